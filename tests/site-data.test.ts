import {expect, test} from 'vitest'
import {listBriefing} from '../src/lib/listed-briefing.ts'
import {openGraphLocale} from '../src/lib/open-graph-locale.ts'
import {briefingData, indexData} from '../src/lib/site-data.ts'
import {makeBriefing, makeSource} from './make-briefing.ts'

test('a briefing as data has its front matter and each sentence with the sources that say it', () => {
  const briefing = makeBriefing({sources: [makeSource(), makeSource({number: 2})]})
  const cite = (source: number) => `<Cite source="${source}" start="0" end="9" />`
  const body = `## What the sources say\n\n- It reopened. ${cite(1)}${cite(2)}\n\n<Quote speaker="A ferryman">\n“At last.” ${cite(2)}\n</Quote>`
  expect(briefingData({briefing, body})).toMatchObject({
    version: 1,
    id: 'story-1',
    statements: [
      {text: 'It reopened.', sources: [1, 2]},
      {text: '“At last.”', sources: [2]},
    ],
  })
})

test('the index names every briefing and where its data is', () => {
  const site = {title: 'The Desk', description: 'All of it.', language: 'en'}
  const page = (slug: string) => `https://desk.example/briefings/${slug}/`
  const data = (slug: string) => `https://desk.example/briefings/${slug}.json`
  const listed = listBriefing(makeBriefing({sources: [makeSource({publisher: 'The Post'})]}), 'x.mdx')
  expect(indexData(site, [listed], {home: 'https://desk.example/', page, data})).toMatchObject({
    version: 1,
    briefings: [
      {url: page('bridge-reopens'), data: data('bridge-reopens'), publishers: ['The Post'], articles: 1},
    ],
  })
})

test.each([
  {tag: 'en', locale: 'en_US'},
  {tag: 'de-AT', locale: 'de_AT'},
  {tag: 'ar', locale: 'ar_EG'},
])('$tag is $locale to Open Graph', ({tag, locale}) => {
  expect(openGraphLocale(tag)).toBe(locale)
})
