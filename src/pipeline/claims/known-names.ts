import {inAllLanguages} from '../../languages/languages.ts'
import {commonNames} from '../text/common-names.ts'
import {functionWords} from '../text/function-words.ts'
import {plainWords} from '../text/plain-words.ts'
import type {Article} from '../types.ts'

/** A run of words with capitals: `President Ann Lee`, `Lee`. */
export interface NameRun {
  /** The words that name, titles and particles left out, as `plainWords` writes them. */
  words: readonly string[]
  /** Place of the run's first word among those of the sentence, parted by spaces. */
  at: number
  /** True where an office stands before the name: `Mayor Lee`. */
  hasTitle: boolean
}

/** Who an article names in full. */
export interface KnownNames {
  /** First and last words of its full names. */
  parts: ReadonlySet<string>
  /** Last words of full names behind a title: a person, though a town may be called so. */
  titled: ReadonlySet<string>
  /** The full names, as `first last`. */
  full: ReadonlySet<string>
  /** Short forms that it explains somewhere: `FAI`. */
  explained: ReadonlySet<string>
  /** Words it writes in small letters: with a capital they only open a sentence. */
  small: ReadonlySet<string>
}

const bodies = new Set(inAllLanguages('bodies').flatMap(plainWords))
const nameParticles = new Set(inAllLanguages('nameParticles'))
const personTitles = new Set(inAllLanguages('personTitles'))

/** Titles that everybody bears: they introduce nobody. */
const courtesies = new Set(['mr', 'mrs', 'ms', 'miss', 'herr', 'frau', 'm', 'mme', 'señor', 'señora', 'dr'])
/** What ends a run of names behind a word. */
const runEnd = /[,;:!?)\]”"»]$|['’]s?$|\p{Ll}\.$/u
/** The first stretch of letters, with the marks and stops that stand between them. */
const core = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[^\p{L}\p{M}\p{N}\s](?=[\p{L}\p{N}]))*/u
const possessive = /['’]s$/u
/** A short form where it is explained: `fatal accident inquiry (FAI)`. */
const explanation = /\(["“']?(\p{Lu}[\p{Lu}\p{N}&-]{1,6})["”']?\)/gu
const capital = /^\p{Lu}/u
const smallLetters = /^\p{Ll}/u

const common = new Set(commonNames().flatMap(plainWords))

/** Reads who an article names in full; headlines aside, where every word may have a capital. */
export function readKnownNames({sentences}: Pick<Article, 'sentences'>): KnownNames {
  const texts = sentences.filter(({passage}) => passage !== 'headline').map(({text}) => text)
  const small = new Set<string>()
  for (const text of texts)
    for (const word of text.split(' ')) {
      const bare = bareOf(word)
      if (smallLetters.test(bare)) small.add(bare.toLowerCase())
    }
  const parts = new Set<string>()
  const full = new Set<string>()
  const explained = new Set<string>()
  const titled = new Set<string>()
  for (const text of texts) {
    for (const {words, hasTitle} of findNameRuns(text, small)) {
      if (words.length < 2) continue
      const [first, last] = [words[0]!, words.at(-1)!]
      if (isBody(last) && !hasTitle) continue
      if (hasTitle) titled.add(last)
      parts.add(first).add(last)
      full.add(`${first} ${last}`)
    }
    for (const [, short] of text.matchAll(explanation)) explained.add(short!)
  }
  return {parts, titled, full, explained, small}
}

/** Who any of the articles of a story names in full; the words in small letters and the short forms stay those of each. */
export function shareNames(all: readonly KnownNames[]): KnownNames[] {
  const join = (pick: (names: KnownNames) => ReadonlySet<string>) =>
    new Set(all.flatMap((names) => [...pick(names)]))
  const shared = {
    parts: join(({parts}) => parts),
    titled: join(({titled}) => titled),
    full: join(({full}) => full),
  }
  return all.map(({small, explained}) => ({...shared, small, explained}))
}

const isBody = (word: string): boolean => bodies.has(word) || common.has(word)

/** The names of a sentence; `small` holds the words that have a capital only where they open one. */
export function findNameRuns(text: string, small: ReadonlySet<string>): NameRun[] {
  const runs: NameRun[] = []
  const tokens = text.split(' ')
  for (let at = 0; at < tokens.length; at++) {
    if (!isNameWord(tokens[at]!, small)) continue
    let end = at
    while (end + 1 < tokens.length && !endsRun(tokens[end]!)) {
      const next = tokens[end + 1]!
      if (isNameWord(next, small)) end++
      else if (nameParticles.has(next) && isNameWord(tokens[end + 2] ?? '', small)) end += 2
      else break
    }
    runs.push(readRun(tokens.slice(at, end + 1), at))
    at = end
  }
  return runs.filter(({words}) => words.length > 0)
}

/** A full stop ends a run, but not after an initial or a short title: `J.`, `Sen.` */
function endsRun(token: string): boolean {
  if (!runEnd.test(token)) return false
  return !token.endsWith('.') || !personTitles.has(token.slice(0, -1).toLowerCase())
}

/** Most words. */
const smallLettersOnly = /^[a-z]+$/

const bareOf = (token: string): string =>
  smallLettersOnly.test(token) ? token : (core.exec(token)?.[0] ?? '')

function isNameWord(token: string, small: ReadonlySet<string>): boolean {
  if (/^[a-z]/.test(token)) return false
  const bare = bareOf(token).replace(possessive, '')
  if (!capital.test(bare)) return false
  const lower = bare.toLowerCase()
  return !small.has(lower) && !functionWords.has(plainWords(bare)[0] ?? '')
}

function readRun(tokens: readonly string[], at: number): NameRun {
  const bare = tokens.map((token) => bareOf(token).replace(possessive, ''))
  let from = 0
  let hasTitle = false
  while (from < bare.length && personTitles.has(bare[from]!.toLowerCase())) {
    if (!courtesies.has(bare[from]!.toLowerCase())) hasTitle = true
    from++
  }
  const words = bare.slice(from).flatMap(plainWords)
  return {words: words.filter((word) => !nameParticles.has(word)), at, hasTitle}
}

/** True for a name that half the news shares, a country or a day: nobody needs to be told who that is. */
export const isCommonName = (word: string): boolean => common.has(word)
