import type {Quote} from '../types.ts'

/** Quotations of a page: more would be a transcript. */
const MOST_QUOTES = 4

/** The quotations a page shows, at most `room` of them: of every speaker one, before anybody speaks twice; in their order. */
export function spreadSpeakers(quotes: readonly Quote[], room: number): Quote[] {
  const heard = new Set<string>()
  const first = quotes.filter(({speaker}) => !heard.has(speaker) && heard.add(speaker))
  const again = quotes.filter((quote) => !first.includes(quote))
  const kept = new Set([...first, ...again].slice(0, Math.max(0, Math.min(MOST_QUOTES, room))))
  return quotes.filter((quote) => kept.has(quote))
}
