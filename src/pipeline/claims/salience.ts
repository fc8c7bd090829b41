import type {Statement} from './statements.ts'
import type {Utterance} from './utterances.ts'

/** How much the story's headline raises the weight of its words. */
const HEADLINE_FACTOR = 2
/** What a word is worth that a single sentence holds: as likely a detail as news. */
const SINGLE_FACTOR = 0.3
/** Long sentences hold more words; this power of their length sets that off without favouring scraps. */
const LENGTH_POWER = 0.6
/** What each further independent source that says the same adds. */
const SUPPORT_BONUS = 0.35
/** What a sentence of a source that is not told yet is worth more. */
const NEW_ORIGIN_FACTOR = 1.4
/** What a sentence loses from the top of an article to its end. */
const POSITION_LOSS = 0.5
/** What a sentence of an opinion piece is worth beside a report. */
const OPINION_FACTOR = 0.4
/** What a sentence without a name or a number is worth: background more often than news. */
const FACTLESS_FACTOR = 0.6
/** What a sentence in which its writer speaks is worth beside one that reports. */
const PERSONAL_FACTOR = 0.35
/** What a bullet is worth beside a sentence of the text: it is a digest of one. */
const BULLET_FACTOR = 0.85

/** What the articles of a story speak of, and what is known about them. */
export interface Salience {
  /** Words of the story's headline. */
  headline: ReadonlySet<string>
  /** Weight of each word: how much the story is about it. */
  weights: ReadonlyMap<string, number>
  originOf: ReadonlyMap<string, string>
  opinions: ReadonlySet<string>
}

/** The weight of every word of a story: rare in its sentences, but shared by its independent sources and headline. */
export function weighWords(
  utterances: readonly Utterance[],
  headline: ReadonlySet<string>,
  originOf: ReadonlyMap<string, string>,
): Map<string, number> {
  const seen = new Map<string, {sentences: number; origins: number; last: string | undefined}>()
  for (const [origin, said] of Map.groupBy(utterances, ({article}) => originOf.get(article) ?? article)) {
    for (const {words} of said) {
      for (const word of words) {
        const entry = seen.get(word) ?? {sentences: 0, origins: 0, last: undefined}
        if (entry.sentences === 0) seen.set(word, entry)
        entry.sentences++
        if (entry.last !== origin) entry.origins++
        entry.last = origin
      }
    }
  }
  const weights = [...seen].map(([word, {sentences, origins}]): [string, number] => {
    const rarity = Math.log(1 + utterances.length / sentences)
    const shared = 1 + Math.log2(origins)
    const single = sentences === 1 && utterances.length > 1 ? SINGLE_FACTOR : 1
    return [word, rarity * shared * single * (headline.has(word) ? HEADLINE_FACTOR : 1)]
  })
  return new Map(weights)
}

/** What a briefing tells already: words, and the origins it has them from. */
export interface Told {
  words: ReadonlySet<string>
  origins: ReadonlySet<string>
}

/** The independent sources that say a statement. */
export function originsOf(statement: Statement, {originOf}: Salience): string[] {
  const origins = statement.map(({article}) => originOf.get(article) ?? article)
  return origins.length === 1 ? origins : [...new Set(origins)]
}

/** What showing a statement would add to a briefing that tells so much already. */
export function gainOf(statement: Statement, told: Told, salience: Salience): number {
  const [{words, facts, length, position, isBullet, isPersonal, article}] = statement
  let news = 0
  for (const word of words) {
    if (!told.words.has(word)) news += salience.weights.get(word) ?? 0
  }
  const origins = originsOf(statement, salience)
  const standing =
    (1 + SUPPORT_BONUS * (origins.length - 1)) *
    (1 - POSITION_LOSS * position) *
    (told.origins.size > 0 && !origins.some((origin) => told.origins.has(origin)) ? NEW_ORIGIN_FACTOR : 1) *
    (salience.opinions.has(article) ? OPINION_FACTOR : 1) *
    (facts.size === 0 ? FACTLESS_FACTOR : 1) *
    (isBullet ? BULLET_FACTOR : 1) *
    (isPersonal ? PERSONAL_FACTOR : 1)
  return (news / length ** LENGTH_POWER) * standing
}
