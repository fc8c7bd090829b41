import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readMarkdown} from '../src/pipeline/read/read-markdown.ts'
import {foldWhiteSpace} from '../src/pipeline/text/fold-white-space.ts'

const file = (...lines: readonly string[]) => lines.join('\n')

describe('front matter', () => {
  test('gives the metadata, is taken out line by line, and makes the rest one article', () => {
    const text = file(
      '---',
      'title: Ferry stays in port',
      'publisher: Harbour Post',
      'author: Ada Brink',
      'date: 2024-03-10',
      'url: https://harbour.example/ferry',
      'fetched: 2024-03-12T08:00:00Z',
      'language: en-GB',
      '---',
      '',
      'The ferry stayed in port.',
      '',
    )
    const reading = readMarkdown(text)
    const metadata = {
      title: 'Ferry stays in port',
      publisher: 'Harbour Post',
      byline: 'Ada Brink',
      published: '2024-03-10',
      publishedFrom: 'front matter',
      url: 'https://harbour.example/ferry',
      fetched: '2024-03-12',
      language: 'en',
    }
    expect(reading.metadata).toEqual(metadata)
    expect(reading.problems).toEqual([])
    expect(reading.removals.map(({start, end, rule}) => [text.slice(start, end), rule])).toEqual(
      text
        .split('\n')
        .slice(0, 9)
        .map((line) => [line, 'front-matter']),
    )
    const [article] = reading.declared
    expect(reading.text.slice(article!.start, article!.end).trim()).toBe('The ferry stayed in port.')
    expect(article?.metadata).toEqual(metadata)
  })

  test('without a title the splitter finds the articles', () => {
    const reading = readMarkdown(file('---', 'publisher: Harbour Post', '---', 'Some words.'))
    expect(reading.metadata).toEqual({publisher: 'Harbour Post'})
    expect(reading.declared).toEqual([])
  })

  test.each([
    ['a day the calendar lacks', 'date: 2024-02-30', 'date'],
    ['a date in words', 'date: last Tuesday', 'date'],
    ['an address that runs code', 'url: javascript:alert(1)', 'address'],
    ['an address of a file', 'url: file:///etc/passwd', 'address'],
    ['a language that is none', 'language: the best one', 'language'],
    ['a title that is a list', 'title: [a, b]', 'title'],
  ])('%s is a problem at its line, and the rest is read', (_, line, word) => {
    const text = file('---', 'publisher: Harbour Post', line, '---', 'Some words.')
    const {metadata, problems} = readMarkdown(text)
    expect(metadata).toEqual({publisher: 'Harbour Post'})
    expect(problems).toHaveLength(1)
    expect(problems[0]?.reason).toContain(word)
    expect(text.slice(problems[0]?.start)).toMatch(new RegExp(`^${line.slice(0, 4)}`))
  })

  test.each([
    ['broken YAML', 'title: "never closed'],
    ['a tab that indents', 'title: a\n\tb: c'],
    ['aliases that multiply', `title: x\na: &a [x,x]\nb: &b [${'*a,'.repeat(9)}]\nc: [${'*b,'.repeat(9)}]`],
    ['keys of keys of keys', `title: x\na: ${'{'.repeat(9000)}`],
    ['a list', '- one\n- two'],
    ['a sentence', 'only words'],
    ['a tag that would run code', 'title: !!js/function "function () {}"'],
  ])('%s never throws', (_, yaml) => {
    const text = file('---', yaml, '---', 'Some words.')
    const {problems, metadata} = readMarkdown(text)
    expect(problems.length + Object.keys(metadata).length).toBeGreaterThan(0)
    expect(problems.every(({start}) => start !== undefined && start >= 4)).toBe(true)
  })

  test('a fence of another language is no front matter, and runs nothing', () => {
    const reading = readMarkdown(file('---js', '{title: process.exit(3)}', '---', 'Some words.'))
    expect(reading.metadata).toEqual({})
    expect(reading.text).toContain('Some words.')
  })

  test('a rule that is never closed is part of the text', () => {
    const text = file('---', 'The ferry stayed.', 'So it was.')
    expect(readMarkdown(text).text).toBe(text)
  })
})

describe('marks', () => {
  test.each([
    ['# Ferry stays in port', 'Ferry stays in port', 'heading'],
    ['## Ferry stays ##', 'Ferry stays', 'heading'],
    ['- one thing', 'one thing', 'list-item'],
    ['* one thing', 'one thing', 'list-item'],
    ['12. one thing', 'one thing', 'list-item'],
    ['> said so', 'said so', 'paragraph'],
    ['> - said so', 'said so', 'list-item'],
    ['Plain words.', 'Plain words.', 'paragraph'],
    ['The **old** ferry, *not* the new one.', 'The old ferry, not the new one.', 'paragraph'],
    ['The [old ferry](https://a.example/x_(y)), he said.', 'The old ferry, he said.', 'paragraph'],
    ['(See [this](https://a.example).)', '(See this.)', 'paragraph'],
    ['He is **the one**, she said.', 'He is the one, she said.', 'paragraph'],
    ['Words ![a ferry](f.png) and more.', 'Words and more.', 'paragraph'],
    ['It cost 5 \\* 3 and snake_case_name.', 'It cost 5 * 3 and snake_case_name.', 'paragraph'],
    ['2 * 3 * 4 is 24', '2 * 3 * 4 is 24', 'paragraph'],
    ['So it says.[^1]', 'So it says.', 'paragraph'],
    ['Look at <https://a.example/b>.', 'Look at https://a.example/b.', 'paragraph'],
    ['In 2024. Nobody came.', 'In 2024. Nobody came.', 'paragraph'],
    ['#hashtag stays', '#hashtag stays', 'paragraph'],
    ['He said [sic] it.', 'He said [sic] it.', 'paragraph'],
  ])('%s', (line, words, tag) => {
    const {text, hints} = readMarkdown(line)
    expect(foldWhiteSpace(text)).toBe(words)
    expect(hints.map((hint) => hint.tag)).toEqual([tag])
    expect(text).toHaveLength(line.length)
  })

  test('words outside marks stand where they stood', () => {
    const line = '- The [old ferry](https://a.example), he said, **stays** in port.'
    const {text} = readMarkdown(line)
    for (const word of ['The', 'he', 'said', 'in', 'port.'])
      expect(text.indexOf(word)).toBe(line.indexOf(word))
  })

  test.each([
    '***',
    '- - -',
    '![a ferry](f.png)',
    '[1]: https://a.example',
    '<!-- a note -->',
    '| --- | --- |',
    '```',
  ])('a line that is nothing but marks is taken out: %s', (line) => {
    const text = file('Some words.', '', line, '', 'More words.')
    const {removals, hints} = readMarkdown(text)
    expect(removals.map(({start, end, rule}) => [text.slice(start, end), rule])).toEqual([
      [line, 'markdown-mark'],
    ])
    expect(hints).toHaveLength(2)
  })

  test('a line drawn under a short line makes it a heading', () => {
    expect(readMarkdown(file('Ferry stays', '===', '', 'Words.')).hints.map(({tag}) => tag)).toEqual([
      'heading',
      'paragraph',
    ])
  })

  test('the share of a line that is links is told', () => {
    const {hints} = readMarkdown(file('[all of it](https://a.example)', 'none of it'))
    expect(hints.map(({linkDensity}) => linkDensity)).toEqual([1, 0])
  })
})

test('whatever the text, its length and line breaks stay, and every word is in a hint or a removal', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '#',
      '- ',
      '> ',
      '**',
      '_',
      '`',
      '```',
      '[',
      '](',
      ')',
      '---',
      '\n',
      '\n\n',
      '\r\n',
      '!',
      '\\',
      '<',
      ' ',
    ),
    fc.string({unit: 'grapheme', maxLength: 4}),
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
      const text = pieces.join('')
      const reading = readMarkdown(text)
      expect(reading.text).toHaveLength(text.length)
      expect(reading.text.split('\n')).toHaveLength(text.split('\n').length)
      let at = 0
      for (const line of reading.text.split('\n')) {
        const start = at + line.length - line.trimStart().length
        const end = at + line.trimEnd().length
        const isRemoved = reading.removals.some(
          (removal) => removal.start <= start + 2 && removal.end >= end - 2,
        )
        const isHinted = reading.hints.some((hint) => hint.start >= at && hint.start < at + line.length)
        if (/[\p{L}\p{N}]/u.test(line)) expect(isRemoved || isHinted).toBe(true)
        at += line.length + 1
      }
    }),
  )
})

test.each(['[', '**', '_', '`', '![', '> ', '\\', '<', '| ', '- '])(
  'fifty thousand times %s is read in time',
  (mark) => {
    expect(readMarkdown(mark.repeat(50_000)).text).toHaveLength(50_000 * mark.length)
  },
)
