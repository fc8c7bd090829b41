import type {Article} from '../types.ts'

/** Headlines of fewer words are labels, of more are sentences; both are taken only when nothing better is there. */
const MIN_WORDS = 4
const MAX_WORDS = 20

/** A sentence's stop: the article had no headline, and its first line serves. */
const SENTENCE_END = /[.。।۔]["'”’»]?$/u

/**
 * The headline a story goes by: a member's own, of a report rather than a comment, of a full article rather than a
 * teaser, in the language most members share; among those the one that has most words in common with the others,
 * then that of the longest article, the earliest, the smallest id. The order of members does not matter.
 */
export function storyHeadline(members: readonly Article[], opinions: ReadonlySet<string>): string {
  if (members.length === 1) return members[0]!.headline
  const reports = preferred(members, ({id}) => !opinions.has(id))
  const full = preferred(reports, ({kind}) => kind === 'article')
  const language = commonest(members.map(({language}) => language))
  const told = preferred(full, (article) => article.language === language)
  const candidates = preferred(told, ({headline}) => {
    const words = wordsOf(headline).length
    return words >= MIN_WORDS && words <= MAX_WORDS && !SENTENCE_END.test(headline)
  })

  if (candidates.length === 1) return candidates[0]!.headline
  const wordsIn = new Map(members.map(({id, headline}) => [id, tellingWords(headline)]))
  const shared = new Map<string, number>()
  for (const {id} of members)
    for (const word of wordsIn.get(id)!) shared.set(word, (shared.get(word) ?? 0) + 1)
  const centrality = ({id}: Article) => {
    const words = wordsIn.get(id)!
    let sum = 0
    for (const word of words) sum += shared.get(word)! - 1
    return sum / Math.max(1, words.size)
  }
  const ranked = candidates.map((article) => ({
    article,
    centrality: centrality(article),
    length: article.end - article.start,
  }))
  ranked.sort(
    (a, b) =>
      b.centrality - a.centrality ||
      b.length - a.length ||
      (sortKey(a.article) < sortKey(b.article) ? -1 : 1),
  )
  return ranked[0]!.article.headline
}

/** Day of a story's first dated report, comments aside while there are reports; undefined when none states one. */
export function storyDate(members: readonly Article[], opinions: ReadonlySet<string>): string | undefined {
  const reports = preferred(members, ({id}) => !opinions.has(id))
  const days = reports.flatMap(({published}) => published ?? [])
  return days.sort()[0]
}

/** Those that fit, or all when none does. */
function preferred(articles: readonly Article[], fits: (article: Article) => boolean): readonly Article[] {
  const fitting = articles.filter(fits)
  return fitting.length > 0 ? fitting : articles
}

function commonest(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0]
}

const wordsOf = (headline: string): string[] => headline.match(/[\p{L}\p{N}]+/gu) ?? []
/** Distinct words of four letters and more: shorter ones mostly say nothing of the event. */
const tellingWords = (headline: string): Set<string> =>
  new Set(headline.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu))
const sortKey = ({published, id}: Article): string => `${published ?? '9999'} ${id}`
