import {byLanguage} from '../../languages/languages.ts'

const numberGrammars = byLanguage('numbers')

type Meaning = 'more' | 'less' | 'about'

/** How far `about 100` may be off, as a share. */
const ABOUT = 0.1
/** How far beyond the number `more than` or `up to` still tells the truth in a reader's ears, as a share. */
const BEYOND = 0.25
/** A number that ends in this many zeros is taken as rounded. */
const ROUNDED = /[1-9]0{2,}$/
/** Characters before a number among which its qualifier stands. */
const REACH = 26

interface Qualifier {
  words: string
  meaning: Meaning
}

const qualifiersOf = new Map<string, readonly Qualifier[]>()

/** The longest first: `no more than` before `more than`. */
function listQualifiers(language: string): readonly Qualifier[] {
  const known = qualifiersOf.get(language)
  if (known) return known
  const grammar = numberGrammars[language]
  const made = (['more', 'less', 'about'] as const)
    .flatMap((meaning) => (grammar?.[meaning] ?? []).map((words) => ({words, meaning})))
    .sort((a, b) => b.words.length - a.words.length)
  qualifiersOf.set(language, made)
  return made
}

/** The words right before a number that widen it, and where they begin. */
export function findQualifier(
  text: string,
  start: number,
  language: string,
): {start: number; meaning: Meaning} | undefined {
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .toLowerCase()
    .replace(/’/g, "'")
  const found = listQualifiers(language).find(({words}) => endsInWords(before, words))
  return found && {start: start - found.words.length - 1, meaning: found.meaning}
}

function endsInWords(before: string, words: string): boolean {
  if (!before.endsWith(`${words} `)) return false
  const edge = before[before.length - words.length - 2]
  return edge === undefined || !/\p{L}/u.test(edge)
}

/** What the wording allows an amount to be. */
export function widen(
  least: number,
  most: number,
  meaning: Meaning | undefined,
): {low: number; high: number} {
  if (meaning === 'more') return {low: least, high: most + Math.abs(most) * BEYOND + 1}
  if (meaning === 'less') return {low: least - Math.abs(least) * BEYOND, high: most}
  if (meaning === 'about') return {low: least - Math.abs(least) * ABOUT, high: most + Math.abs(most) * ABOUT}
  const zeros = ROUNDED.exec(String(least))?.[0].length
  const slack = zeros ? 10 ** (zeros - 1) / 2 : 0
  return {low: least - slack, high: most + slack}
}
