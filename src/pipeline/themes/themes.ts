import type {Theme} from '../../theme.ts'
import {membersOf} from '../members.ts'
import type {Article, Story, ThemeMatch} from '../types.ts'
import {findTerms, readLine, readTerm, type Term} from './term-matcher.ts'

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

/** A theme with its terms ready to be found. */
interface Finder {
  terms: readonly Term[]
  exclusions: readonly Term[]
}

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
  story: Story,
  articles: readonly Article[],
  themes: readonly Theme[],
): ThemeMatch {
  const texts = membersOf(story, articles).map(readArticle)
  const strengths = themes.map((theme) => measure(theme, texts))
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

/** The words of an article's headline and of each of its sentences. */
interface Text {
  headline: readonly string[]
  sentences: readonly (readonly string[])[]
  needed: number
}

function readArticle({headline, sentences}: Article): Text {
  const words: string[][] = []
  let left = READ_CHARACTERS
  for (const {text, passage} of sentences) {
    if (left <= 0) break
    if (passage === 'headline') continue
    words.push(readLine(text.slice(0, left)))
    left -= text.length
  }
  const length = words.reduce((sum, {length}) => sum + length, 0)
  const needed = Math.min(MOST_WEIGHT, Math.max(LEAST_WEIGHT, length / WORDS_PER_SENTENCE))
  return {headline: readLine(headline), sentences: words, needed: length <= SHORT_ARTICLE ? 1 : needed}
}

function measure(theme: Theme, texts: readonly Text[]): Strength {
  const finder = finderOf(theme)
  const counts = new Map<string, number>()
  let weight = 0
  let needed = 0
  for (const text of texts) {
    needed += text.needed
    weight += weigh(text, finder, counts)
  }
  const terms = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([term]) => term)
  return {theme: theme.id, value: needed === 0 ? 0 : weight / needed, terms}
}

function weigh(
  {headline, sentences}: Text,
  {terms, exclusions}: Finder,
  counts: Map<string, number>,
): number {
  const lines = [headline, ...sentences]
  if (exclusions.length > 0 && lines.some((line) => findTerms(line, exclusions).length > 0)) return 0
  let weight = 0
  for (const [index, line] of lines.entries()) {
    const found = findTerms(line, terms)
    if (found.length > 0)
      weight += index === 0 ? HEADLINE_WEIGHT : index <= OPENING_SENTENCES ? OPENING_WEIGHT : 1
    for (const {text} of found) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return weight
}

const finders = new WeakMap<Theme, Finder>()

function finderOf(theme: Theme): Finder {
  const known = finders.get(theme)
  if (known) return known
  const read = (terms: readonly string[]) => terms.map(readTerm).filter((term) => term !== undefined)
  const finder = {terms: read(theme.terms), exclusions: read(theme.exclusions)}
  finders.set(theme, finder)
  return finder
}
