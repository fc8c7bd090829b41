import type {ClutterPhrases} from '../../../languages/clutter.ts'
import {languages} from '../../../languages/languages.ts'
import {withoutMark} from '../../../languages/lists.ts'
import {foldPhrase, trimEdges} from '../../text/line-key.ts'
import {isBlank} from '../../text/lines.ts'
import {type PhraseTable, phraseTables} from './phrase-tables.ts'

/** How a phrase stands in the line that holds it. */
export type PhraseMatch = 'whole' | 'label' | 'opening' | 'closing'

export interface FoundPhrase {
  table: PhraseTable
  match: PhraseMatch
  /** False where an opening lacks the word that would make it sure. */
  sure: boolean
}

interface Entry {
  phrase: string
  /** A mark that must follow the phrase: the tables write it at the phrase's end. */
  mark: string
  table: PhraseTable
}

const closingMark = /[:.>»›|/]$/

/** How a number in brackets ends a folded line. */
const counter = ' (#'

/** Words from which an opening may hold its own confirming word. */
const selfSureWords = 3
/** Characters within which a label ends. */
const labelReach = 40

/** The phrases of a table in all languages that stand in their line in one way. */
const phrasesOf = ({kind}: PhraseTable, how: keyof ClutterPhrases): readonly string[] =>
  languages.flatMap(({clutter}) => clutter?.[kind]?.[how] ?? []).map(withoutMark)

/** The phrases of all tables that stand in their line in one way, by what `keyed` makes of each. */
function fill(how: keyof ClutterPhrases, keyed: (phrase: string) => string): ReadonlyMap<string, Entry[]> {
  const map = new Map<string, Entry[]>()
  for (const table of phraseTables) {
    for (const written of phrasesOf(table, how)) {
      const phrase = foldPhrase(written)
      const key = keyed(phrase)
      if (!phrase) continue
      const entries = map.get(key)
      const mark = closingMark.exec(written)?.[0] ?? ''
      if (entries) entries.push({phrase, mark, table})
      else map.set(key, [{phrase, mark, table}])
    }
  }
  return map
}

function firstWord(phrase: string): string {
  const space = phrase.indexOf(' ')
  return space < 0 ? phrase : phrase.slice(0, space)
}
const lastWord = (phrase: string) => phrase.slice(phrase.lastIndexOf(' ') + 1)
const itself = (phrase: string) => phrase

const wholes = fill('whole', itself)
const labels = fill('label', itself)
const openings = fill('opening', firstWord)
const closings = fill('closing', lastWord)

/** Of each table, the stems that make an opening sure; none where it is sure by itself. */
const confirming = new Map(phraseTables.map((table) => [table, phrasesOf(table, 'confirming')]))

const letter = /[\p{L}\p{N}]/u

function endsWord(key: string, at: number): boolean {
  return at >= key.length || !letter.test(key[at]!)
}

function findLabel(key: string): FoundPhrase | undefined {
  let colon = key.indexOf(':')
  if (colon < 0) colon = key.indexOf('：')
  if (colon <= 0 || colon > labelReach) return undefined
  const entry = labels.get(foldPhrase(key.slice(0, colon)))?.[0]
  return entry && {table: entry.table, match: 'label', sure: true}
}

function findOpening(key: string): FoundPhrase | undefined {
  const entries = openings.get(trimEdges(firstWord(key)))
  const entry = entries?.find(
    ({phrase, mark}) =>
      key.startsWith(phrase) &&
      endsWord(key, phrase.length) &&
      key.slice(phrase.length).trimStart().startsWith(mark),
  )
  if (!entry) return undefined
  const {table, phrase} = entry
  // A short opening does not confirm itself: `Subscribe now, says the button` is a sentence.
  const rest = phrase.split(' ', selfSureWords).length < selfSureWords ? key.slice(phrase.length) : key
  const stems = confirming.get(table)!
  const sure = stems.length === 0 || stems.some((stem) => rest.includes(stem))
  return {table, match: 'opening', sure}
}

function findClosing(key: string): FoundPhrase | undefined {
  const entry = closings.get(lastWord(key))?.find(({phrase}) => key.endsWith(phrase))
  return entry && {table: entry.table, match: 'closing', sure: true}
}

/** The phrase of the tables that a short line, folded by {@linkcode foldPhrase}, consists of, opens with or closes with. */
export function findPhrase(key: string): FoundPhrase | undefined {
  // A heading may count what stands under it: `Comments (4)`.
  const whole = wholes.get(key.endsWith(counter) ? key.slice(0, -counter.length) : key)?.[0]
  if (whole) return {table: whole.table, match: 'whole', sure: true}
  return findLabel(key) ?? findOpening(key) ?? findClosing(key)
}

/** The word that a phrase or a text ends with, folded; empty where it ends with marks alone. */
export function lastToken(text: string, end = text.length, from = 0): string {
  let start = end
  while (start > from && !partsTokens(text.charCodeAt(start - 1))) start--
  return foldPhrase(text.slice(start, end))
}

/** White space, `(` and `[`. */
function partsTokens(code: number): boolean {
  return isBlank(code) || code === 40 || code === 91
}

const readMoreTokens = new Set([...wholes.keys()].filter(isReadMore).map((phrase) => lastToken(phrase)))

/** True when a token from {@linkcode lastToken} may end a mark that leads on; an empty one may. */
export function mayEndReadMore(token: string): boolean {
  return token === '' || readMoreTokens.has(token)
}

/** The first words of the openings that a rule knows. */
export function openingWords(rule: string): ReadonlySet<string> {
  return new Set(
    [...openings]
      .filter(([, entries]) => entries.some(({table}) => table.rule === rule))
      .map(([word]) => word),
  )
}

/** True when text, folded by {@linkcode foldPhrase}, is a mark that leads on to the whole article. */
export function isReadMore(key: string): boolean {
  return wholes.get(key)?.[0]?.table.rule === 'read-more'
}
