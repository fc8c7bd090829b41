import {expect, test} from 'vitest'
import {extractDocument} from '../src/pipeline/extract/extract.ts'
import {readDocument} from '../src/pipeline/read/read-document.ts'

function read(...parts: string[]) {
  const text = parts.join('\n')
  return extractDocument(readDocument({path: 'dump.txt', sha256: '', text, problems: []})).articles
}

const menu = ['Home', 'News', 'Sport', 'Culture', 'Weather', 'Jobs', 'Sign in', 'Contact'].join('\n')
const foot = ['Privacy Policy', 'Terms of Use', 'Advertise with us', 'About us'].join('\n')
const head = `Lock gates at Sallow jam for a third day
Barges wait in the rain, and nobody can say who has the key.`
const tools = ['Listen', 'Share', 'Print', '13 March 2024', 'Lower gate at dusk'].join('\n')
const long = Array.from(
  {length: 8},
  (_, day) =>
    `On day ${day + 1} the barges still queued below the lower gate at Sallow, and the harbour master counted those that turned back.`,
).join('\n')

test('a headline and its standfirst belong to the text under the tools of the page', () => {
  const [article, ...others] = read(menu, head, tools, long, foot)
  expect(others).toEqual([])
  expect(article?.headline).toBe('Lock gates at Sallow jam for a third day')
  expect(article?.sentences.map(({text}) => text)).toContain(head.split('\n')[1])
})

test('a notice above the tools is no standfirst of another subject', () => {
  const notice = 'Your browser is out of date\nThis site may not look as it should until you update it.'
  expect(read(menu, notice, tools, long, foot)[0]?.headline).not.toBe('Your browser is out of date')
})
