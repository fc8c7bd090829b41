import type {RowBatch} from './batches.ts'
import type {NewsRow} from './labelled-news.ts'
import {makeRandom} from './random.ts'

/** Texts that lie side by side in time from which a batch is drawn, and how far on the next batch begins. */
const WINDOW = 70
const STEP = 35
/** Share of the events that one text alone reports, and most texts of the others. */
const ALONE = 0.7
const MOST_REPORTS = 3
/** Batches drawn from each window: other texts are left alone in each. */
const ROUNDS = 2

/**
 * Batches in which most texts report an event that no other text reports, as in the folder of a reader who saves what
 * comes along. There the nearest neighbour of a text is often no report of its event, which larger sets never teach.
 */
export function sparseBatches(rows: RowBatch, most = Number.POSITIVE_INFINITY): RowBatch[] {
  const random = makeRandom(11)
  const sorted = [...rows].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
  const batches: RowBatch[] = []
  for (let round = 0; round < ROUNDS; round++) {
    for (let from = 0; from < sorted.length; from += STEP) {
      const events = Map.groupBy(sorted.slice(from, from + WINDOW), ({story}) => story)
      batches.push([...events.values()].flatMap((reports) => thinOut(reports, random)))
    }
  }
  return batches.slice(0, most)
}

function thinOut(reports: RowBatch, random: () => number): NewsRow[] {
  const count = random() < ALONE ? 1 : 2 + Math.floor(random() * (MOST_REPORTS - 1))
  const left = [...reports]
  const drawn: NewsRow[] = []
  while (drawn.length < count && left.length > 0)
    drawn.push(...left.splice(Math.floor(random() * left.length), 1))
  return drawn
}

/** Undated texts come in an order that says nothing. */
const keyOf = ({date, id}: NewsRow): string => `${date ?? ''} ${id}`
