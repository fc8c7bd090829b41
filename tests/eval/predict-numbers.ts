import {findNumbers} from '../../src/pipeline/numbers/find-numbers.ts'

/** A sentence and the language it is in. */
export interface NumberRow {
  id: string
  language: string
  text: string
}

/** The numbers of one row; offsets are UTF-16 positions in its text, the unit included. */
export interface NumberPrediction {
  id: string
  numbers: {start: number; end: number; low: number; high: number; unit: string | null}[]
}

/** Reads the numbers of every row, in the order of the rows. */
export function predictNumbers(rows: readonly NumberRow[]): NumberPrediction[] {
  return rows.map(({id, language, text}) => ({
    id,
    numbers: findNumbers(text, language).map(({start, end, least, most, unit}) => ({
      start: Math.min(start, unit?.start ?? start),
      end: Math.max(end, unit?.end ?? end),
      low: least,
      high: most,
      unit: unit?.name ?? null,
    })),
  }))
}
