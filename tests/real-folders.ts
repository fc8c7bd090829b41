import {makePdf, type PlacedText} from './make-files.ts'
import {asHtml, asPage, type Report, reports, withTitle} from './real-news.ts'

/** Files of a folder by path. */
export type Files = Record<string, string | Uint8Array>

/** What a reader expects of a folder. */
interface RealFolder {
  files: Files
  /** Reports that come out, each once. */
  articles: readonly Report[]
  problems?: readonly RegExp[]
  passedOver?: number
  /** What must stand nowhere. */
  never?: RegExp
}

const [tram, ferry, library, bakers, lynx, kites] = reports as [
  Report,
  Report,
  Report,
  Report,
  Report,
  Report,
]

const letter = (to: string, subject: string, type: string, body: string) =>
  `Return-Path: <bounce-77@mail.tarn.example>\r\nDelivered-To: ${to}\r\nReceived: from mail.tarn.example by mx.home.example; Sun, 10 Mar 2024 08:00:00 +0000\r\nFrom: "The Morning Letter" <letter@tarn.example>\r\nTo: Ada <${to}>\r\nSubject: ${subject}\r\nDate: Sun, 10 Mar 2024 08:00:00 +0000\r\nMessage-ID: <77@tarn.example>\r\nList-Unsubscribe: <https://t.tarn.example/u/77>\r\nMIME-Version: 1.0\r\n${type}\r\n\r\n${body}`

const newsletter = (...items: Report[]) =>
  `<html><body style="margin:0"><div style="display:none">Today: trams and ferries</div><table width="600"><tr><td><a href="https://t.tarn.example/v/77">View in browser</a></td></tr><tr><td><img src="https://t.tarn.example/logo.png" alt="The Morning Letter"><p>Good morning.</p></td></tr>${items
    .map(
      (one) =>
        `<tr><td><h2><a href="https://t.tarn.example/c/77?u=ada">${one.headline}</a></h2>${asHtml(one)}<p><a href="https://t.tarn.example/c/78">Read more</a></p></td></tr>`,
    )
    .join(
      '',
    )}<tr><td><p>You are receiving this e-mail because ada@home.example signed up at tarn.example.</p><p><a href="https://t.tarn.example/u/77">Unsubscribe</a> | <a href="https://t.tarn.example/p/77">Manage preferences</a></p><p>Tarn Media, Bridge Street 1, Tarn</p><img src="https://t.tarn.example/o/77.gif" width="1" height="1"></td></tr></table></body></html>`

const boundary = '----=_Part_77_1234567890.1234567890'
const both = (html: string, plain: string) =>
  `--${boundary}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${plain}\r\n--${boundary}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(html).toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n--${boundary}--\r\n`

const telegram = {
  name: 'Tarn Post channel',
  type: 'public_channel',
  id: 77,
  messages: [
    {
      id: 1,
      type: 'service',
      date: '2024-03-01T08:00:00',
      actor: 'Tarn Post channel',
      action: 'create_channel',
      text: '',
    },
    ...[tram, ferry].map((one, index) => ({
      id: index + 2,
      type: 'message',
      date: `${one.date}T08:00:00`,
      from: 'Tarn Post channel',
      from_id: 'channel77',
      text: [
        {type: 'bold', text: one.headline},
        `\n\n${one.paragraphs.join('\n\n')}\n\n`,
        {type: 'link', text: one.url},
      ],
    })),
    {id: 9, type: 'message', date: '2024-03-14T08:00:00', photo: 'photos/photo_1.jpg', text: ''},
  ],
}

const reader = {
  id: 'user/-/state/com.google/starred',
  title: 'Starred items',
  items: [library, bakers].map((one) => ({
    id: `tag:google.com,2005:reader/item/${one.date}`,
    published: Date.parse(one.date) / 1000,
    title: one.headline,
    author: one.author,
    canonical: [{href: one.url}],
    alternate: [{href: `${one.url}?utm_source=rss`, type: 'text/html'}],
    summary: {content: `${asHtml(one)}<p><img src="https://x.example/pixel.gif"></p>`},
    origin: {streamId: 'feed/x', title: one.publisher, htmlUrl: 'https://x.example'},
  })),
}

const pdfText = (text: string, top: number): PlacedText[] =>
  (text.match(/.{1,75}(?:\s|$)/g) ?? []).map((line, index) => [line.trim(), 11, 60, top - index * 14])
const pdfPage = (one: Report, number: number): PlacedText[] => [
  ['Press review of the city of Tarn', 8, 60, 810],
  [one.headline, 16, 60, 760],
  [`${one.publisher}, ${one.date}, page 3`, 9, 60, 742],
  ...one.paragraphs.flatMap((paragraph, index) => pdfText(paragraph, 710 - index * 70)),
  [`${number}`, 8, 300, 30],
]

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
const latin = (text: string) => Buffer.from(text.replaceAll('“', '"').replaceAll('”', '"'), 'latin1')
const german: Report = {
  ...tram,
  headline: 'Brücke über die Lauter wird für Fußgänger geöffnet',
  paragraphs: [
    'Die Brücke über die Lauter wird am Montag für Fußgänger geöffnet, teilte die Stadt mit. Für Autos bleibt sie bis Mai gesperrt.',
    'Die Schäden nach dem Hochwasser waren größer als erwartet. Bürgermeisterin Ines Möller bat um Geduld.',
  ],
}

export const realFolders: Record<string, RealFolder> = {
  'a newsletter archive': {
    files: {
      'letter-1.eml': letter(
        'ada@home.example',
        'The Morning Letter: trams and ferries',
        `Content-Type: multipart/alternative; boundary="${boundary}"`,
        both(newsletter(tram, ferry), 'Please read this in HTML.'),
      ),
      'letter-2.eml': letter(
        'ada@home.example',
        library.headline,
        'Content-Type: text/plain; charset=utf-8',
        `${library.paragraphs.join('\r\n\r\n')}\r\n\r\nUnsubscribe: https://t.tarn.example/u/77\r\nThis message was sent to ada@home.example`,
      ),
      'old.mbox': ['bakers', 'lynx']
        .map(
          (_, index) =>
            `From MAILER-DAEMON Sun Mar 10 08:00:00 2024\n${letter('ada@home.example', [bakers, lynx][index]!.headline, 'Content-Type: text/html; charset=utf-8', `<html><body>${asHtml([bakers, lynx][index]!)}<p><a href="https://t.tarn.example/u">Unsubscribe</a></p></body></html>`).replaceAll('\r', '')}\n\n`,
        )
        .join(''),
    },
    articles: [tram, ferry, library, bakers, lynx],
    never: /home\.example|t\.tarn\.example|unsubscribe|browser|base64|Return-Path/i,
  },
  'a wget mirror': {
    files: {
      'tarnpost.example/index.html?page=2': asPage(tram),
      'tarnpost.example/2024/ferry.php?id=7&x=1': asPage(ferry),
      'tarnpost.example/2024/library/index': asPage(library),
      'tarnpost.example/style.css': 'body { margin: 0 }',
      'tarnpost.example/js/app.js?v=3': 'window.x = 1;',
      'tarnpost.example/robots.txt': 'User-agent: *\nDisallow:',
      'tarnpost.example/images/logo.png': png,
    },
    articles: [tram, ferry, library],
    passedOver: 4,
  },
  'a Telegram export': {
    files: {
      'result.json': JSON.stringify(telegram, undefined, 1),
      'photos/photo_1.jpg': new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
    },
    articles: [tram, ferry],
    problems: [/and 1 more: text: expected text, found none/],
    passedOver: 1,
  },
  "a feed reader's export": {
    files: {
      'starred.json': JSON.stringify(reader),
      'subscriptions.opml':
        '<?xml version="1.0"?><opml version="1.0"><body><outline text="Tarn Post" type="rss" xmlUrl="https://tarnpost.example/feed"/></body></opml>',
    },
    articles: [library, bakers],
    problems: [/list of 1 links/],
  },
  'a CSV of clippings': {
    files: {
      'clippings.csv': `Titel;Quelle;Datum;Link;Text\r\n${[tram, ferry, lynx].map((one) => [one.headline, one.publisher, one.date.split('-').reverse().join('.'), one.url, one.paragraphs.join('\r\n\r\n')].map(cell).join(';')).join('\r\n')}\r\n`,
      'links.tsv': 'url\ttitle\tfolder\nhttps://a.example/1\tOne\tUnread\nhttps://a.example/2\tTwo\tUnread\n',
    },
    articles: [tram, ferry, lynx],
    problems: [/2 rows hold a link/],
  },
  'a press review as PDF': {
    files: {
      'review.pdf': makePdf(
        [tram, ferry, kites].map((one, index) =>
          pdfPage({...one, paragraphs: one.paragraphs.map((text) => text.replace(/[“”]/g, '"'))}, index + 1),
        ),
      ),
    },
    articles: [tram, ferry, kites],
  },
  'a bookmark file': {
    files: {
      'bookmarks.html': `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">\n<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1><DL><p>${reports.map((one) => `<DT><A HREF="${one.url}" ADD_DATE="1710000000">${one.headline}</A>`).join('\n')}</DL>`,
    },
    articles: [],
    problems: [/list of 6 links.*fetch/],
  },
  'mixed encodings': {
    files: {
      'utf-16.txt': utf16(withTitle(ferry)),
      'latin.txt': latin(withTitle(german)),
      'bom.txt': Buffer.from(`\uFEFF${withTitle(bakers)}`),
      'page.html': latin(
        asPage({
          ...german,
          headline: 'Straße in Lauterbach ist wieder offen',
          paragraphs: german.paragraphs.map((text) =>
            text.replace('Brücke', 'Straße').replace('Montag', 'Dienstag'),
          ),
        }).replace('utf-8', 'iso-8859-1'),
      ),
    },
    articles: [
      ferry,
      german,
      bakers,
      {
        ...german,
        headline: 'Straße in Lauterbach ist wieder offen',
        paragraphs: german.paragraphs.map((text) =>
          text.replace('Brücke', 'Straße').replace('Montag', 'Dienstag'),
        ),
      },
    ],
    problems: [/read as/, /read as/],
  },
  'an Obsidian vault': {
    files: {
      '.obsidian/app.json': '{}',
      'Clippings/tram.md': `---\ntitle: "${tram.headline}"\nsource: "${tram.url}"\nauthor:\n  - "[[${tram.author}]]"\npublished: ${tram.date}\ncreated: 2024-03-20\ndescription: "A tram."\ntags:\n  - "clippings"\n---\n${tram.paragraphs.join('\n\n')}\n`,
      'Clippings/kites.md': `---\ntitle: ${kites.headline}\nurl: ${kites.url}\nsite: ${kites.publisher}\ndate: ${kites.date}\n---\n# ${kites.headline}\n\n${kites.paragraphs.join('\n\n')}\n\n![[beach.png]]\n`,
      'attachments/beach.png': png,
      'README.md': '# My vault\n\nNotes on the news of Tarn.',
    },
    articles: [kites, tram],
    passedOver: 2,
  },
  "a browser's “save complete”": {
    files: {
      'Lynx cubs.html': `<!-- saved from url=(0040)${lynx.url} -->\n${asPage(lynx)}`,
      'Lynx cubs_files/main.css': 'body { margin: 0 }',
      'Lynx cubs_files/app.js.download': 'window.x=1',
      'Lynx cubs_files/saved_resource.html': '<html><body>ad</body></html>',
      'Lynx cubs_files/cub.jpg': new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
      'kites.mhtml': `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${kites.url}\r\nSubject: ${kites.headline}\r\nDate: Sun, 10 Mar 2024 08:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="----x"\r\n\r\n------x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\nContent-Location: ${kites.url}\r\n\r\n${Buffer.from(asPage(kites)).toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n------x\r\nContent-Type: text/css\r\n\r\na{}\r\n------x--\r\n`,
    },
    articles: [lynx, kites],
    passedOver: 4,
  },
}
