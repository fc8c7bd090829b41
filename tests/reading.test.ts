import {expect, test} from 'vitest'
import type {BriefingSource} from '../src/briefing.ts'
import {claimLanguage, numberCitations, timesCited} from '../src/lib/reading.ts'
import {readText} from '../src/lib/text.ts'

const sources = [
  {number: 1, language: 'en'},
  {number: 2, language: 'ar'},
] as BriefingSource[]
const cite = (source: number) => `<Cite source="${source}" start="0" end="1" />`

function read(mdx: string) {
  const text = readText(mdx)
  return {text, reading: {sources, language: 'en-GB', citations: numberCitations(text)}}
}

test('numbers the citations of each source in reading order, figures included', () => {
  const {reading} = read(
    `- One. ${cite(1)}${cite(2)}\n- Two. ${cite(1)}\n\n<Figures subject="x">\n<Figure value="3" source="1" />\n</Figures>`,
  )
  expect([...reading.citations.values()]).toEqual([1, 1, 2, 3])
  expect(timesCited(1, reading)).toBe(3)
  expect(timesCited(2, reading)).toBe(1)
  expect(timesCited(3, reading)).toBe(0)
})

test.each([
  {name: 'the page', mdx: `One. ${cite(1)}${cite(2)}`, language: undefined},
  {name: 'its first source', mdx: `One. ${cite(2)}${cite(1)}`, language: 'ar'},
  {name: 'the page, where its source is unknown', mdx: `One. ${cite(9)}`, language: undefined},
  {name: 'the page, where it cites nothing', mdx: 'One.', language: undefined},
])('a claim is in the language of $name', ({mdx, language}) => {
  const {text, reading} = read(mdx)
  expect(claimLanguage(text[0]!, reading)).toBe(language)
})
