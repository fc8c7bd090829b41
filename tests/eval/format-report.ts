import type {Verdict} from './floors.ts'
import type {Measurement} from './measurement.ts'

const HEADER = ['set', 'number', 'measured', 'floor', 'verdict'] as const

/** Lays verdicts out as a table, and the measurers' notes under it. */
export function formatReport(measurements: readonly Measurement[], verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({set, number, measured, floor, isBelow}) => [
    set,
    number,
    measured?.toFixed(4) ?? '–',
    floor?.toFixed(3) ?? '–',
    isBelow ? 'BELOW' : floor === undefined ? 'no floor' : 'ok',
  ])
  const table = [[...HEADER], ...rows]
  const widths = HEADER.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  const lines = table.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
  const notes = measurements.flatMap(({set, notes}) => (notes ?? []).map((note) => `${set}: ${note}`))
  return `${[...lines.map((line) => line.trimEnd()), ...(notes.length > 0 ? ['', ...notes] : [])].join('\n')}\n`
}
