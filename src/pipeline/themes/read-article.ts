import type {Article} from '../types.ts'
import {findTerms, readLine, type TermIndex} from './term-index.ts'

/** Weight of a headline that holds a term: it says what the article is about. */
const HEADLINE_WEIGHT = 3
/** Weight of an opening sentence that holds a term. */
const OPENING_WEIGHT = 2
/** How many sentences open an article: a news lead is one or two. */
const OPENING_SENTENCES = 2
/** Words of text for which one sentence with a term is expected of an article on the theme. */
const WORDS_PER_SENTENCE = 150
/** Words up to which an article is too short to mention anything in passing. */
const SHORT_ARTICLE = 120
/** Characters of an article that are read: what it is about, it says by then. */
const READ_CHARACTERS = 100_000
/** What an article must weigh that is not short: more than one mention in passing. */
const LEAST_WEIGHT = 2
/** What no article needs to exceed, however long: a headline, a lead and one more sentence. */
const MOST_WEIGHT = 6

/** What an article says on all themes. */
export interface Reading {
  /** Weight expected of an article of its length that is on a theme. */
  needed: number
  /** How it speaks of each theme that it mentions. */
  mentions: readonly Mention[]
}

export interface Mention {
  /** Id of the theme. */
  theme: string
  weight: number
  /** True if an exclusion keeps the article out. */
  isExcluded: boolean
  /** Its terms, and how many sentences hold them. */
  terms: readonly (readonly [term: string, sentences: number])[]
}

/** How an article speaks of one theme, so far. */
interface Mentions {
  weight: number
  /** Term → sentences that hold it. */
  counts: Map<string, number>
  isExcluded: boolean
}

/** Reads an article once for all themes, line by line: the headline, then its sentences. */
export function readArticle(
  {headline, sentences}: Pick<Article, 'headline' | 'sentences'>,
  index: TermIndex,
): Reading {
  const mentions = new Map<string, Mentions>()
  note(readLine(headline), HEADLINE_WEIGHT, mentions, index)
  let read = 0
  let length = 0
  let left = READ_CHARACTERS
  for (const {text, passage} of sentences) {
    if (left <= 0) break
    if (passage === 'headline') continue
    const line = readLine(text.slice(0, left))
    note(line, read < OPENING_SENTENCES ? OPENING_WEIGHT : 1, mentions, index)
    read++
    length += line.length
    left -= text.length
  }
  const needed = Math.min(MOST_WEIGHT, Math.max(LEAST_WEIGHT, length / WORDS_PER_SENTENCE))
  return {
    needed: length <= SHORT_ARTICLE ? 1 : needed,
    mentions: [...mentions].map(([theme, {weight, counts, isExcluded}]) => {
      return {theme, weight, isExcluded, terms: [...counts]}
    }),
  }
}

/** Notes what a line says on each theme; a line weighs the same however many terms of a theme it holds. */
function note(line: readonly string[], weight: number, mentions: Map<string, Mentions>, index: TermIndex) {
  const found = findTerms(line, index)
  if (found.length === 0) return
  const weighed = new Set<Mentions>()
  for (const {theme, text, excludes} of found) {
    const known = mentions.get(theme) ?? {weight: 0, counts: new Map(), isExcluded: false}
    mentions.set(theme, known)
    if (excludes) {
      known.isExcluded = true
      continue
    }
    known.counts.set(text, (known.counts.get(text) ?? 0) + 1)
    if (!weighed.has(known)) known.weight += weight
    weighed.add(known)
  }
}
