import type {NewsRow} from './labelled-news.ts'
import {makeRandom} from './random.ts'

/** Texts that are grouped together, as a folder of articles would be. */
export type RowBatch = readonly NewsRow[]

const DAY = 86_400_000
/** Length of a week's batch, in articles and days. */
const WEEK_ARTICLES = 30
const WEEK_DAYS = 10
/** Days over which invented dates are spread. */
const LONG_SPAN = 60
const SHORT_SPAN = 10
/** Chance that a report comes a day later than the last possible one, and the latest day. */
const LATER = 0.35
const LATEST = 7
/** Rounds of small batches: every event leads so many. */
const ROUNDS = 2
const MOST_MEMBERS = 6
const MOST_OTHERS = 4

/** The same texts without their dates. */
export const undated = (rows: RowBatch): RowBatch => rows.map((row) => ({...row, date: null}))

/** Dated texts in runs of about a week: the size of a folder that somebody fills. */
export function weeks(rows: RowBatch): RowBatch[] {
  const sorted = [...rows].sort(byDate)
  const batches: NewsRow[][] = []
  for (const row of sorted) {
    const batch = batches.at(-1)
    const days = batch ? (Date.parse(row.date ?? '') - Date.parse(batch[0]!.date ?? '')) / DAY : 0
    if (batch && batch.length < WEEK_ARTICLES && days <= WEEK_DAYS) batch.push(row)
    else batches.push([row])
  }
  return batches
}

/** Undated texts with a made-up day for every event: a large event must hold together with dates as without. */
export function withInventedDates(rows: RowBatch, spansLong: boolean): RowBatch {
  const random = makeRandom(rows.length)
  const span = spansLong ? LONG_SPAN : SHORT_SPAN
  const start = Date.UTC(2020, 0, 1)
  const dayOf = new Map<string, number>()
  return rows.map((row) => {
    if (!dayOf.has(row.story)) dayOf.set(row.story, Math.floor(random() * span))
    let day = dayOf.get(row.story)!
    for (let late = 0; late < LATEST && random() < LATER; late++) day++
    return {...row, date: new Date(start + day * DAY).toISOString().slice(0, 10)}
  })
}

/** Small batches: some texts of an event, of its nearest look-alikes, and of a few others. */
export function smallBatches(rows: RowBatch): RowBatch[] {
  const random = makeRandom(7)
  const events = Map.groupBy([...rows].sort(byDate), ({story}) => story)
  const names = [...events.keys()].sort()
  const alike = rankAlike(events)
  const batches: RowBatch[] = []
  for (let index = 0; index < ROUNDS * names.length; index++) {
    const name = names[index % names.length]!
    const near = alike.get(name)!.slice(0, 1 + Math.floor(random() * 2))
    const count = Math.floor(random() * MOST_OTHERS)
    const others = Array.from({length: count}, () => names[Math.floor(random() * names.length)]!)
    const chosen = [...new Set([name, ...near, ...others])]
    batches.push(chosen.flatMap((event) => draw(events.get(event)!, random)))
  }
  return batches
}

function draw(rows: RowBatch, random: () => number): NewsRow[] {
  const left = [...rows]
  const count = 1 + Math.floor(random() * MOST_MEMBERS)
  const drawn: NewsRow[] = []
  while (drawn.length < count && left.length > 0) {
    drawn.push(...left.splice(Math.floor(random() * left.length), 1))
  }
  return drawn
}

/** For every event the others by how many telling words they share. */
function rankAlike(events: ReadonlyMap<string, RowBatch>): Map<string, string[]> {
  const words = new Map([...events].map(([name, rows]) => [name, wordsOf(rows)]))
  const spread = new Map<string, number>()
  for (const set of words.values()) for (const word of set) spread.set(word, (spread.get(word) ?? 0) + 1)
  const shared = (one: string, other: string): number => {
    let sum = 0
    for (const word of words.get(one)!)
      if (words.get(other)!.has(word)) sum += Math.log(events.size / spread.get(word)!)
    return sum / Math.sqrt(words.get(other)!.size)
  }
  return new Map(
    [...events.keys()].map((name) => {
      const others = [...events.keys()].filter((other) => other !== name)
      const scored = others.map((other) => ({other, score: shared(name, other)}))
      scored.sort((one, another) => another.score - one.score || (one.other < another.other ? -1 : 1))
      return [name, scored.map(({other}) => other)]
    }),
  )
}

const wordsOf = (rows: RowBatch): Set<string> =>
  new Set(rows.flatMap(({title, text}) => `${title} ${text}`.toLowerCase().match(/\p{L}{4,}/gu) ?? []))

function byDate(one: NewsRow, other: NewsRow): number {
  const [first, second] = [one.date ?? '', other.date ?? '']
  if (first !== second) return first < second ? -1 : 1
  return one.id < other.id ? -1 : 1
}
