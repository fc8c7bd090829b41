import {expect, test} from 'vitest'
import {renameRow} from '../src/pipeline/briefing/coverage-rows.ts'
import {keepRows, type Row, readRow, tableText} from '../src/pipeline/briefing/row-table.ts'

const kept = keepRows(['{"a":"é"}', '{"b":"漢"}', '{"c":3}'], undefined)
const textOf = (rows: readonly Row[]) =>
  [...tableText(rows, kept)].map((piece) => Buffer.from(piece).toString()).join('')

test('kept rows and new ones make one list, in any order', () => {
  expect(textOf([0, 1, '{"new":"ü"}', 2])).toBe('\n{"a":"é"},\n{"b":"漢"},\n{"new":"ü"},\n{"c":3}')
  expect(textOf([2, 0])).toBe('\n{"c":3},\n{"a":"é"}')
  expect(textOf(['{"new":1}'])).toBe('\n{"new":1}')
  expect(textOf([])).toBe('')
})

test('rows that follow each other are one piece', () => {
  expect([...tableText([0, 1, 2], kept)]).toHaveLength(1)
})

test('what is kept again is what was written', () => {
  const again = keepRows([2, '{"new":"ü"}', 1], kept)
  expect([0, 1, 2].map((row) => readRow(again, row))).toEqual(['{"c":3}', '{"new":"ü"}', '{"b":"漢"}'])
})

test('a row takes another id and another story', () => {
  const row = '{"id":"a1","headline":"A \\"b\\"","story":""}'
  expect(renameRow(row, {id: 'a1', story: ''}, {id: 'a1-2', story: 's'})).toBe(
    '{"id":"a1-2","headline":"A \\"b\\"","story":"s"}',
  )
})
