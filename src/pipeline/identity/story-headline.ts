import {byLanguage} from '../../languages/languages.ts'
import {plainWords} from '../text/plain-words.ts'
import type {Article} from '../types.ts'
import {cleanHeadline} from './clean-headline.ts'

/** Headlines of fewer words are labels, of more are sentences; both are taken only when nothing better is there. */
const MIN_WORDS = 4
const MAX_WORDS = 20

/** A sentence's stop: the article had no headline, and its first line serves. */
const SENTENCE_END = /[.。।۔]["'”’»]?$/u

/** What a headline of a story's first day counts beside one of its last: the latest state is the news. */
const FIRST_DAY_FACTOR = 0.7

/** How headlines open that promise an answer, by language; several words for a phrase. */
const teases = Object.values(byLanguage('teases')).flatMap((phrases) =>
  phrases.map((phrase) => plainWords(phrase).join(' ')),
)
const openingQuote = /^["'“‘„«]/u

/**
 * The headline a story goes by: a member's own, without what its site hung on it, of a report rather than a comment, of a
 * full article rather than a teaser, in the language most members share, one that tells rather than asks or teases; among
 * those the one that has most words in common with the other headlines and with how the others open, the later the better,
 * then that of the longest article, the earliest, the smallest id. The order of members does not matter.
 */
export function storyHeadline(members: readonly Article[], opinions: ReadonlySet<string>): string {
  if (members.length === 1) return cleanHeadline(members[0]!)
  const reports = preferred(members, ({id}) => !opinions.has(id))
  const full = preferred(reports, ({kind}) => kind === 'article')
  const language = commonest(members.map(({language}) => language))
  const told = preferred(full, (article) => article.language === language)
  const whole = preferred(told, ({headline}) => {
    const words = wordsOf(headline).length
    return words >= MIN_WORDS && words <= MAX_WORDS && !SENTENCE_END.test(headline)
  })
  const telling = preferred(whole, (article) => tells(cleanHeadline(article)))
  const candidates = preferred(telling, ({headline}) => !openingQuote.test(headline))

  if (candidates.length === 1) return cleanHeadline(candidates[0]!)
  const shared = countShared(members)
  const days = [...new Set(candidates.flatMap(({published}) => published ?? []))].sort()
  const ranked = candidates.map((article) => ({
    article,
    centrality: centralityOf(article, shared) * recencyOf(article, days),
    length: article.end - article.start,
  }))
  ranked.sort(
    (a, b) =>
      b.centrality - a.centrality ||
      b.length - a.length ||
      (sortKey(a.article) < sortKey(b.article) ? -1 : 1),
  )
  return cleanHeadline(ranked[0]!.article)
}

/** False for a question, and for a headline that opens as those do that hold something back. */
function tells(headline: string): boolean {
  if (/[?？]\s*$/u.test(headline)) return false
  const opening = `${plainWords(headline).join(' ')} `
  return !teases.some((tease) => opening.startsWith(`${tease} `))
}

/** How many members have each word in their headline or their first sentence. */
function countShared(members: readonly Article[]): Map<string, number> {
  const shared = new Map<string, number>()
  for (const member of members) {
    const lead = member.sentences.find(({passage}) => passage !== 'headline')?.text ?? ''
    const words = tellingWords(`${cleanHeadline(member)} ${lead}`)
    for (const word of words) shared.set(word, (shared.get(word) ?? 0) + 1)
  }
  return shared
}

function centralityOf(article: Article, shared: ReadonlyMap<string, number>): number {
  const words = tellingWords(cleanHeadline(article))
  let sum = 0
  for (const word of words) sum += shared.get(word)! - 1
  return sum / Math.max(1, words.size)
}

function recencyOf({published}: Article, days: readonly string[]): number {
  if (!published || days.length < 2) return 1
  return FIRST_DAY_FACTOR + (1 - FIRST_DAY_FACTOR) * (days.indexOf(published) / (days.length - 1))
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
