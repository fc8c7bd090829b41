import type {Article} from '../types.ts'
import type {Utterance} from './utterances.ts'

/**
 * A year by itself or of a decade: `in 1997`, `the 1980s`; not part of a larger number, a price, or a day: whatever a court
 * hears of happened on one.
 */
const year =
  /(?<!\p{N}(?:st|nd|rd|th|er|[.º])?,? (?:de )?(?:\p{L}{3,12}\.?,? (?:de |del )?)?)(?<![\p{L}\p{N}.,$€£#-])(1[89]\d{2}|20\d{2})(?:s|er)?(?![\p{L}\p{N}%-])(?!,\d)/gu

/** Months of a year after which the year before still is of the news. */
const FRESH_MONTHS = 2

/** The sentences that name years of the past and none of the news: they tell what was before, not what happened. */
export function findHistory(
  utterances: readonly Utterance[],
  articles: readonly Pick<Article, 'id' | 'published'>[],
): Set<Utterance> {
  const years = new Map<Utterance, readonly number[]>()
  for (const utterance of utterances) {
    const found = [...utterance.text.matchAll(year)].map(([, digits]) => Number(digits))
    if (found.length > 0) years.set(utterance, found)
  }
  if (years.size === 0) return new Set()
  const newest = newestYear(articles) ?? Math.max(...[...years.values()].flat())
  return new Set([...years].filter(([, found]) => found.every((each) => each < newest)).map(([one]) => one))
}

/** The first year that is of the news; undefined where no article has a date. */
function newestYear(articles: readonly Pick<Article, 'published'>[]): number | undefined {
  const first = articles.flatMap(({published}) => published ?? []).sort()[0]
  if (!first) return undefined
  return Number(first.slice(0, 4)) - (Number(first.slice(5, 7)) <= FRESH_MONTHS ? 1 : 0)
}
