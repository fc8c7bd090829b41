import {expect, test} from 'vitest'
import {foldCitations, foldsCitations} from '../src/lib/fold-citations.ts'
import {numberCitations} from '../src/lib/reading.ts'
import {readText, type TextNode} from '../src/lib/text.ts'

const cites = (count: number) =>
  Array.from({length: count}, (_, index) => `<Cite source="${index + 1}" start="0" end="9" />`).join('')

const names = (nodes: readonly TextNode[]): string[] =>
  nodes.flatMap((node) =>
    node.kind === 'component'
      ? [`${node.name}${node.children.length || ''}`]
      : node.kind === 'element'
        ? names(node.children)
        : [],
  )

test.each([
  {count: 4, left: ['Cite', 'Cite', 'Cite', 'Cite']},
  {count: 9, left: ['Cite', 'Cite', 'Cite', 'MoreCitations6']},
])('of $count citations of a sentence there stand $left', ({count, left}) => {
  expect(names(foldCitations(readText(`- It burned. ${cites(count)}`)))).toEqual(left)
})

test('citations keep their numbers, and a paragraph that folds is known', () => {
  const text = readText(`It burned. ${cites(9)}`)
  const numbers = numberCitations(text)
  const [paragraph] = foldCitations(text)
  const folded = paragraph?.kind === 'element' ? paragraph.children : []
  expect(foldsCitations(folded)).toBe(true)
  const more = folded.at(-1)
  expect(more?.kind === 'component' && more.children.every((cite) => numbers.has(cite))).toBe(true)
})
