import {existsSync, readFileSync} from 'node:fs'
import type {Measurement} from './measurement.ts'
import {type NumberRow, predictNumbers} from './predict-numbers.ts'

interface LabelledNumbers extends NumberRow {
  gold: readonly {start: number; end: number; value: number}[]
}

/** How near a value is the same: what decimals in binary lose. */
const EPSILON = 1e-6

/**
 * Numbers of the shared set, by language: the share read right, and the share not read wrong, as silence does no harm.
 * Right when the value lies within what was read, missing when nothing overlaps the label.
 */
export async function measure(): Promise<Measurement[]> {
  const file = new URL('../../../shared/eval/numbers.jsonl', import.meta.url)
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const rows = lines.map((line) => JSON.parse(line) as LabelledNumbers)
  const languages = [...Map.groupBy(rows, ({language}) => language)].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    {set: 'numbers', numbers: score(rows)},
    ...languages.map(([language, own]) => ({set: `numbers-${language}`, numbers: score(own)})),
  ]
}

function score(rows: readonly LabelledNumbers[]): Record<string, number> {
  const tally = {right: 0, wrong: 0, all: 0}
  predictNumbers(rows).forEach(({numbers}, at) => {
    for (const {start, end, value} of rows[at]!.gold) {
      const near = EPSILON * Math.max(1, Math.abs(value))
      const over = numbers.filter((number) => number.start < end && number.end > start)
      tally.all++
      if (over.some(({low, high}) => value >= low - near && value <= high + near)) tally.right++
      else if (over.length > 0) tally.wrong++
    }
  })
  return {right: tally.right / tally.all, notWrong: 1 - tally.wrong / tally.all}
}
