import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {Agent} from 'undici'
import {afterAll, beforeEach, describe, expect, test, vi} from 'vitest'
import {ask} from '../scripts/fetch/ask.ts'
import {checkAddress, isClosed} from '../scripts/fetch/guarded-agent.ts'
import {fetchFeeds} from '../scripts/fetch.ts'
import {readSources} from '../scripts/read-sources.ts'
import {extractArticles} from '../src/pipeline/index.ts'
import {temporaryFolder} from './temporary-folder.ts'

type Answers = Record<string, (request: IncomingMessage, response: ServerResponse) => void>
let answers: Answers = {}
const asked: IncomingMessage[] = []
const server = createServer((request, response) => {
  asked.push(request)
  const answer = answers[request.url ?? '']
  if (answer) answer(request, response)
  else response.writeHead(404).end()
})
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
afterAll(() => server.closeAllConnections())
afterAll(() => server.close())

const item = (n: number, words = `The tram of Tarn ran ${n} times on Monday, the council said.`) =>
  `<item><title>Tram ${n}</title><guid>t${n}</guid><link>${origin}/tram/${n}</link><pubDate>Sun, 10 Mar 2024 08:00:00 GMT</pubDate><description>${words}</description></item>`
const rss = (...items: string[]) =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Tarn Post</title><language>en</language>${items.join('')}</channel></rss>`
const send =
  (body: string | Buffer, head: Record<string, string> = {}) =>
  (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, {'content-type': 'application/rss+xml', ...head}).end(body)
  }
const status =
  (code: number, head: Record<string, string> = {}) =>
  (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(code, head).end()
  }

let desk = ''
beforeEach(() => {
  desk = temporaryFolder()
  vi.stubEnv('CACHE_DIR', join(desk, '.cache'))
  answers = {}
  asked.length = 0
})

const follow = (...lines: string[]) =>
  writeFileSync(
    join(desk, 'feeds.yaml'),
    `contact: desk@tarn.example\nfeeds:\n${lines.map((line) => `  - ${line}\n`).join('')}`,
  )

async function fetch(now = '2024-03-11T08:00:00Z', options = {}) {
  const lines: string[] = []
  const reports = await fetchFeeds(
    {desk, now, allowPrivate: true, pause: 0, patience: 2000, ...options},
    (line) => lines.push(line),
  )
  return {reports, told: lines.join('\n')}
}
const month = (path = 'tarn/2024/03.jsonl') => readFileSync(join(desk, 'sources/feeds', path), 'utf8')

describe('items are kept once and for good', () => {
  test('a line each, by day and id, and what comes out of them are articles', async () => {
    follow(`{url: ${origin}/feed, id: tarn, publisher: The Tarn Post}`)
    answers['/feed'] = send(rss(item(2), item(1)))
    const {reports, told} = await fetch()
    expect(reports[0]).toMatchObject({added: 2, edited: 0, unchanged: 0, notes: []})
    expect(told).toBe('tarn: 2 new, 0 edited, 0 unchanged')
    expect(
      month()
        .split('\n')
        .map((line) => line.slice(0, 10)),
    ).toEqual(['{"id":"t1"', '{"id":"t2"', ''])
    const [document] = extractArticles(readSources(join(desk, 'sources')))
    expect(document?.articles).toMatchObject([
      {
        headline: 'Tram 1',
        publisher: 'The Tarn Post',
        published: '2024-03-10',
        url: `${origin}/tram/1`,
        language: 'en',
      },
      {headline: 'Tram 2'},
    ])
  })

  test('again changes no byte, a new one moves no other, an edited one takes its place as a version', async () => {
    follow(`{url: ${origin}/feed, id: tarn}`)
    answers['/feed'] = send(rss(item(1), item(3)))
    await fetch()
    const before = month().split('\n')
    await fetch('2024-03-12T08:00:00Z')
    expect(month().split('\n')).toEqual(before)
    answers['/feed'] = send(rss(item(2), item(3, 'The tram of Tarn ran twice, the council corrected.')))
    expect((await fetch('2024-03-13T08:00:00Z')).reports[0]).toMatchObject({added: 1, edited: 1})
    const after = month().split('\n')
    expect(after[0]).toBe(before[0])
    expect(JSON.parse(after[2]!)).toMatchObject({
      id: 't3',
      fetched: '2024-03-11',
      version: 2,
      updated: '2024-03-13',
    })
  })

  test('marks and addresses of pictures that change are no edit', async () => {
    follow(`{url: ${origin}/feed, id: tarn}`)
    const marked = (n: number) =>
      item(1, `&lt;p class="c${n}"&gt;The tram ran.&lt;img src="x?${n}"&gt;&lt;/p&gt;`)
    answers['/feed'] = send(rss(marked(1)))
    await fetch()
    answers['/feed'] = send(rss(marked(2)))
    expect((await fetch()).reports[0]).toMatchObject({edited: 0, unchanged: 1})
  })
})

describe('servers are asked politely', () => {
  test('with a name, a contact, and whether anything changed', async () => {
    follow(`{url: ${origin}/feed, id: tarn}`)
    answers['/feed'] = (request, response) =>
      request.headers['if-none-match'] === '"7"'
        ? response.writeHead(304).end()
        : response
            .writeHead(200, {etag: '"7"', 'last-modified': 'Sun, 10 Mar 2024 08:00:00 GMT'})
            .end(rss(item(1)))
    await fetch()
    const {reports} = await fetch()
    expect(reports[0]).toMatchObject({added: 0, notes: [], state: {etag: '"7"'}})
    const last = asked.at(-1)!
    expect(last.headers).toMatchObject({
      'user-agent': 'wirefold/1 (+desk@tarn.example)',
      'if-modified-since': 'Sun, 10 Mar 2024 08:00:00 GMT',
    })
    expect(last.headers).not.toHaveProperty('cookie')
  })

  test('not where robots.txt or a reservation of rights says no', async () => {
    follow(
      `{url: ${origin}/no/feed, id: no}`,
      `{url: ${origin}/feed, id: tarn}`,
      `{url: ${origin}/mine/feed, id: mine}`,
    )
    answers['/robots.txt'] = send('User-agent: *\nDisallow: /no/')
    answers['/.well-known/tdmrep.json'] = send('[{"location": "/mine/*", "tdm-reservation": 1}]')
    answers['/feed'] = send(rss(item(1)), {'tdm-reservation': '1'})
    const {reports} = await fetch()
    expect(reports.map(({notes}) => notes.join())).toEqual([
      expect.stringContaining('robots.txt'),
      expect.stringContaining('tdm-reservation'),
      expect.stringContaining('tdmrep.json'),
    ])
    expect(asked.map(({url}) => url)).not.toContain('/no/feed')
  })

  test('nor is a page read that reserves its text', async () => {
    follow(`{url: ${origin}/feed, id: tarn, pages: true}`)
    answers['/feed'] = send(rss(item(1, '')))
    answers['/tram/1'] = send(page.replace('<title>', '<meta name="tdm-reservation" content="1"><title>'), {
      'content-type': 'text/html',
    })
    expect((await fetch()).reports[0]).toMatchObject({added: 0, notes: [expect.stringContaining('reserved')]})
  })

  test('one request a host at a time', async () => {
    follow(...[1, 2, 3].map((n) => `{url: ${origin}/f${n}, id: f${n}}`))
    let open = 0
    let most = 0
    for (const n of [1, 2, 3]) {
      answers[`/f${n}`] = (_, response) => {
        most = Math.max(most, ++open)
        setTimeout(() => {
          open--
          response.end(rss(item(n)))
        }, 20)
      }
    }
    await fetch()
    expect(most).toBe(1)
  })

  test('and left alone for as long as they ask, or twice as long each time', async () => {
    follow(`{url: ${origin}/busy, id: busy}`, `{url: ${origin}/down, id: down}`)
    answers['/busy'] = status(429, {'retry-after': 'Mon, 11 Mar 2024 12:00:00 GMT'})
    answers['/down'] = status(503)
    const {reports, told} = await fetch()
    expect(reports.map(({state}) => state.nextTry)).toEqual(['2024-03-11T12:00:00Z', '2024-03-11T09:00:00Z'])
    expect(told).toContain('busy: failing since 2024-03-11T08:00:00Z, next try 2024-03-11T12:00:00Z')
    const later = await fetch('2024-03-11T09:30:00Z')
    expect(later.reports[0]?.isWaiting).toBe(true)
    expect(later.reports[1]?.state).toMatchObject({
      failures: 2,
      nextTry: '2024-03-11T11:30:00Z',
      failingSince: '2024-03-11T08:00:00Z',
    })
    answers['/down'] = send(rss(item(1)))
    expect((await fetch('2024-03-11T12:00:00Z')).reports[1]).toMatchObject({added: 1, state: {}})
  })
})

describe('one that fails stops no other, and says why', () => {
  const hang = (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200)
    const drip = setInterval(() => response.write(' '), 50)
    response.on('close', () => clearInterval(drip))
  }
  test.each([
    ['404', status(404), /answers with 404/],
    ['gone', status(410), /take it out/],
    ['no feed', send('Just words.', {'content-type': 'application/rss+xml'}), /neither a feed nor a page/],
    ['a broken feed', send('<rss version="2.0"><channel>'), /expected items|cannot be parsed/],
    ['a circle', status(302, {location: '/feed'}), /circle/],
    [
      'a gzip bomb',
      send(gzipSync(Buffer.alloc(40_000_000)), {'content-encoding': 'gzip'}),
      /more than 15 MiB/,
    ],
    ['damaged gzip', send('not gzip', {'content-encoding': 'gzip'}), /packed and damaged/],
    [
      'cut-off gzip',
      send(gzipSync(rss(item(1))).subarray(0, 60), {'content-encoding': 'gzip'}),
      /packed and cut off/,
    ],
    ['drip by drip', hang, /in time/],
    [
      'closed midway',
      (_: IncomingMessage, response: ServerResponse) => {
        response.writeHead(200, {'content-length': '5000'})
        response.write(rss(), () => response.destroy())
      },
      /closed midway|not as long/,
    ],
    [
      'too short',
      (_: IncomingMessage, response: ServerResponse) => {
        response.socket?.end('HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n<rss')
      },
      /closed midway|not as long/,
    ],
    ['a redirect to a file', status(301, {location: 'file:///etc/passwd'}), /file: is not asked/],
  ])('%s', async (_, answer, reason) => {
    follow(`{url: ${origin}/feed, id: bad}`, `{url: ${origin}/good, id: good}`)
    answers['/feed'] = answer
    answers['/good'] = send(rss(item(1)))
    const {reports} = await fetch()
    expect(`${reports[0]?.notes.join()} ${reports[0]?.state.failingSince ?? ''}`).toMatch(reason)
    expect(reports[1]).toMatchObject({added: 1, notes: []})
    expect(readdirSync(join(desk, 'sources/feeds'))).toEqual(['good'])
  })

  test('a wrong encoding or media type is read all the same', async () => {
    follow(`{url: ${origin}/feed, id: tarn}`)
    const text = rss(item(1, 'Die Straße ist gesperrt, sagt Bürgermeister Lund.')).replace(
      'utf-8',
      'iso-8859-1',
    )
    answers['/feed'] = send(Buffer.from(text, 'latin1'), {'content-type': 'image/png; charset=utf-8'})
    expect((await fetch()).reports[0]).toMatchObject({added: 1})
    expect(month()).toContain('Bürgermeister')
  })
})

test('permanent moves are followed and told, by the part of the address that is no key', async () => {
  follow(`{url: ${origin}/old, id: tarn}`)
  answers['/old'] = status(301, {location: '/older'})
  answers['/older'] = status(308, {location: '/new?key=secret'})
  answers['/new?key=secret'] = send(rss(item(1)))
  const {reports, told} = await fetch()
  expect(reports[0]).toMatchObject({added: 1})
  expect(told).toContain(`moved for good to ${origin}/new?…`)
  expect(told).not.toContain('secret')
})

test('the feed of a page is found, and asked by itself from then on', async () => {
  follow(`{url: ${origin}/, id: tarn}`)
  answers['/'] = send(
    '<!DOCTYPE html><html><head><link rel="alternate" type="application/rss+xml" href="feed"></head></html>',
    {'content-type': 'text/html'},
  )
  answers['/feed'] = send(rss(item(1)))
  expect((await fetch()).reports[0]).toMatchObject({added: 1})
  asked.length = 0
  await fetch()
  expect(asked.map(({url}) => url)).not.toContain('/')
})

const page = `<!DOCTYPE html><html><head><title>Tram 1</title></head><body><nav><a href="/">Home</a></nav><article><h1>Tram 1</h1><p>The tram of Tarn runs again after a week of repairs, the council said on Monday.</p><p>It will run twice an hour until the end of the year, and every ten minutes after that.</p></article></body></html>`

test('the page behind an item is read where the feed says so, once', async () => {
  follow(`{url: ${origin}/feed, id: tarn, pages: true}`)
  answers['/feed'] = send(rss(item(1, 'The tram …')))
  answers['/tram/1'] = send(page, {'content-type': 'text/html'})
  expect((await fetch()).reports[0]).toMatchObject({added: 1})
  expect(JSON.parse(month()).content_html).toContain('every ten minutes after that.')
  asked.length = 0
  expect((await fetch()).reports[0]).toMatchObject({added: 0, unchanged: 1})
  expect(asked.map(({url}) => url)).not.toContain('/tram/1')
})

test('lists: OPML names feeds, bookmarks name pages', async () => {
  writeFileSync(join(desk, 'feeds.yaml'), 'contact: desk@tarn.example\nlists: [subs.opml, marks.html]\n')
  writeFileSync(
    join(desk, 'subs.opml'),
    `<opml version="2.0"><body><outline text="Papers"><outline text="Tarn Post" type="rss" xmlUrl="${origin}/feed"/></outline></body></opml>`,
  )
  writeFileSync(
    join(desk, 'marks.html'),
    `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><DT><A HREF="${origin}/tram/1">Tram 1</A></DL>`,
  )
  answers['/feed'] = send(rss(item(2)))
  answers['/tram/1'] = send(page, {'content-type': 'text/html'})
  const {reports} = await fetch()
  expect(reports.map(({added, notes}) => [added, notes])).toEqual([
    [1, []],
    [1, []],
  ])
  expect(month('marks/2024/03.jsonl')).toContain('The tram of Tarn runs again')
})

describe('closed networks are not asked', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '100.64.0.1',
    '::1',
    '::ffff:10.0.0.1',
    'fd00::1',
    'fe80::1',
    '0.0.0.0',
    '64:ff9b::7f00:1',
  ])('%s', (ip) => {
    expect(isClosed(ip)).toBe(true)
    expect(() => checkAddress(new URL(`http://${ip.includes(':') ? `[${ip}]` : ip}/`), false)).toThrow(
      'closed network',
    )
  })
  test.each(['93.184.216.34', '2606:2800:220:1::1', '172.32.0.1'])('%s is open', (ip) => {
    expect(isClosed(ip)).toBe(false)
  })
  // Whatever the URL standard takes for an address of the loopback network.
  test.each(['http://2130706433/', 'http://0x7f.1/', 'http://127.1/', 'http://[::ffff:7f00:1]/'])(
    '%s',
    (url) => {
      expect(() => checkAddress(new URL(url), false)).toThrow('closed network')
    },
  )

  test('nor by a name that leads there, nor by a redirect', async () => {
    const {port} = server.address() as AddressInfo
    follow(`{url: "http://localhost:${port}/feed", id: tarn}`)
    answers['/feed'] = send(rss(item(1)))
    const {reports} = await fetch('2024-03-11T08:00:00Z', {allowPrivate: false})
    expect(reports[0]?.notes.join()).toContain('closed network')
    expect(asked).toEqual([])
    answers['/there'] = status(302, {location: 'http://169.254.169.254/latest'})
    const asker = {agent: new Agent(), userAgent: 'x', allowPrivate: false}
    await expect(ask(`http://localhost:${port}/there`, asker)).rejects.toThrow('closed network')
  })
})

test.each([
  ['feeds: [{url: "ftp://a.example/"}]', /feeds\[0\]\.url/],
  ['feeds: [{url: "https://ada:secret@a.example/"}]', /without name and password/],
  ['feeds: [{url: "https://a.example/", colour: red}]', /colour/],
  ['feeds: [{url: "https://a.example/"}]', /contact/],
  [
    'contact: a@b.example\nfeeds: [{url: "https://a.example/"}, {url: "https://a.example/"}]',
    /different ids/,
  ],
])('wrong settings are an error that names the field: %s', async (text, reason) => {
  mkdirSync(desk, {recursive: true})
  writeFileSync(join(desk, 'feeds.yaml'), text)
  await expect(fetch()).rejects.toThrow(reason)
})
