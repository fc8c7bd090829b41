import {gzipSync} from 'node:zlib'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {openFile} from '../src/open/open-file.ts'
import {extractArticles} from '../src/pipeline/index.ts'
import {makePdf, makeZip, type PlacedText} from './make-files.ts'

const open = async (path: string, bytes: Uint8Array | string) =>
  openFile({path, bytes: Buffer.from(bytes as string)})

/** Articles as a reader finds them, and the problems. */
async function articlesOf(path: string, bytes: Uint8Array | string) {
  const {documents} = await open(path, bytes)
  const extracted = extractArticles(documents)
  return {
    articles: extracted.flatMap(({articles, document}) =>
      articles.map(({headline, publisher, published, url, passages}) => ({
        headline,
        publisher,
        published,
        url,
        words: passages.map(({start, end}) => document.text.slice(start, end)),
      })),
    ),
    problems: extracted.flatMap(({document, problems}) =>
      problems.map(({reason}) => `${document.path}: ${reason}`),
    ),
    text: documents.map(({text}) => text).join('\n'),
  }
}

const tram = 'The tram of Tarn runs again after a week of repairs, the council said on Monday.'
const ferry = 'The ferry to Osk stays in port until Friday, because its engine has to be mended first.'
const page = (title: string, words: string) =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${words}</p><p>${words.replace('again', 'as before')}</p></article></body></html>`

describe('a zip file is its files', () => {
  test('in folders and in one another; what serves a page is passed over', async () => {
    const inner = makeZip({'ferry.txt': `Ferry stays in port\n\n${ferry}\n`})
    const opened = await open(
      'clips.zip',
      makeZip({
        'a/tram.html': page('Tram runs', tram),
        'inner.zip': inner,
        'a/tram_files/x.js': 'x()',
        '.hidden': 'x',
        '__MACOSX/._a': 'x',
      }),
    )
    expect(opened.documents.map(({path}) => path)).toEqual([
      'clips.zip/a/tram.html',
      'clips.zip/inner.zip/ferry.txt',
    ])
    expect(opened.documents.flatMap(({problems}) => problems)).toEqual([])
    expect(opened.passedOver).toEqual(['parts of saved pages and programs'])
  })

  test.each([
    ['a bomb', makeZip({'bomb.txt': Buffer.alloc(20_000_000, 'a')}), /times its size/],
    ['one that lies about its size', makeZip({'a.txt': 'The tram runs.'.repeat(999)}, {size: 10}), /a\.txt/],
    ['an encrypted one', makeZip({'a.txt': 'The tram runs.'}, {flags: 1}), /encrypted/],
    ['a truncated one', makeZip({'a.txt': 'The tram runs.'}).subarray(0, 60), /truncated or damaged/],
    ['a way out of the folder', makeZip({'../../a.txt': 'The tram runs.'}), /damaged/],
    ['a spreadsheet', makeZip({'xl/workbook.xml': '<x/>'}), /save it as CSV/],
  ])('%s is a problem with its place', async (_, bytes, reason) => {
    const {documents} = await open('clips.zip', bytes)
    expect(documents.map(({path, text}) => [path, text])).toEqual([['clips.zip', '']])
    expect(documents[0]!.problems.map((problem) => problem.reason).join()).toMatch(reason)
  })

  test('layers without end are opened to a depth', async () => {
    let bytes = makeZip({'a.txt': 'The tram runs.'})
    for (let layer = 0; layer < 8; layer++) bytes = makeZip({[`${layer}.zip`]: bytes})
    expect((await open('deep.zip', bytes)).documents[0]?.problems[0]?.reason).toContain('too many layers')
  })
})

describe('gzip', () => {
  test('is what it packed', async () => {
    const {articles} = await articlesOf('tram.html.gz', gzipSync(page('Tram runs', tram)))
    expect(articles.map(({headline}) => headline)).toEqual(['Tram runs'])
  })
  test('truncated is a problem', async () => {
    const {problems} = await articlesOf('tram.gz', gzipSync(tram.repeat(99)).subarray(0, 40))
    expect(problems.join()).toContain('truncated')
  })
})

const word = (body: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
const run = (text: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`

describe('documents of office programs are an article each', () => {
  test('.docx', async () => {
    const bytes = makeZip({
      '[Content_Types].xml':
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      '_rels/.rels':
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/styles.xml':
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>',
      'word/_rels/document.xml.rels':
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
      'word/document.xml': word(
        `${run('Tram runs again', 'berschrift1')}${run(tram)}<w:p><w:del><w:r><w:delText>Gone.</w:delText></w:r></w:del><w:r><w:t>${ferry}</w:t></w:r></w:p>`,
      ),
    })
    const {articles, problems} = await articlesOf('tram.docx', bytes)
    expect(problems).toEqual([])
    expect(articles).toMatchObject([{headline: 'Tram runs again', words: ['Tram runs again', tram, ferry]}])
  })

  test('.odt', async () => {
    const content = `<office:document-content><office:body><office:text><text:h>Tram runs again</text:h><text:p>${tram}<office:annotation><text:p>A note.</text:p></office:annotation></text:p><text:p>${ferry}</text:p></office:text></office:body></office:document-content>`
    const bytes = makeZip({mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content})
    const {articles} = await articlesOf('tram.odt', bytes)
    expect(articles).toMatchObject([{words: ['Tram runs again', tram, ferry]}])
  })

  test('.rtf, with its code page, its Unicode and no table of fonts', async () => {
    const rtf = `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator X;}\\f0 Tram f\\'e4hrt wieder\\par Die Bahn f\\u228?hrt, sagt B\\u252\\'fcrgermeisterin Lund.\\par}`
    expect(JSON.parse((await open('a.rtf', rtf)).documents[0]!.text)).toEqual([
      {content_html: '<p>Tram fährt wieder</p><p>Die Bahn fährt, sagt Bürgermeisterin Lund.</p>'},
    ])
  })

  test('.epub: a chapter an article', async () => {
    const chapter = (title: string, words: string) =>
      `<html><body><h1>${title}</h1>${`<p>${words}</p>`.repeat(6)}</body></html>`
    const bytes = makeZip({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml':
        '<container><rootfiles><rootfile full-path="OPS/p.opf"/></rootfiles></container>',
      'OPS/p.opf':
        '<package><metadata><dc:title>Tarn Weekly</dc:title><dc:date>2024-03-10</dc:date></metadata><manifest><item id="c" href="cover.html"/><item id="a" href="a.html"/><item id="b" href="b.html"/></manifest><spine><itemref idref="c"/><itemref idref="a"/><itemref idref="b"/></spine></package>',
      'OPS/cover.html': '<html><body><h1>Tarn Weekly</h1></body></html>',
      'OPS/a.html': chapter('Tram runs again', tram),
      'OPS/b.html': chapter('Ferry stays in port', ferry),
    })
    const {articles} = await articlesOf('week.epub', bytes)
    expect(articles).toMatchObject([
      {headline: 'Tram runs again', publisher: 'Tarn Weekly', published: '2024-03-10'},
      {headline: 'Ferry stays in port', publisher: 'Tarn Weekly'},
    ])
  })
})

describe('a PDF', () => {
  const body = (text: string, top: number, x = 60): PlacedText[] =>
    (text.match(/.{1,70}(?:\s|$)/g) ?? []).map((line, index) => [line.trim(), 11, x, top - index * 14])
  const around = (number: number): PlacedText[] => [
    ['Tarn Press Review', 8, 60, 810],
    [`Page ${number} of 2`, 8, 280, 30],
  ]

  test('is one article: lines joined, running heads and page numbers gone, words put together', async () => {
    const pages = [
      [
        ...around(1),
        ['Tram runs again', 20, 60, 760],
        ...body(tram, 720),
        ['The council will meet on Thursday to talk of the depart-', 11, 60, 650],
        ['ment of works and', 11, 60, 636],
      ],
      [...around(2), ['its long list of late repairs.', 11, 60, 760], ...body(ferry, 720)],
    ] as PlacedText[][]
    const {articles, problems} = await articlesOf('tram.pdf', makePdf(pages))
    expect(problems).toEqual([])
    expect(articles).toMatchObject([
      {
        headline: 'Tram runs again',
        words: [
          'Tram runs again',
          tram,
          'The council will meet on Thursday to talk of the department of works and its long list of late repairs.',
          ferry,
        ],
      },
    ])
  })

  test('that is a press review is its clippings', async () => {
    const pages = [
      [
        ...around(1),
        ['Tram runs again', 18, 60, 760],
        ['Tarn Post, 10 March 2024', 9, 60, 740],
        ...body(tram.repeat(2), 700),
      ],
      [
        ...around(2),
        ['Ferry stays in port', 18, 60, 760],
        ['Osk Courier, 11 March 2024', 9, 60, 740],
        ...body(ferry.repeat(2), 700),
      ],
    ] as PlacedText[][]
    const {articles} = await articlesOf('review.pdf', makePdf(pages))
    expect(articles).toMatchObject([
      {headline: 'Tram runs again', publisher: 'Tarn Post', published: '2024-03-10'},
      {headline: 'Ferry stays in port', publisher: 'Osk Courier', published: '2024-03-11'},
    ])
  })

  test.each([
    ['of pictures', makePdf([[], []]), /OCR/],
    ['cut off', Buffer.from('%PDF-1.4\n1 0 obj <<'), /truncated or damaged/],
  ])('%s is a problem', async (_, bytes, reason) => {
    expect((await articlesOf('scan.pdf', bytes)).problems.join()).toMatch(reason)
  })
})

const mail = (head: string, body: string) =>
  `From: Tarn Post <news@tarn.example>\r\nTo: Ada Lund <ada.lund@home.example>\r\nMessage-ID: <1@tarn.example>\r\nMIME-Version: 1.0\r\nDate: Sun, 10 Mar 2024 08:00:00 +0100\r\n${head}\r\n\r\n${body}`

describe('a mail', () => {
  test('is one article, decoded, without who received it and how to leave', async () => {
    const words = `${tram}\n\nBürgermeisterin Lund freut sich, und die Fahrgäste der Linie 7 freuen sich mit ihr.\n\nThis e-mail was sent to ada.lund@home.example.\nUnsubscribe: https://t.tarn.example/u?id=77`
    const {articles, text} = await articlesOf(
      'tram.eml',
      mail(
        'Subject: =?utf-8?Q?Tram_f=C3=A4hrt?=\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64',
        Buffer.from(words).toString('base64'),
      ),
    )
    expect(articles).toMatchObject([
      {headline: 'Tram fährt', publisher: 'Tarn Post', published: '2024-03-10'},
    ])
    expect(articles[0]!.words).toContain(tram)
    for (const secret of ['ada', 'home.example', 'Unsubscribe', 't.tarn.example'])
      expect(text).not.toContain(secret)
  })

  test('that is a newsletter is its items', async () => {
    const html = `<html><body><table><tr><td><a href="https://t.tarn.example/b">View in browser</a></td></tr><tr><td><h2><a href="https://t.tarn.example/c?u=77">Tram runs again after repairs</a></h2><p>${tram}</p><a href="https://t.tarn.example/d">Read more</a></td></tr><tr><td><h2>Ferry stays in port until Friday</h2><p>${ferry}</p></td></tr><tr><td><p>You are receiving this because ada.lund@home.example signed up. <a href="https://t.tarn.example/u">Unsubscribe</a></p></td></tr></table></body></html>`
    const {articles, text} = await articlesOf(
      'letter.eml',
      mail('Subject: The morning letter\r\nContent-Type: text/html; charset=utf-8', html),
    )
    expect(articles).toMatchObject([
      {
        headline: 'Tram runs again after repairs',
        publisher: 'Tarn Post',
        words: ['Tram runs again after repairs', tram],
      },
      {headline: 'Ferry stays in port until Friday', words: ['Ferry stays in port until Friday', ferry]},
    ])
    expect(text).not.toMatch(/lund|browser|t\.tarn|Unsubscribe/)
  })

  test('that was copied out of a program is one as well', async () => {
    const copied = `From: Jon Vale <jon@osk.example>\nSent: Sunday, March 10, 2024 8:00 AM\nTo: Ada Lund <ada.lund@home.example>\nSubject: Tram runs again\n\n${tram}\n\n${ferry}\n`
    const {articles, text} = await articlesOf('tram.txt', copied)
    expect(articles).toMatchObject([
      {headline: 'Tram runs again', published: '2024-03-10', words: ['Tram runs again', tram, ferry]},
    ])
    expect(text).not.toContain('@')
  })

  test('in a mailbox is one of many', async () => {
    const one = (subject: string, words: string) =>
      `From news@tarn.example Sun Mar 10 08:00:00 2024\n${mail(`Subject: ${subject}`, words).replaceAll('\r', '')}\n\n`
    const {articles} = await articlesOf('letters', one('Tram runs', tram) + one('Ferry stays', ferry))
    expect(articles.map(({headline}) => headline)).toEqual(['Tram runs', 'Ferry stays'])
  })

  test('that a browser saved as one file is its page', async () => {
    const saved = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://tarn.example/tram\r\nSubject: Tram runs\r\nDate: Sun, 10 Mar 2024 08:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="----x"\r\n\r\n------x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${page('Tram runs', tram).replaceAll('=', '=3D')}\r\n------x--\r\n`
    const {articles} = await articlesOf('tram.mhtml', saved)
    expect(articles).toMatchObject([
      {headline: 'Tram runs', url: 'https://tarn.example/tram', published: undefined},
    ])
  })
})

test('a web archive is its pages, under the addresses they came from', async () => {
  const record = (type: string, url: string, body: string) =>
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-03-10T08:00:00Z\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`
  const answer = (status: number, media: string, body: string) =>
    `HTTP/1.1 ${status} OK\r\nContent-Type: ${media}\r\n\r\n${body}`
  const archive = [
    record('warcinfo', '', 'software: x'),
    record(
      'response',
      'https://tarn.example/tram',
      answer(200, 'text/html; charset=utf-8', page('Tram runs', tram)),
    ),
    record('response', 'https://tarn.example/gone', answer(404, 'text/html', page('Not found', ferry))),
    record('response', 'https://tarn.example/x.css', answer(200, 'text/css', 'a {}')),
    record('response', 'https://tarn.example/ferry', answer(200, 'text/html', page('Ferry stays', ferry))),
  ]
  const {articles} = await articlesOf('crawl.warc.gz', Buffer.concat(archive.map((one) => gzipSync(one))))
  expect(articles.map(({headline, url}) => [headline, url])).toEqual([
    ['Tram runs', 'https://tarn.example/tram'],
    ['Ferry stays', 'https://tarn.example/ferry'],
  ])
  expect((await articlesOf('cut.warc', archive.join('').slice(0, 700))).problems.join()).toContain(
    'truncated',
  )
})

describe('whatever bytes there are, each file is documents or problems and never an error', () => {
  const files: Record<string, Buffer> = {
    'a.zip': makeZip({'a.txt': tram, 'b.html': page('Tram runs', tram)}),
    'a.gz': gzipSync(tram.repeat(9)),
    'a.pdf': makePdf([[[tram, 11, 60, 700]]]),
    'a.eml': Buffer.from(mail('Subject: Tram\r\nContent-Type: text/html', `<p>${tram}</p>`)),
    'a.rtf': Buffer.from(`{\\rtf1\\ansi ${tram}\\par ${ferry}}`),
    'a.docx': makeZip({'word/document.xml': word(run(tram))}),
    'a.epub': makeZip({
      'META-INF/container.xml': '<container><rootfile full-path="p.opf"/></container>',
      'p.opf': '<package/>',
    }),
    'a.warc': Buffer.from(
      'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 40\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n',
    ),
  }
  test.each(Object.entries(files))('%s, damaged anywhere or cut', async (path, bytes) => {
    const damage = fc.record({at: fc.nat(bytes.length - 1), byte: fc.nat(255)})
    await fc.assert(
      fc.asyncProperty(
        fc.array(damage, {maxLength: 4}),
        fc.nat(bytes.length),
        fc.boolean(),
        async (hits, length, isCut) => {
          const copy = Buffer.from(bytes)
          for (const {at, byte} of hits) copy[at] = byte
          const {documents} = await openFile({path, bytes: isCut ? copy.subarray(0, length) : copy})
          for (const {text, problems} of documents)
            expect(text.trim() !== '' || problems.length > 0).toBe(true)
        },
      ),
      {numRuns: 40},
    )
  })
})
