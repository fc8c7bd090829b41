import {expect, test} from 'vitest'
import {withoutLeadIn} from '../src/pipeline/claims/lead-ins.ts'
import type {PassageKind} from '../src/pipeline/types.ts'

const read = (text: string, passage: PassageKind = 'paragraph') =>
  withoutLeadIn({start: 10, end: 10 + text.length, text, passage, damaged: false})

test.each([
  ['Why it matters: The ferry is the only way over.', 'The ferry is the only way over.'],
  ['Contexte : Le bac est le seul passage.', 'Le bac est le seul passage.'],
  ['01.02.2022 Die Fähre fährt wieder.', 'Die Fähre fährt wieder.'],
  ['2022-02-01 | Ferry runs again, the owner said.', 'Ferry runs again, the owner said.'],
])('%s is read from its first word on', (text, rest) => {
  const {start, end, text: left} = read(text)
  expect([left, end - start]).toEqual([rest, rest.length])
})

test.each([
  'Lund: The ferry is the only way over.',
  '01.02.2022 fuhr die Fähre zum letzten Mal.',
  'Why it matters is plain to all in Zell.',
])('%s stays whole', (text) => {
  expect(read(text).text).toBe(text)
})

test('a bullet loses its mark, a paragraph keeps its number', () => {
  expect(read('2. The ferry runs.', 'bullet').text).toBe('The ferry runs.')
  expect(read('2. The ferry runs.').text).toBe('2. The ferry runs.')
})
