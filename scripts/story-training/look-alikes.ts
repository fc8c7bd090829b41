import type {RowBatch} from './batches.ts'
import type {NewsRow} from './labelled-news.ts'
import {makeRandom} from './random.ts'

/** Words of a shortened report: a brief, a short item; others stay whole. */
const LENGTHS = [30, 50, Number.POSITIVE_INFINITY]
/** Reports of the event in a batch, at most. */
const MOST_REPORTS = 3
/** Chance that a name, and that a number, becomes another: look-alikes share a country or a toll now and then. */
const OTHER_NAME = 0.8
const OTHER_NUMBER = 0.5
/** Names that stand inside a sentence. */
const INNER_NAME = /(?<=[\p{Ll},] )\p{Lu}\p{L}+/gu

/**
 * Tiny batches of reports of one event beside the same reports with other names and numbers: two attacks told by one
 * template. Labelled news has few such pairs, and small folders have many.
 */
export function lookAlikeBatches(rows: RowBatch, most: number): RowBatch[] {
  const random = makeRandom(3)
  const sorted = [...rows].sort((one, other) => (one.id < other.id ? -1 : 1))
  const pool = [...new Set(sorted.flatMap(({text}) => text.match(INNER_NAME) ?? []))].sort()
  const events = Map.groupBy(sorted, ({story}) => story)
  return [...events.keys()]
    .sort()
    .slice(0, most)
    .map((event) => {
      const stranger = sorted[Math.floor(random() * sorted.length)]!
      const length = LENGTHS[Math.floor(random() * LENGTHS.length)]!
      const reports = events.get(event)!.slice(0, 1 + Math.floor(random() * MOST_REPORTS))
      const cut = (row: NewsRow): NewsRow => ({
        ...row,
        text: row.text.split(/\s+/).slice(0, length).join(' '),
      })
      const short = reports.map(cut)
      const rename = makeRenamer(pool, random)
      const others = short.slice(0, 1 + Math.floor(random() * 2)).map((row) => disguise(row, rename))
      return [...short, ...others, ...(reports.includes(stranger) ? [] : [cut(stranger)])]
    })
}

/** The report as another event's: other names and numbers, every name always the same. */
function disguise({id, title, text, date, story}: NewsRow, rename: (word: string) => string): NewsRow {
  const names = new Set(`${title} . ${text}`.match(INNER_NAME) ?? [])
  const change = (part: string): string =>
    part.replace(/\p{Lu}\p{L}+|\d+/gu, (word) => (names.has(word) || /^\d/.test(word) ? rename(word) : word))
  return {id: `${id}~`, title: change(title), text: change(text), date: date ?? null, story: `${story}~`}
}

function makeRenamer(pool: readonly string[], random: () => number): (word: string) => string {
  const given = new Map<string, string>()
  const choose = (word: string): string => {
    if (/^\d/.test(word))
      return random() < OTHER_NUMBER ? String(Math.floor(random() * 10 ** word.length)) : word
    return random() < OTHER_NAME ? pool[Math.floor(random() * pool.length)]! : word
  }
  return (word) => {
    const known = given.get(word) ?? choose(word)
    given.set(word, known)
    return known
  }
}
