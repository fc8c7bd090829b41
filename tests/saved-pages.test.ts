import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {extractDocument} from '../src/pipeline/extract/extract.ts'
import {readHtml} from '../src/pipeline/read/read-html.ts'
import {readDay} from '../src/pipeline/read/read-metadata.ts'
import type {Article} from '../src/pipeline/types.ts'

interface Taken {
  articles: readonly Article[]
  /** The passages of all articles, in order. */
  lines: string[]
}

function take(html: string): Taken {
  const document = {path: 'page.html', sha256: '0', ...readHtml(html)}
  const {articles} = extractDocument(document)
  const passages = articles.flatMap((article) => article.passages)
  return {articles, lines: passages.map(({start, end}) => document.text.slice(start, end))}
}

const paragraphs = [
  'The ferry that links the two islands stayed in port for a third day, and the company that runs it gave no reason.',
  'Passengers waited in the hall with their bags, and the mayor of the smaller island asked the navy for a boat.',
  'Fishermen took some of the children to school, while the hospital sent its patients home for want of bread.',
]
const [first, second, third] = paragraphs.map((text) => `<p>${text}</p>`)

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a></nav><article>${body}</article><footer>Imprint</footer></body></html>`

describe('the text of a page', () => {
  test('inline elements that touch are apart, drop caps and formatted letters are not', () => {
    const body = `<h1>Ferry stays in port</h1><div><span>Ada Brink</span><span>Harbour Post</span></div>
      <p><span class="cap">T</span>he ferry stayed, and Nord&shy;lines said<wbr> it <b>w</b>ould <nobr>not sail</nobr>.</p>${first}`
    const {text} = readHtml(page('', body))
    expect(text).toContain('Ada Brink\nHarbour Post')
    expect(text).toContain('The ferry stayed, and Nordlines said it would not sail.')
  })

  test('lists of links between paragraphs go, and what they link is in no passage', () => {
    const links = `<div><h3>You may like</h3><ul><li><a href="/a">Goat elected mayor of the smaller island</a></li>
      <li><a href="/b">Seven bridges that lead nowhere at all</a></li></ul></div>`
    const {articles, lines} = take(page('', `<h1>Ferry stays in port</h1>${first}${links}${second}${third}`))
    expect(articles).toHaveLength(1)
    expect(lines).toEqual(['Ferry stays in port', ...paragraphs])
  })

  test('a post quoted from elsewhere is no text of the article', () => {
    const post = `<blockquote class="twitter-tweet"><p>We are stuck and nobody tells us anything!!</p>&mdash; shell (@shell) August 2, 2024</blockquote>`
    const {lines} = take(page('', `<h1>Ferry stays in port</h1>${first}${post}${second}${third}`))
    expect(lines).toEqual(['Ferry stays in port', ...paragraphs])
  })

  test('shares and prices are no times of day', () => {
    const {articles} = take(
      page('', `<h1>Ferry stays in port</h1>${first}<p>61.4%</p><p>$2.50</p>${second}${third}`),
    )
    expect(articles[0]?.removals.map(({rule}) => rule)).not.toContain('time')
  })
})

describe('the head of a page', () => {
  test.each([
    ['Ferry stays in port | Harbour Post', 'Ferry stays in port'],
    ['Harbour Post - Ferry stays in port', 'Ferry stays in port'],
    ['WATCH: Ferry stays in port', 'Ferry stays in port'],
    ['Ferry stays in port &amp; sinks', 'Ferry stays in port & sinks'],
  ])('headline of %s', (title, expected) => {
    const head = `<title>${title}</title><meta property="og:site_name" content="Harbour Post">`
    expect(readHtml(page(head, `${first}${second}${third}`)).metadata.title).toBe(expected)
  })

  test('the publisher is never a platform or an agency', () => {
    const agency = {'@type': 'NewsArticle', headline: 'Ferry stays in port', publisher: {name: 'Reuters'}}
    const head = `<title>Ferry stays in port - Harbour Post</title><meta property="og:site_name" content="Blogger">
      <link rel="canonical" href="https://www.harbourpost.example/ferry">
      <script type="application/ld+json">${JSON.stringify(agency)}</script>`
    expect(readHtml(page(head, `${first}${second}`)).metadata.publisher).toBe('Harbour Post')
  })
})

describe('the day of a page', () => {
  const body = (stamp: string) => `<h1>Ferry stays in port</h1>${stamp}${first}${second}${third}`

  test.each([
    ['a stamp before a time', '<span class="date">February 3, 2025: 9:12 AM ET</span>', '2025-02-03'],
    ['a Solar Hijri year', '<p class="date">تاریخ انتشار: ۱۷ خرداد ۱۴۰۳ - ۱۴:۲۰</p>', '2024-06-06'],
    ['a Buddhist year', '<p class="date">เผยแพร่ 6 มิถุนายน 2567 เวลา 14:20 น.</p>', '2024-06-06'],
    [
      'a stamp by its class',
      '<div><em class="entry-date">31. Oktober 2023</em> von Ada Brink</div>',
      '2023-10-31',
    ],
    ['an update', '<p class="date">Updated: 2 January 2024</p>', undefined],
  ])('%s', (_, stamp, expected) => {
    expect(readHtml(page('', body(stamp))).metadata.published).toBe(expected)
  })

  test('published goes before modified and before received', () => {
    const head =
      '<meta name="dc.date" content="2023-01-02"><meta property="article:modified_time" content="2024-01-01">'
    const stamp =
      '<p>Received: 14 March 2022. Accepted: 16 December 2022. Published online: 2 January 2023</p>'
    expect(take(page(head, body(stamp))).articles[0]?.published).toBe('2023-01-02')
  })

  test('an address that files the page under a day goes before a later day of its move', () => {
    const head = `<link rel="canonical" href="https://harbour.example/2017/7/12/ferry">
      <meta itemprop="datePublished" content="2019-06-17T18:28:00+0200">`
    expect(readHtml(page(head, body(''))).metadata.published).toBe('2017-07-12')
  })

  test.each([
    ['Mon, May 25 2020 04:45:26 +0000', '2020-05-25'],
    ['20240310T041500Z', '2024-03-10'],
    ['20231102', '2023-11-02'],
    ['March 10, 2024', '2024-03-10'],
    ['27/11/2017 a les 10:19h', '2017-11-27'],
    ['18 1月 2018', '2018-01-18'],
    ['1711806845000', '2024-03-30'],
    [1711806845, '2024-03-30'],
    ['05/06/2024', undefined],
    ['2024-02-31', undefined],
  ])('%s of a row is %s', (value, expected) => {
    expect(readDay(value)).toBe(expected)
  })
})

describe('several articles', () => {
  test('a section front gives each item with its own day', () => {
    const card = (title: string, day: string, text: string) =>
      `<div class="card"><a href="/x"><h3>${title}</h3></a><p>${text}</p><span>${day}</span><span>Explore More</span></div>`
    const cards = [
      card(
        'Do salt tablets help runners?',
        '7 August 2025',
        'Packets promising faster recovery fill pharmacy shelves.',
      ),
      card(
        'What green tea does to sleep',
        '24 July 2025',
        'Its caffeine lasts longer than coffee drinkers expect.',
      ),
      card(
        'Why walking uphill eases pain',
        '10 July 2025',
        'Doctors have begun to prescribe slopes instead of stairs.',
      ),
    ]
    const {articles} = take(
      `<html lang="en"><body><h1>Body &amp; Mind</h1><section>${cards.join('')}</section></body></html>`,
    )
    expect(articles.map(({headline, published}) => [headline, published])).toEqual([
      ['Do salt tablets help runners?', '2025-08-07'],
      ['What green tea does to sleep', '2025-07-24'],
      ['Why walking uphill eases pain', '2025-07-10'],
    ])
  })
})

const cases = new URL('../../shared/cases/', import.meta.url)

describe.skipIf(!existsSync(cases))('small pages that failed', () => {
  test.each([
    '01-linked-paragraphs',
    '10-inline-tags',
    '11-jsonld-array',
    '33-two-sections',
    '35-dropcap-loose-text',
  ])('%s is one article', (name) => {
    expect(take(readFileSync(new URL(`${name}/input.html`, cases), 'utf8')).articles).toHaveLength(1)
  })
})
