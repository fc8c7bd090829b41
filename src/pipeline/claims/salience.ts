import type {Article} from '../types.ts'
import type {Statement} from './statements.ts'
import type {Utterance} from './utterances.ts'
import {type WordUses, weighWord} from './word-weights.ts'

/** What each further independent source that says the same adds. */
const SUPPORT_BONUS = 0.3
/** What a sentence loses from the top of an article to its end. */
const POSITION_LOSS = 0.65
/** What a sentence is worth more that says who somebody is, by full name and age. */
const IDENTIFYING_BONUS = 1.25
/** What a sentence of an opinion piece is worth beside a report. */
const OPINION_FACTOR = 0.35
/** What a sentence without a name or a number is worth: background more often than news. */
const FACTLESS_FACTOR = 0.7
/** What a sentence in which its writer speaks is worth beside one that reports. */
const PERSONAL_FACTOR = 0.35
/** What a bullet is worth beside a sentence of the text: it is a digest of one. */
const BULLET_FACTOR = 0.85
/** What a state of things that a later report has overtaken is worth: it is history. */
const STALE_FACTOR = 0.35

/** What a sentence is worth that tells of years before the news. */
const HISTORY_FACTOR = 0.6

/** What the articles of a story speak of, and what is known about them. */
export interface Salience {
  /** Topics of the story's headline. */
  headline: ReadonlySet<string>
  /** Weight of each topic: how likely a digest of the story tells of it. */
  weights: ReadonlyMap<string, number>
  originOf: ReadonlyMap<string, string>
  opinions: ReadonlySet<string>
  /** Sentences that tell a state of things which a later one has overtaken. */
  stale: ReadonlySet<Utterance>
  /** Sentences that tell of years before the news. */
  history: ReadonlySet<Utterance>
  /** How late among the story's days each article was published, 0 to 1; 1 for all where they are of one day. */
  recency: ReadonlyMap<string, number>
}

/** What of a text its topics are looked for in. */
export interface TopicText {
  article: Pick<Article, 'id'>
  headline: ReadonlySet<string>
  utterances: readonly Utterance[]
}

/** The weight of every topic of a story. */
export function weighTopics(
  texts: readonly TopicText[],
  {headline, originOf, opinions}: Pick<Salience, 'headline' | 'originOf' | 'opinions'>,
  weigh: (uses: WordUses) => number = weighWord,
): Map<string, number> {
  const uses = countUses(texts, {headline, originOf, opinions})
  return new Map([...uses].map(([word, use]) => [word, weigh(use)]))
}

/** What a story's articles have of each word. */
export function countUses(
  texts: readonly TopicText[],
  {headline, originOf, opinions}: Pick<Salience, 'headline' | 'originOf' | 'opinions'>,
): Map<string, WordUses> {
  const reports = texts.filter(({article}) => !opinions.has(article.id))
  const counted = new Set(reports.length > 0 ? reports : texts)
  const uses = new Map<string, WordUses>()
  for (const [, copies] of Map.groupBy(texts, ({article: {id}}) => originOf.get(id) ?? id)) {
    const seen = {headline: new Set<string>(), lead: new Set<string>(), text: new Set<string>()}
    for (const text of copies) countText(text, counted.has(text) ? seen : undefined, headline, uses)
    for (const word of seen.headline) if (uses.has(word)) uses.get(word)!.headlines++
    for (const word of seen.lead) uses.get(word)!.leads++
    for (const word of seen.text) uses.get(word)!.origins++
  }
  return uses
}

interface Seen {
  headline: Set<string>
  lead: Set<string>
  text: Set<string>
}

function countText(
  {headline, utterances}: TopicText,
  seen: Seen | undefined,
  ofStory: ReadonlySet<string>,
  uses: Map<string, WordUses>,
): void {
  for (const word of headline) seen?.headline.add(word)
  for (const [place, {topics, facts, position}] of utterances.entries()) {
    for (const word of topics) {
      let use = uses.get(word)
      if (!use) {
        const isNumber = /\p{N}/u.test(word)
        use = {...unused, first: position, isFact: facts.has(word), isNumber, isInHeadline: ofStory.has(word)}
        uses.set(word, use)
      }
      use.sentences++
      if (position < use.first) use.first = position
      seen?.text.add(word)
      if (place === 0) seen?.lead.add(word)
    }
  }
}

const unused = {headlines: 0, leads: 0, origins: 0, sentences: 0}

/** The independent sources that say a statement. */
export function originsOf(statement: Statement, {originOf}: Pick<Salience, 'originOf'>): string[] {
  const origins = statement.map(({article}) => originOf.get(article) ?? article)
  return origins.length === 1 ? origins : [...new Set(origins)]
}

/** What a statement's words are worth for where and how it stands, beside 1 for a report's first sentence. */
export function standingOf(statement: Statement, salience: Salience): number {
  const [shown] = statement
  const {facts, position, isBullet, isPersonal, identifies, article} = shown
  return (
    (1 + SUPPORT_BONUS * (originsOf(statement, salience).length - 1)) *
    (1 - POSITION_LOSS * position) *
    (salience.opinions.has(article) ? OPINION_FACTOR : 1) *
    (facts.size === 0 ? FACTLESS_FACTOR : 1) *
    (isBullet ? BULLET_FACTOR : 1) *
    (identifies ? IDENTIFYING_BONUS : 1) *
    (isPersonal ? PERSONAL_FACTOR : 1) *
    (salience.stale.has(shown) ? STALE_FACTOR : 1) *
    (salience.history.has(shown) ? HISTORY_FACTOR : 1)
  )
}

/** Long sentences hold more topics; this power of their length sets that off without favouring scraps. */
const LENGTH_POWER = 0.6

/** What a sentence by itself is worth for its words. */
export function worthOf(utterance: Utterance, salience: Salience): number {
  let mass = 0
  for (const topic of utterance.topics) mass += salience.weights.get(topic) ?? 0
  return (mass * standingOf([utterance], salience)) / utterance.length ** LENGTH_POWER
}
