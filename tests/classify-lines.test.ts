import {expect, test} from 'vitest'
import {classifyLines} from '../src/pipeline/extract/lines/classify-lines.ts'
import {readDocument} from '../src/pipeline/read/read-document.ts'

function scores(text: string): number[] {
  return classifyLines(readDocument({path: 'dump.txt', sha256: '', text, problems: []})).map(
    ({score}) => score,
  )
}

const towns = Array.from(
  {length: 75},
  (_, index) => `Sallow ${String.fromCharCode(65 + (index % 26))}${index}`,
)
const text = Array.from(
  {length: 75},
  (_, day) => `On day ${day + 1} the barges still queued below the lower gate, the harbour master said.`,
)

test('the middle of a menu is the page’s, however many labels no rule knows stand around it', () => {
  const page = ['Home', 'Sport', ...towns, ...towns, 'Privacy Policy', 'Contact'].join('\n')
  expect(scores(page)[77]).toBeLessThan(0.5)
})

test('far from all clutter a text is taken as it is', () => {
  const page = ['Home', 'Sport', ...text, ...text, 'Privacy Policy', 'Contact'].join('\n')
  expect(scores(page)[77]).toBe(1)
})
