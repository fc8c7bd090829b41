import fc from 'fast-check'
import {parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed} from 'feedsmith'
import {describe, expect, test} from 'vitest'
import {writeAtom} from '../src/feeds/atom.ts'
import {renderBody} from '../src/feeds/body.ts'
import {type Feed, type FeedItem, feedLength, lastUpdate, latestForFeed} from '../src/feeds/feed.ts'
import {writeJsonFeed} from '../src/feeds/json-feed.ts'
import {writeOpml} from '../src/feeds/opml.ts'
import {writeRss} from '../src/feeds/rss.ts'
import {writeSitemap} from '../src/feeds/sitemap.ts'
import {siteWords} from '../src/words/site-words.ts'
import {hostileText} from './hostile-text.ts'
import {makeSource} from './make-briefing.ts'
import {xmlProblems} from './well-formed.ts'

const site = 'https://desk.example/news/'

function makeItem(item: Partial<FeedItem> = {}): FeedItem {
  return {
    id: 'story-1',
    url: `${site}briefings/bridge-reopens/`,
    headline: 'Bridge reopens',
    summary: 'The bridge reopened.',
    html: '<p>The bridge reopened.</p>',
    firstSeen: new Date('2024-05-01T06:00:00Z'),
    updated: new Date('2024-05-03T06:00:00Z'),
    origins: 2,
    themes: [{id: 'bridges', title: 'Bridges', url: `${site}themes/bridges/`}],
    sources: ['The Ferryman', 'Harbour Times'],
    image: {url: `${site}share/briefings/bridge-reopens.png`, bytes: 12_345},
    ...item,
  }
}

function makeFeed(items: readonly FeedItem[]): Feed {
  return {
    title: 'The Desk',
    description: 'Every story once.',
    site: 'The Desk',
    language: 'en-GB',
    home: site,
    self: {rss: `${site}rss.xml`, atom: `${site}atom.xml`, json: `${site}feed.json`},
    image: `${site}share/home.png`,
    items,
  }
}

/** Atom spreads what one build changed over its minute. */
const minuteOf = (moment: string | Date) => new Date(moment).toISOString().slice(0, 16)

describe('a subscriber gets', () => {
  const feed = makeFeed([makeItem()])
  const rss = parseRssFeed(writeRss(feed))
  const atom = parseAtomFeed(writeAtom(feed))
  const json = parseJsonFeed(writeJsonFeed(feed))

  test('the story id as guid, not as a link', () => {
    expect(rss.items?.[0]?.guid).toEqual({value: 'story-1', isPermaLink: false})
    expect(atom.entries?.[0]?.id).toBe('urn:wirefold:story:story-1')
    expect(json.items?.[0]?.id).toBe('story-1')
  })

  test('the moment of first publication as date, and changes only as changes', () => {
    expect(new Date(rss.items![0]!.pubDate!)).toEqual(feed.items[0]!.firstSeen)
    expect(new Date(atom.entries![0]!.published!)).toEqual(feed.items[0]!.firstSeen)
    expect(minuteOf(atom.entries![0]!.updated!)).toEqual(minuteOf(feed.items[0]!.updated))
    expect(new Date(json.items![0]!.date_published!)).toEqual(feed.items[0]!.firstSeen)
    expect(new Date(json.items![0]!.date_modified!)).toEqual(feed.items[0]!.updated)
  })

  test('the whole text', () => {
    expect(rss.items?.[0]?.content?.encoded).toBe('<p>The bridge reopened.</p>')
    expect(atom.entries?.[0]?.content).toMatchObject({type: 'html', value: '<p>The bridge reopened.</p>'})
    expect(json.items?.[0]?.content_html).toBe('<p>The bridge reopened.</p>')
  })

  test('sources, themes and image', () => {
    expect(rss.items?.[0]?.dc?.creators).toEqual(['The Ferryman', 'Harbour Times'])
    expect(rss.items?.[0]?.categories).toEqual([{name: 'Bridges', domain: `${site}themes/bridges/`}])
    expect(atom.entries?.[0]?.categories).toEqual([
      {term: 'bridges', scheme: `${site}themes/bridges/`, label: 'Bridges'},
    ])
    expect(rss.items?.[0]?.enclosures).toEqual([
      {url: `${site}share/briefings/bridge-reopens.png`, length: 12_345, type: 'image/png'},
    ])
    expect(atom.entries?.[0]?.authors).toEqual([{name: 'The Ferryman'}, {name: 'Harbour Times'}])
    expect(json.items?.[0]).toMatchObject({tags: ['Bridges'], image: feed.items[0]!.image.url})
  })

  test('where the feed is from, and in which language', () => {
    expect(rss).toMatchObject({link: site, language: 'en-GB'})
    expect(rss.atom?.links).toEqual([{rel: 'self', type: 'application/rss+xml', href: `${site}rss.xml`}])
    expect(atom.links?.map(({rel, href}) => [rel, href])).toEqual([
      ['self', `${site}atom.xml`],
      ['alternate', site],
    ])
    expect(json).toMatchObject({home_page_url: site, feed_url: `${site}feed.json`, language: 'en-GB'})
  })
})

test('an item stays the same item under another headline, address and site', () => {
  const moved = makeItem({headline: 'Bridge open again', url: 'https://elsewhere.example/briefings/x/'})
  const ids = (item: FeedItem) => {
    const feed = makeFeed([item])
    return [
      parseRssFeed(writeRss(feed)).items?.[0]?.guid,
      parseAtomFeed(writeAtom(feed)).entries?.[0]?.id,
      parseJsonFeed(writeJsonFeed(feed)).items?.[0]?.id,
    ]
  }
  expect(ids(moved)).toEqual(ids(makeItem()))
})

test('a feed without items is still a feed', () => {
  const feed = makeFeed([])
  expect(parseRssFeed(writeRss(feed)).title).toBe('The Desk')
  expect(parseAtomFeed(writeAtom(feed)).id).toBe(`${site}atom.xml`)
  expect(JSON.parse(writeJsonFeed(feed)).items).toEqual([])
  for (const text of [writeRss(feed), writeAtom(feed), writeJsonFeed(feed)])
    expect(text).not.toContain('1970')
  const siteUpdated = new Date('2024-05-03T06:00:00Z')
  expect(lastUpdate({...feed, siteUpdated})).toEqual(siteUpdated)
})

test('a feed carries what changed last; of one build the latest event, then what most tell, then by id', () => {
  const entry = (id: string, day: string, date?: string, origins = 1) => ({
    data: {id, updated: `2024-${day}T00:00:00Z`, origins, ...(date !== undefined && {date})},
  })
  const older = Array.from({length: feedLength}, (_, i) => entry(`old-${i}`, '01-01', '2024-06-01', 9))
  const latest = latestForFeed([
    ...older,
    entry('undated', '02-01'),
    entry('b', '02-01', '2024-01-30'),
    entry('a', '02-01', '2024-01-30'),
    entry('told-by-most', '02-01', '2024-01-30', 4),
    entry('changed-today', '02-02', '2023-01-01'),
  ])
  expect(latest).toHaveLength(feedLength)
  expect(latest.slice(0, 6).map(({data}) => data.id)).toEqual([
    'changed-today',
    'told-by-most',
    'a',
    'b',
    'undated',
    'old-0',
  ])
})

test('headlines say their language, and no two entries of a build the same moment', () => {
  const items = Array.from({length: feedLength}, (_, index) =>
    makeItem({id: `story-${index}`, language: 'uk'}),
  )
  const atom = writeAtom(makeFeed(items))
  expect(atom).toContain('<title xml:lang="uk">')
  const moments = parseAtomFeed(atom).entries!.map(({updated}) => updated)
  expect(new Set(moments).size).toBe(feedLength)
  expect(parseAtomFeed(writeAtom(makeFeed(items.slice(7)))).entries![0]!.updated).toBe(moments[7])
  expect(JSON.parse(writeJsonFeed(makeFeed(items))).items[0].language).toBe('uk')
})

test('no text breaks a feed or gets lost in it', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const item = makeItem({
        id: text,
        headline: text,
        summary: text,
        html: `<p>start</p>${text}<p>end</p>`,
        themes: [{id: text, title: text, url: site}],
        sources: [text],
      })
      const feed = {...makeFeed([item, makeItem({id: 'story-2'})]), title: text, description: text}
      for (const xml of [writeRss(feed), writeAtom(feed)]) expect(xmlProblems(xml)).toEqual([])
      const html = parseRssFeed(writeRss(feed)).items?.at(-2)?.content?.encoded
      expect(html).toMatch(/^<p>start<\/p>[\s\S]*<p>end<\/p>$/)
      expect(JSON.parse(writeJsonFeed(feed)).items).toHaveLength(2)

      const subscription = {title: text, description: text, feed: `${site}rss.xml`, page: site}
      expect(xmlProblems(writeOpml(text, 'en', [subscription, subscription]))).toEqual([])
    }),
  )
})

test('subscriptions list every feed', () => {
  const subscriptions = ['', 'themes/bridges/'].map((folder) => ({
    title: `Desk ${folder}`.trim(),
    description: '',
    feed: `${site}${folder}rss.xml`,
    page: site + folder,
  }))
  const outlines = parseOpml(writeOpml('Desk', 'en', subscriptions)).body?.outlines
  expect(outlines?.map(({xmlUrl}) => xmlUrl)).toEqual([`${site}rss.xml`, `${site}themes/bridges/rss.xml`])
})

test('a sitemap is XML whatever the address', () => {
  const xml = writeSitemap([{url: new URL('/a?b=1&c=<2>', site).href, lastModified: '2024-05-01T06:00:00Z'}])
  expect(xmlProblems(xml)).toEqual([])
  expect(xml).toContain('<lastmod>2024-05-01T06:00:00Z</lastmod>')
})

describe('the body of an item', () => {
  const page = `${site}briefings/bridge-reopens/`
  const sources = [
    makeSource({publisher: 'The Ferryman', url: 'https://ferryman.example/1', published: '2024-05-01'}),
    makeSource({number: 2, url: 'javascript:alert(1)', headline: 'Open <again>'}),
  ]
  const about = {
    headline: 'Bridge reopens',
    telling: '2 independent sources',
    image: `${site}x.png`,
    absorbed: [],
  }
  const context = {page, sources, language: 'en', words: siteWords('en')}
  const render = (mdx: string) => renderBody(mdx, about, context)

  test.each([
    {
      what: 'a citation leads to the source list of the page',
      mdx: '- It reopened. <Cite source="2" start="0" end="9" />',
      html: `It reopened.\u00a0<sup><a href="${page}#source-2">[2]</a></sup>`,
    },
    {
      what: 'a quotation names its speaker',
      mdx: '<Quote speaker="A ferryman">\n“At last.”\n</Quote>',
      html: '<blockquote><p>“At last.”</p><p>— A ferryman</p></blockquote>',
    },
    {
      what: 'figures stand beside their publishers',
      mdx: '<Figures subject="lorries a day" disagree="true">\n<Figure value="about 90" amount="90" unit="lorries" source="1" start="0" end="8" />\n</Figures>',
      html: `<p><strong>lorries a day</strong> (the sources do not agree)</p>\n<ul><li>The Ferryman: about 90 lorries <sup><a href="${page}#source-1">[1]</a></sup></li></ul>`,
    },
    {
      what: 'an event has its day',
      mdx: '<Event date="2024-05-01">\nIt reopened.\n</Event>',
      html: '<p><strong>1 May 2024</strong></p><p>It reopened.</p>',
    },
    {
      what: 'sources are listed, linked where they may be',
      mdx: '',
      html: '<li value="1"><p>The Ferryman: <a href="https://ferryman.example/1">Bridge reopens</a> (1 May 2024)</p></li><li value="2"><p>Open &#x3C;again></p></li>',
    },
  ])('$what', ({mdx, html}) => {
    expect(render(mdx).replace(/>\s+</g, '><')).toContain(html.replace(/>\s+</g, '><'))
  })

  test('opens with what is new, the picture, the day and how many tell it, and ends with what it absorbed', () => {
    const html = renderBody(
      '- It reopened.',
      {
        ...about,
        date: '2024-05-01',
        news: 'Lorries may cross.',
        absorbed: [{name: 'ferry stops', url: `${site}briefings/ferry-stops/`}],
      },
      context,
    )
    expect(html).toMatch(
      /^<p><strong>New: Lorries may cross\.<\/strong><\/p><p><img src="[^"]+" alt="Bridge reopens"/,
    )
    expect(html).toContain('<p>1 May 2024 · 2 independent sources</p>')
    expect(html).toMatch(/<a href="[^"]+ferry-stops\/">ferry stops<\/a><\/li><\/ul>$/)
  })

  test('a claim in another language says which, and which way it runs', () => {
    const arabic = makeSource({language: 'ar'})
    const html = renderBody('- نص <Cite source="1" start="0" end="2" />', about, {
      ...context,
      sources: [arabic],
    })
    expect(html).toContain('<li lang="ar" dir="rtl">')
  })

  test.each([
    {what: 'code', mdx: 'Before {process.exit()} after\n\n{1 + 1}'},
    {what: 'an import', mdx: 'import x from "y"\n\nBefore after'},
    {what: 'a script', mdx: 'Before <script src="https://evil.example/x.js" /> after'},
    {what: 'an image', mdx: 'Before ![pixel](https://evil.example/x.png) after'},
    {what: 'a link that runs', mdx: 'Before [after](javascript:alert(1))'},
    {what: 'a referenced link that runs', mdx: 'Before [after][x]\n\n[x]: javascript:alert(1)'},
  ])('leaves no trace of $what', ({mdx}) => {
    const html = render(mdx).split('<h2>Sources')[0]!
    expect(html).toContain('Before')
    expect(html.replace(/<img[^>]*>/, '')).not.toMatch(/process|import|script|evil|img|\bsrc\b/)
  })
})
