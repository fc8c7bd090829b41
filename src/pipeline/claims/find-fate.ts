import {byLanguage, inAllLanguages} from '../../languages/languages.ts'
import type {Span} from '../types.ts'

/** A word of a sentence. */
export interface Word extends Span {
  text: string
  lower: string
}

/** What became of those counted, and the words that say so. */
export interface Fate extends Span {
  id: string
  first: Word
  /** Words between the number and the fate, those of another clause counted as more. */
  distance: number
}

/** Words after and before a number among which its fate stands. */
const REACH_AFTER = 8
const REACH_BEFORE = 5
/** How much farther a fate is that stands in the clause before. */
const CLAUSE_DISTANCE = 3
const conjunctions = new Set(inAllLanguages('conjunctions'))

interface Cue {
  id: string
  parts: readonly string[]
}

/** Letters of a cue by which it is looked up. */
const KEY = 2

/** The cues of each language by their first letters. */
const cuesOf = new Map<string, Map<string, Cue[]>>()
for (const [language, fates] of Object.entries(byLanguage('fates'))) {
  const cues = Object.entries(fates).flatMap(([id, list]) => list.map((cue) => ({id, parts: cue.split(' ')})))
  cuesOf.set(
    language,
    Map.groupBy(cues, ({parts}) => parts.join(' ').slice(0, KEY)),
  )
}

/** The fate nearest to a number, given the words around it; of two equally near, the one after it. */
export function findFate(
  text: string,
  before: readonly Word[],
  after: readonly Word[],
  language: string,
): Fate | undefined {
  const cues = cuesOf.get(language)
  if (!cues) return undefined
  const near = before.slice(-REACH_BEFORE)
  const fates = [
    ...look(after.slice(0, REACH_AFTER), cues, language, (at) => at),
    ...look(
      near,
      cues,
      language,
      (at) => near.length - 1 - at + (endsClause(text, near.slice(at)) ? CLAUSE_DISTANCE : 0),
    ),
  ]
  return fates.sort((a, b) => a.distance - b.distance)[0]
}

function look(
  words: readonly Word[],
  cues: ReadonlyMap<string, readonly Cue[]>,
  language: string,
  distanceOf: (at: number) => number,
): Fate[] {
  return words.flatMap((first, at) =>
    (cues.get(first.lower.slice(0, KEY)) ?? []).flatMap(({id, parts}) => {
      if (!parts.every((part, index) => isForm(words[at + index], part, language))) return []
      if (isOfName(first, language)) return []
      const {end} = words[at + parts.length - 1]!
      return [{start: first.start, end, id, first, distance: distanceOf(at)}]
    }),
  )
}

/** The table gives the forms of English; elsewhere each word of a cue is a beginning that any ending may follow. */
const isForm = (word: Word | undefined, part: string, language: string): boolean =>
  word !== undefined && (language === 'en' ? word.lower === part : word.lower.startsWith(part))

/** True for a word with a capital inside a sentence: the `Fund` of a name. German writes nouns so. */
const isOfName = ({start, text}: Word, language: string): boolean =>
  language !== 'de' && start > 0 && /^\p{Lu}\p{Ll}/u.test(text)

/** True when a comma or conjunction stands between the first of the words and the number after the last. */
function endsClause(text: string, words: readonly Word[]): boolean {
  const [first, ...rest] = words
  const last = words.at(-1)
  if (!first || !last) return false
  return text.slice(first.end, last.end + 2).includes(',') || rest.some(({lower}) => conjunctions.has(lower))
}
