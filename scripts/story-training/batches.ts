import type {NewsRow} from './labelled-news.ts'
import {makeRandom} from './random.ts'

/** Texts that are grouped together, as a folder of articles would be. */
export type RowBatch = readonly NewsRow[]

const DAY = 86_400_000
/** Length of a week's batch, in articles and days. */
const WEEK_ARTICLES = 30
const WEEK_DAYS = 10
/** Days over which invented dates are spread. */
const SPAN = 60
/** Chance that a report comes a day later than the last possible one, and the latest day. */
const LATER = 0.35
const LATEST = 7
/** Rounds of small batches: every event leads so many. */
const ROUNDS = 2
/** Most reports of an event in a small batch, and strangers in it. */
const MOST_MEMBERS = 6
const MOST_OTHERS = 4

/** The same texts without their dates. */
export const undated = (rows: RowBatch): RowBatch => rows.map((row) => ({...row, date: null}))

/** The same texts, every second one without its date. */
export function halfDated(rows: RowBatch, random: () => number): RowBatch {
  return rows.map((row) => (random() < 1 / 2 ? {...row, date: null} : row))
}

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
export function withInventedDates(rows: RowBatch): RowBatch {
  const random = makeRandom(rows.length)
  const start = Date.UTC(2020, 0, 1)
  const dayOf = new Map<string, number>()
  return rows.map((row) => {
    if (!dayOf.has(row.story)) dayOf.set(row.story, Math.floor(random() * SPAN))
    let day = dayOf.get(row.story)!
    for (let late = 0; late < LATEST && random() < LATER; late++) day++
    return {...row, date: new Date(start + day * DAY).toISOString().slice(0, 10)}
  })
}

/** The events of a set dealt into batches of at most so many texts, an event never parted. */
export function dealEvents(rows: RowBatch, size: number, random: () => number): RowBatch[] {
  const events = shuffle([...Map.groupBy(rows, ({story}) => story).values()], random)
  const batches: NewsRow[][] = []
  for (const event of events) {
    const last = batches.at(-1)
    if (last && last.length + event.length <= size) last.push(...event)
    else batches.push([...event])
  }
  return batches
}

/** Small batches: some texts of an event, of its nearest look-alikes, and of a few others. */
export function smallBatches(rows: RowBatch, most = Number.POSITIVE_INFINITY): RowBatch[] {
  const random = makeRandom(7)
  const events = Map.groupBy([...rows].sort(byDate), ({story}) => story)
  const names = [...events.keys()].sort()
  const likeTo = openLikeness(events)
  return Array.from({length: Math.min(most, ROUNDS * names.length)}, (_, index) => {
    const name = names[index % names.length]!
    const near = likeTo(name).slice(0, 1 + Math.floor(random() * 2))
    const count = Math.floor(random() * MOST_OTHERS)
    const others = Array.from({length: count}, () => names[Math.floor(random() * names.length)]!)
    const chosen = [...new Set([name, ...near, ...others])]
    return chosen.flatMap((event) => draw(events.get(event)!, random))
  })
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

/** Ranks for one event after the other the rest by how many telling words they share. */
function openLikeness(events: ReadonlyMap<string, RowBatch>): (name: string) => string[] {
  const words = new Map([...events].map(([name, rows]) => [name, wordsOf(rows)]))
  const holders = new Map<string, string[]>()
  for (const [name, set] of words) {
    for (const word of set) {
      const held = holders.get(word)
      if (held) held.push(name)
      else holders.set(word, [name])
    }
  }
  return (name) => {
    const scores = new Map<string, number>()
    for (const word of words.get(name)!) {
      const held = holders.get(word)!
      for (const other of held)
        scores.set(other, (scores.get(other) ?? 0) + Math.log(events.size / held.length))
    }
    scores.delete(name)
    const scored = [...scores].map(([other, sum]) => ({
      other,
      score: sum / Math.sqrt(words.get(other)!.size),
    }))
    scored.sort((one, another) => another.score - one.score || (one.other < another.other ? -1 : 1))
    return scored.map(({other}) => other)
  }
}

const wordsOf = (rows: RowBatch): Set<string> =>
  new Set(rows.flatMap(({title, text}) => `${title} ${text}`.toLowerCase().match(/\p{L}{4,}/gu) ?? []))

/** The items in an order of chance. */
export function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const keyed = items.map((item) => ({item, key: random()}))
  return keyed.sort((one, other) => one.key - other.key).map(({item}) => item)
}

function byDate(one: NewsRow, other: NewsRow): number {
  const [first, second] = [one.date ?? '', other.date ?? '']
  if (first !== second) return first < second ? -1 : 1
  return one.id < other.id ? -1 : 1
}
