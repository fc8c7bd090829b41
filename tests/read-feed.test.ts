import {expect, test} from 'vitest'
import {readFeed} from '../src/pipeline/read/read-feed.ts'

const rss = (items: string) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Tarn Post</title><link>https://tarn.example/</link><language>en-GB</language>${items}</channel></rss>`

test('an item of RSS is an article with all that it says, its full content before its summary', () => {
  const {text, declared, problems, hints} = readFeed(
    rss(`<item><title>Tram &amp; bus</title><link>https://tarn.example/tram?utm_source=rss&amp;id=7</link>
      <dc:creator>Ada Lund</dc:creator><pubDate>Tue, 08 Oct 2013 23:30:00 EST</pubDate><description>Short.</description>
      <content:encoded><![CDATA[<p>The tram runs <b>again</b>.</p><h2>Why</h2><p>It was mended.</p>]]></content:encoded></item>`),
  )
  expect(problems).toEqual([])
  expect(text).toBe('Tram & bus\n\nThe tram runs again.\n\nWhy\n\nIt was mended.')
  expect(declared.map(({metadata}) => metadata)).toEqual([
    {
      title: 'Tram & bus',
      publisher: 'Tarn Post',
      byline: 'Ada Lund',
      published: '2013-10-08',
      publishedFrom: 'feed',
      url: 'https://tarn.example/tram?id=7',
      language: 'en',
    },
  ])
  expect(hints.find(({start}) => text.startsWith('Why', start))?.tag).toBe('heading')
})

test('Atom: relative addresses, its own publisher, text of markup', () => {
  const {text, declared} =
    readFeed(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Sammler</title>
    <link href="https://lisk.example/"/><entry><id>tag:1</id><title type="html">Nacht &lt;b&gt;offen&lt;/b&gt;</title>
    <link rel="alternate" href="/nacht"/><updated>2024-03-10T04:15:00Z</updated><source><title>Lisk Echo</title></source>
    <content type="html">&lt;p&gt;Die Bücherei öffnet um acht.&lt;/p&gt;</content></entry></feed>`)
  expect(text).toBe('Nacht offen\n\nDie Bücherei öffnet um acht.')
  expect(declared[0]?.metadata).toMatchObject({
    publisher: 'Lisk Echo',
    url: 'https://lisk.example/nacht',
    published: '2024-03-10',
    language: 'de',
  })
})

test('no address of a person is kept', () => {
  const {declared} = readFeed(
    rss(
      '<item><title>Tram</title><author>ada@tarn.example (Ada Lund)</author><description>It runs.</description></item>',
    ),
  )
  expect(declared[0]?.metadata.byline).toBe('Ada Lund')
})

test('declared entities are told and never expanded', () => {
  const lines = Array.from({length: 20}, (_, n) => `<!ENTITY e${n + 1} "&e${n};&e${n};">`).join('')
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">${lines}]>${rss('<item><title>T</title><description>&e20;</description></item>').slice(39)}`
  const {text, problems} = readFeed(bomb)
  expect(text.length).toBeLessThan(100)
  expect(problems.map(({reason}) => reason).join()).toContain('entities')
})

test.each(['<rss version="2.0"><channel><title>x', '<feed/>', '<rss/>', ''])(
  '%j is a problem, no error',
  (text) => {
    const {declared, problems} = readFeed(text)
    expect(declared).toEqual([])
    expect(problems).not.toEqual([])
  },
)
