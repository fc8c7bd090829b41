import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {drawImage, imageFile} from '../src/share-image/cached.ts'
import type {ShareCard} from '../src/share-image/card.ts'
import {accents, hairline, ink, paper, quiet} from '../src/share-image/colours.ts'
import {drawable, runsRightToLeft} from '../src/share-image/drawable.ts'
import {headlineStack} from '../src/share-image/fonts.ts'
import {joinLetters} from '../src/share-image/join-letters.ts'
import {layOutCard} from '../src/share-image/layout.ts'
import {learnRuns, placeClusters} from '../src/share-image/outlines.ts'
import {renderShareImage} from '../src/share-image/render.ts'
import {EM} from '../src/share-image/sheet.ts'

const card: ShareCard = {
  siteTitle: 'The Fold',
  label: 'River ports',
  headline: 'Two silos burn after a night raid on the port',
  details: ['24 November 2024', '2 independent sources, 4 articles'],
  accent: 1,
}

const sentence = 'The committee that looked into the fire has found another committee to look into it. '

/** The most that networks which show such images take, in bytes. */
const mostBytes = 300 * 1024

describe('an image', () => {
  test.each([
    {script: 'Latin', headline: 'Łódź, Győr a İzmir: tři města, jedna dohoda — “konečně”'},
    {script: 'Cyrillic', headline: 'Ночью над портом сбили семнадцать беспилотников'},
    {script: 'Greek', headline: 'Νυχτερινή επίθεση στο λιμάνι: δύο αποθήκες στις φλόγες'},
    {script: 'Arabic', headline: 'هجوم ليلي بـ 17 طائرة مسيّرة على الميناء النهري'},
    {script: 'no', headline: ''},
    {script: 'unbreakable', headline: 'Abcdefgh'.repeat(10)},
    {script: 'endless', headline: sentence.repeat(200)},
  ])('of $script text is a small PNG of the agreed size', async ({headline}) => {
    const png = await renderShareImage({...card, headline})
    expect(png.toString('latin1', 1, 4)).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(png.length).toBeLessThan(mostBytes)
  })

  test('is the same for the same card, and another for another headline', async () => {
    const first = await renderShareImage(card)
    expect(await renderShareImage({...card})).toEqual(first)
    expect(await renderShareImage({...card, headline: 'Two silos saved'})).not.toEqual(first)
  })

  test('is the same whatever was drawn before it', async () => {
    const inverse = {...card, headline: 'trop eht no diar thgin a retfa nrub solis owT', label: 'strop reviR'}
    await renderShareImage(inverse)
    const after = await renderShareImage(card)
    vi.resetModules()
    const first = await import('../src/share-image/render.ts')
    expect(await first.renderShareImage(card)).toEqual(after)
  })

  test('kerns and places letters where satori does', async () => {
    const {runs} = await layOutCard({...card, headline: 'AV To Wa'})
    await learnRuns(runs)
    const words = runs.filter(({text}) => ['AV', 'To', 'Wa', 'River'].includes(text))
    expect(words).toHaveLength(4)
    for (const run of words) {
      const last = placeClusters(run).at(-1)!
      expect(((last.pen + last.outline.advance) * run.font.size) / EM).toBeCloseTo(run.width, 1)
    }
  })

  test('leaves out what no font draws', async () => {
    const plain = await renderShareImage(card)
    const decorated = await renderShareImage({...card, headline: `🔥 ${card.headline} 👩‍🚒`})
    expect(decorated).toEqual(plain)
  })

  test('shows the theme alone when the headline has no font', async () => {
    const without = await renderShareImage({...card, headline: ''})
    expect(await renderShareImage({...card, headline: '無人機が夜間に河川港を攻撃、2棟が炎上'})).toEqual(
      without,
    )
  })

  test('cuts a headline that does not fit', async () => {
    const long = await renderShareImage({...card, headline: sentence.repeat(5)})
    expect(await renderShareImage({...card, headline: sentence.repeat(9)})).toEqual(long)
  })
})

test('images have the colours of the light pages', () => {
  const light = readFileSync('src/styles/tokens.css', 'utf8').split('@media')[0]!
  const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(light)?.[1]
  expect({paper, ink, quiet, hairline}).toEqual({
    paper: token('paper'),
    ink: token('ink'),
    quiet: token('ink-soft'),
    hairline: token('rule'),
  })
  expect(accents).toEqual(accents.map((_, number) => token(`accent-${number}`)))
})

describe('the cache', () => {
  test('draws again only when the card changes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'share-images-'))
    try {
      await drawImage(card, folder)
      writeFileSync(imageFile(card, folder), 'kept')
      await drawImage(card, folder)
      expect(readFileSync(imageFile(card, folder), 'utf8')).toBe('kept')
      const changed = {...card, details: ['seen 3 May 2025']}
      await drawImage(changed, folder)
      expect(readFileSync(imageFile(changed, folder)).toString('latin1', 1, 4)).toBe('PNG')
      expect(readdirSync(folder)).toHaveLength(2)
    } finally {
      rmSync(folder, {recursive: true})
    }
  })
})

test.each([
  {what: 'keeps what is covered', text: 'Ceasefire – “at last”', drawn: 'Ceasefire – “at last”'},
  {what: 'composes accents', text: 'Cafe\u0301', drawn: 'Café'},
  {what: 'folds what omission leaves', text: 'Silos 🔥👩‍🚒 burn', drawn: 'Silos burn'},
  {what: 'keeps the joiners of Persian words', text: 'می\u200cرود', drawn: 'می\u200cرود'},
  {what: 'gives up when too little is left', text: '2024年11月24日のニュース', drawn: ''},
  {what: 'gives up on signs alone', text: '— … —', drawn: ''},
])('what a font can draw: $what', ({text, drawn}) => {
  expect(drawable(text, headlineStack.covers)).toBe(drawn)
})

test.each([
  {text: 'سلام', expected: true},
  {text: '«17» سلام', expected: true},
  {text: 'NATO: سلام', expected: false},
  {text: '2024', expected: false},
])('direction of $text', ({text, expected}) => {
  expect(runsRightToLeft(text)).toBe(expected)
})

test.each([
  {what: 'initial and final', text: 'في', joined: '\ufed3\ufef2'},
  {what: 'medial', text: 'بيت', joined: '\ufe91\ufef4\ufe96'},
  {what: 'a letter that joins one side only', text: 'دار', joined: '\ufea9\ufe8d\ufead'},
  {what: 'lam and alef', text: 'سلام', joined: '\ufeb3\ufefc\ufee1'},
  {what: 'Persian letters', text: 'یک', joined: '\ufbfe\ufb8f'},
  {what: 'vowel signs left out', text: 'مسيّرة', joined: '\ufee3\ufeb4\ufef4\ufeae\ufe93'},
  {what: 'other scripts untouched', text: 'NATO 17', joined: 'NATO 17'},
])('Arabic letters join: $what', ({text, joined}) => {
  expect(joinLetters(text)).toBe(joined)
})
