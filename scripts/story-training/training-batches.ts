import {dealEvents, halfDated, type RowBatch, smallBatches, undated, withInventedDates} from './batches.ts'
import {lookAlikeBatches} from './look-alikes.ts'
import {makeRandom} from './random.ts'
import {sparseBatches} from './sparse-batches.ts'

/** Texts of a dealt batch: a folder of some days. */
const DEALT = 300
/** Batches of the small kinds, at most: no set is to cost more than another. */
const MOST_SMALL = 160
const MOST_SPARSE = 24

/** Batches as people have them, large and small, dated, undated and mixed, with the share of weight of each kind. */
export function trainingBatches(rows: RowBatch): {batches: readonly RowBatch[]; weight: number}[] {
  const random = makeRandom(5)
  const isDated = rows.some(({date}) => date)
  const dated = isDated ? rows : withInventedDates(rows)
  const mixed = (batch: RowBatch, index: number): RowBatch =>
    [batch, undated(batch), halfDated(batch, random)][index % 3]!
  return [
    {batches: [rows], weight: 3},
    {batches: [isDated ? undated(rows) : dated], weight: 1},
    {batches: dealEvents(dated, DEALT, random).map((batch, index) => mixed(batch, index + 1)), weight: 1},
    {batches: smallBatches(dated, MOST_SMALL).map(mixed), weight: 1},
    {batches: sparseBatches(dated, MOST_SPARSE).map(mixed), weight: 1},
    {batches: lookAlikeBatches(rows, MOST_SMALL), weight: 0.2},
  ]
}
