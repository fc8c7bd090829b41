import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readHtml} from '../src/pipeline/read/read-html.ts'

const words = [
  'The ferry that links the two islands stayed in port for a third day, and the company that runs it gave no reason.',
  'Passengers waited in the hall with their bags, and the mayor of the smaller island asked the navy for a boat.',
  'Fishermen took some of the children to school, while the hospital sent its patients home for want of bread.',
  'A spokeswoman said that the engine had been checked twice this year, and that nobody had found a fault in it.',
]
const body = words.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

const page = (
  head: string,
  content = body,
) => `<!doctype html><html lang="en-GB"><head><title>Ferry | Harbour Post</title>
${head}</head><body><header><a href="/">Harbour Post</a><nav><ul><li><a href="/w">World</a></li><li><a href="/s">Sport</a></li></ul></nav></header>
<main><article><h1>Ferry stays in port</h1><p class="by">By Ada Brink</p>${content}</article></main>
<aside><h2>Most read</h2><a href="/1">Goat elected mayor</a></aside><footer>Imprint and privacy</footer></body></html>`

const lines = (html: string) => {
  const {text, hints} = readHtml(html)
  return hints.map(({start, ...hint}) => ({line: text.slice(start).split('\n', 1)[0], ...hint}))
}

describe('text', () => {
  test('one block a line, blank lines between blocks, line breaks inside a block kept', () => {
    expect(
      readHtml('<h1>Ferry</h1><div>One <b>old</b>\n ferry<p>Two<br>Three</p></div><ul><li>a<li>b</ul>').text,
    ).toBe('Ferry\n\nOne old ferry\n\nTwo\nThree\n\na\n\nb')
  })

  test.each([
    '<script>stolen()</script>',
    '<style>p{color:red}</style>',
    '<template><p>stolen</p></template>',
    '<noscript>stolen</noscript>',
    '<div hidden>stolen</div>',
    '<div style="display: none">stolen</div>',
    '<span aria-hidden="true">stolen</span>',
    '<!-- stolen -->',
    '<iframe>stolen</iframe>',
    '<svg><text>stolen</text></svg>',
    '<textarea>stolen</textarea>',
    '<select><option>stolen</option></select>',
    '<p data-x="stolen">x</p>',
    '<img alt="stolen" src=x onerror=stolen()>',
  ])('what no reader sees is no text: %s', (html) => {
    expect(readHtml(`<p>seen</p>${html}`).text).not.toContain('stolen')
  })

  test('references are read and hidden characters are gone', () => {
    expect(readHtml('<p>Fish &amp; chips &lt;b&gt; caf&eacute;&#x202e;</p>').text).toBe(
      'Fish & chips <b> café',
    )
  })

  test('each line has a hint at its offset', () => {
    expect(lines(page(''))).toEqual(
      expect.arrayContaining([
        {line: 'World', tag: 'navigation', linkDensity: 1, inArticle: false, rule: 'navigation'},
        {line: 'Ferry stays in port', tag: 'heading', linkDensity: 0, inArticle: true, rule: null},
        {line: words[1], tag: 'paragraph', linkDensity: 0, inArticle: true, rule: null},
        {
          line: 'Imprint and privacy',
          tag: 'navigation',
          linkDensity: 0,
          inArticle: false,
          rule: 'navigation',
        },
      ]),
    )
  })
})

describe('a page with one article', () => {
  test('is declared one, from headline to last line', () => {
    const {text, declared} = readHtml(page(''))
    expect(declared).toHaveLength(1)
    const article = text.slice(declared[0]?.start, declared[0]?.end)
    expect(article.startsWith('Ferry stays in port')).toBe(true)
    expect(article.endsWith(words[3]!)).toBe(true)
  })

  test('linked data goes before meta elements', () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        {'@type': 'Organization', name: 'Holding Ltd'},
        {
          '@type': ['NewsArticle'],
          headline: 'Ferry stays in port for third day',
          datePublished: '2024-03-10T23:30:00+01:00',
          dateModified: '2024-03-12',
          author: [{'@type': 'Person', name: 'Ada Brink'}, {name: 'Olaf Ney'}],
          publisher: {name: 'Harbour Post'},
          mainEntityOfPage: {'@id': 'https://harbour.example/ferry'},
        },
      ],
    }
    const meta =
      '<meta property="article:published_time" content="2024-03-09"><meta property="og:title" content="Other">'
    expect(readHtml(page(linked(data) + meta)).metadata).toEqual({
      title: 'Ferry stays in port',
      publisher: 'Harbour Post',
      byline: 'Ada Brink, Olaf Ney',
      published: '2024-03-10',
      publishedFrom: 'json-ld',
      url: 'https://harbour.example/ferry',
      language: 'en',
    })
  })

  test.each([
    ['<meta property="article:published_time" content="2024-03-10T08:00:00Z">', 'meta'],
    ['<meta name="pubdate" content="Sun, 10 Mar 2024 08:00:00 GMT">', 'meta'],
    ['<meta itemprop="datePublished" content="2024-03-10">', 'meta'],
  ])('%s', (head, evidence) => {
    const {metadata} = readHtml(page(head))
    expect([metadata.published, metadata.publishedFrom]).toEqual(['2024-03-10', evidence])
  })

  test('the only day that time elements name is the page’s', () => {
    const time = '<time datetime="2024-03-10T08:00">10 March</time>'
    expect(readHtml(page('', time + body)).metadata.published).toBe('2024-03-10')
    expect(
      readHtml(page('', `${time}<time datetime="2024-03-11">x</time>${body}`)).metadata.published,
    ).toBeUndefined()
  })

  test('publisher, title, address and language come from the head', () => {
    const head = `<meta property="og:site_name" content="Harbour Post"><meta name="author" content="https://x.example/ada">
      <link rel="canonical" href="https://harbour.example/ferry">`
    expect(readHtml(page(head)).metadata).toEqual({
      title: 'Ferry stays in port',
      publisher: 'Harbour Post',
      url: 'https://harbour.example/ferry',
      language: 'en',
    })
  })
})

describe('a page with several articles goes to the splitter', () => {
  const item = (title: string, ...paragraphs: readonly string[]) =>
    `<article><h2><a href="/x">${title}</a></h2>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`
  const list = (items: string) =>
    `<html><body><nav><a href="/">Home</a></nav><main>${items}</main></body></html>`

  test('a category page', () => {
    const items = ['Ferry stays', 'Bridge shut', 'Goat elected', 'Ice melts'].map((title, index) =>
      item(title, words[index]!),
    )
    const reading = readHtml(
      `${list(items.join(''))}${linked({'@type': 'NewsArticle', datePublished: '2024-03-10'})}`,
    )
    expect(reading.declared).toEqual([])
    expect(reading.metadata.published).toBeUndefined()
    expect(reading.metadata.title).toBeUndefined()
    for (const paragraph of words) expect(reading.text).toContain(paragraph)
  })

  test('whole articles one after the other', () => {
    const items = ['Ferry stays', 'Bridge shut'].map((title) => item(title, ...words))
    expect(readHtml(list(items.join(''))).declared).toEqual([])
  })
})

describe('hostile pages', () => {
  test('values of a wrong kind are problems or nothing, and never markup, scripts or other protocols', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: {a: 1},
      datePublished: '2024-02-31',
      author: 5,
      url: 'javascript:alert(1)',
    }
    const head = `${linked(data)}${linked(null)}<script type="application/ld+json">{not json</script>
      <link rel="canonical" href="data:text/html,x"><meta property="og:site_name" content="<b>Post</b>&#10;x">`
    const {metadata, problems} = readHtml(page(head))
    expect(metadata.url).toBeUndefined()
    expect(metadata.published).toBeUndefined()
    expect(metadata.publisher).toBe('<b>Post</b> x')
    expect(problems.map(({reason}) => reason)).toEqual([
      'json-ld: not JSON',
      'json-ld: expected a date, found "2024-02-31"',
    ])
  })

  test.each([
    ['divs', '<div>'.repeat(100_000), '</div>'.repeat(100_000)],
    ['spans never closed', '<span>'.repeat(100_000), ''],
    ['lists', '<ul><li>'.repeat(50_000), ''],
    ['tables', '<table><tr><td>'.repeat(30_000), ''],
  ])('a hundred thousand nested %s', (_, open, close) => {
    const {text, problems} = readHtml(`<body>${open}<p>The ferry stayed.</p>${close}</body>`)
    expect(text).toContain('The ferry stayed.')
    expect(problems.map(({reason}) => reason)).toEqual(['tags nested too deep, read without them'])
  })

  test('tags taken out by hand take scripts and hidden parts with them', () => {
    const html = `${'<div>'.repeat(2000)}<script>stolen()</script><style>stolen</style><p>Fish &amp; chips</p><p>Tea</p>`
    expect(readHtml(html).text).toBe('Fish & chips\n\nTea')
  })

  test.each(['<', '<p', '<p>', '<!--', '</div>', '<a href="', '&', '<b><p>', '<script>', '<title>'])(
    'a page of nothing but %s is read',
    (piece) => {
      expect(readHtml(piece.repeat(3000)).problems.length).toBeLessThan(3)
    },
  )

  test('any tags at all are read without an error, and no tag is left of them', () => {
    const piece = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<div>',
        '</div>',
        '<article>',
        '<h1>',
        '</h1>',
        '<table>',
        '<td>',
        '<br>',
        '<li>',
        '<script>',
      ],
      ...[
        '</script>',
        '<a href="x">',
        '</a>',
        'word ',
        'A longer run of words, with a comma. ',
        '&lt;',
        '<svg>',
        '</svg>',
        '<title>',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
        const {text, hints} = readHtml(pieces.join(''))
        expect(text).not.toMatch(/<(?:p|div|article|h1|table|td|br|li|script|a|svg)\b/)
        for (const {start} of hints) expect(start === 0 || text[start - 1] === '\n').toBe(true)
      }),
      {numRuns: 60},
    )
  })
})
