import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import type {Language} from '../src/languages/language.ts'
import {languages} from '../src/languages/languages.ts'
import {readImports, root} from './imports.ts'

vi.mock('../src/languages/pl.ts', async (original) => {
  const {pl} = await original<{pl: Language}>()
  const {whole = []} = pl.clutter?.readMore ?? {}
  const polish: Language = {
    ...pl,
    publishedLabels: [...(pl.publishedLabels ?? []), 'wyświęcono'],
    abbreviations: {...pl.abbreviations, before: [...(pl.abbreviations?.before ?? []), 'zbr']},
    leaningOpeners: [...(pl.leaningOpeners ?? []), 'tymbardziej'],
    clutter: {...pl.clutter, readMore: {...pl.clutter?.readMore, whole: [...whole, 'brnij dalej']}},
  }
  return {pl: polish}
})

/** Every word and phrase of a language with the path of the field it stands in. */
function* wordsOf(value: unknown, path: string): Generator<{word: string; path: string}> {
  if (typeof value === 'string') yield {word: value, path}
  else if (value instanceof RegExp) return
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* wordsOf(inner, typeof inner === 'string' && Array.isArray(value) ? path : `${path}.${key}`)
    }
  }
}

const isCommon = ({path}: {path: string}) => !/^\w+\.(?:code|name|people\..*)$/.test(path)

describe('a phrase more in pl.ts, and in no other file,', () => {
  test('is clutter for the cleaner', async () => {
    const {findPhrase} = await import('../src/pipeline/extract/lines/phrase-rules.ts')
    expect(findPhrase('brnij dalej')).toMatchObject({match: 'whole', table: {rule: 'read-more'}})
    expect(findPhrase('brnij bliżej')).toBeUndefined()
  })

  test('labels a date', async () => {
    const {readDateLine} = await import('../src/pipeline/date/date-line.ts')
    const usage = {order: () => undefined, language: () => 'pl', countsAges: false}
    expect(readDateLine('Wyświęcono: 3 marca 2024', usage)).toMatchObject([{label: 'published'}])
  })

  test('ends no sentence, and leans on the one before', async () => {
    const {splitSentences} = await import('../src/pipeline/sentences/sentences.ts')
    const {leansBack} = await import('../src/pipeline/claims/quotability.ts')
    const text = 'Wczoraj zbr. Nowak otworzył most.'
    const passage = {kind: 'paragraph' as const, start: 0, end: text.length}
    expect(splitSentences(text, [passage], 'pl').map((sentence) => sentence.text)).toEqual([text])
    expect(leansBack('Tymbardziej most stoi.', ['tymbardziej', 'most', 'stoi'], 'pl')).toBe(true)
  })
})

test('every file of a language is in the list, under the name of its tag', () => {
  const files = readdirSync(join(root, 'src/languages')).filter((name) => /^[a-z]{2,3}\.ts$/.test(name))
  expect(languages.map(({code}) => `${code}.ts`).sort()).toEqual(files.sort())
})

test('every kind of knowledge is asked for by a stage', () => {
  const type = readFileSync(join(root, 'src/languages/language.ts'), 'utf8')
  const [, body = ''] = /export interface Language [^{]*\{(.*?)\n\}/s.exec(type) ?? []
  const kinds = [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, kind]) => kind!)
  const askers = readImports('src')
    .filter(({imports}) => imports.includes('src/languages/languages.ts'))
    .map(({path}) => readFileSync(join(root, path), 'utf8'))
  expect(kinds.length).toBeGreaterThan(40)
  expect(kinds.filter((kind) => !askers.some((text) => new RegExp(`\\b${kind}\\b`).test(text)))).toEqual([])
})

test.each(languages.map((language) => [language.name, language] as const))(
  '%s is written in lower case and one way',
  (_name, language) => {
    const words = [...wordsOf(language, language.code)].filter(isCommon)
    expect(words.filter(({word}) => word !== word.normalize('NFC') || word !== word.toLowerCase())).toEqual(
      [],
    )
    const places = words.map(({word, path}) => `${path} ${word}`)
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([])
  },
)
