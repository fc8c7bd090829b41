import type {Theme} from '../../theme.ts'
import {membersOf} from '../members.ts'
import type {Article, Story, ThemeMatch} from '../types.ts'
import {findTerms, indexTerms, readLine, type TermIndex} from './term-index.ts'

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

interface Strength {
  theme: string
  /** How far the story's articles are about the theme; 1 is enough. */
  value: number
  terms: readonly string[]
}

/**
 * The themes a story belongs to, strongest first, with the terms that decided, most frequent first.
 *
 * A story is a theme's when its articles together mention the theme's terms as often as an article on the theme
 * would, given their length. An article with an exclusion counts as one that mentions nothing.
 */
export function matchThemes(
  story: Pick<Story, 'articles' | 'editorThemes'>,
  articles: readonly Article[],
  themes: readonly Theme[],
): ThemeMatch {
  const index = indexOf(themes)
  const readings = membersOf(story, articles).map((article) => readArticle(article, themes.length, index))
  const strengths = themes.map(({id}, theme) => measure(id, theme, readings))
  const set = story.editorThemes
  const chosen = set
    ? set.flatMap((id) => strengths.filter(({theme}) => theme === id))
    : strengths
        .filter(({value}) => value >= 1)
        .sort((a, b) => b.value - a.value || (a.theme < b.theme ? -1 : 1))
  return {
    themes: chosen.map(({theme}) => theme),
    matchedTerms: Object.fromEntries(chosen.map(({theme, terms}) => [theme, terms])),
  }
}

/** What an article says on every theme. */
interface Reading {
  /** Weight expected of an article of its length that is on a theme. */
  needed: number
  /** One for each theme. */
  mentions: readonly Mentions[]
}

/** How an article speaks of one theme. */
interface Mentions {
  weight: number
  /** Term → sentences that hold it. */
  counts: Map<string, number>
  isExcluded: boolean
}

/** Reads an article once for all themes, line by line: the headline, then its sentences. */
function readArticle({headline, sentences}: Article, themes: number, index: TermIndex): Reading {
  const mentions = Array.from(
    {length: themes},
    (): Mentions => ({weight: 0, counts: new Map(), isExcluded: false}),
  )
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
  return {needed: length <= SHORT_ARTICLE ? 1 : needed, mentions}
}

/** Notes what a line says on each theme; a line weighs the same however many terms of a theme it holds. */
function note(line: readonly string[], weight: number, mentions: readonly Mentions[], index: TermIndex) {
  const found = findTerms(line, index)
  if (found.length === 0) return
  const weighed = new Set<Mentions>()
  for (const {theme, text, excludes} of found) {
    const known = mentions[theme]!
    if (excludes) {
      known.isExcluded = true
      continue
    }
    known.counts.set(text, (known.counts.get(text) ?? 0) + 1)
    if (!weighed.has(known)) known.weight += weight
    weighed.add(known)
  }
}

function measure(id: string, theme: number, readings: readonly Reading[]): Strength {
  const counts = new Map<string, number>()
  let weight = 0
  let needed = 0
  for (const reading of readings) {
    needed += reading.needed
    const mentions = reading.mentions[theme]!
    if (mentions.isExcluded) continue
    weight += mentions.weight
    for (const [term, count] of mentions.counts) counts.set(term, (counts.get(term) ?? 0) + count)
  }
  const terms = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([term]) => term)
  return {theme: id, value: needed === 0 ? 0 : weight / needed, terms}
}

const indices = new WeakMap<readonly Theme[], TermIndex>()

/** The index of the themes, made once for all stories. */
function indexOf(themes: readonly Theme[]): TermIndex {
  const known = indices.get(themes)
  if (known) return known
  const index = indexTerms(
    themes.flatMap(({terms, exclusions}, theme) => [
      ...terms.map((text) => [text, {theme, excludes: false}] as const),
      ...exclusions.map((text) => [text, {theme, excludes: true}] as const),
    ]),
  )
  indices.set(themes, index)
  return index
}
