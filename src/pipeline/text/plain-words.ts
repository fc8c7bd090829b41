/** Letters and digits in a row; a character alone where a script puts no spaces between words. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}])+/gu

/** Accents of Latin, Greek and Cyrillic letters; the vowel signs of other scripts are letters and stay. */
const accents = /[\u0300-\u036F]/g

/** A possessive `s`: no word of its own. */
const possessive = /['’]s(?![\p{L}\p{N}])/giu

/** Units from here on are left to the expressions: below lie the letters of most alphabets and common punctuation. */
const firstForeign = 0x2070
const inWord = 1
const betweenWords = 2
const foreign = 3
const letter = /[\p{L}\p{N}]/u
/** Letters that their neighbours change, and those that take part in a possessive unseen. */
const sensitive = /[σςſ]/
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** What a unit of a lower-case text is, as far as a text has asked; 0 for the others. */
const knownKinds = new Uint8Array(firstForeign)

function kindOf(unit: number): number {
  return unit < firstForeign ? knownKinds[unit]! || learnKind(unit) : foreign
}

function learnKind(unit: number): number {
  knownKinds[unit] = isForeign(unit)
    ? foreign
    : letter.test(String.fromCharCode(unit))
      ? inWord
      : betweenWords
  return knownKinds[unit]!
}

/** True for units that combine with others or that normalising changes. */
function isForeign(unit: number): boolean {
  const character = String.fromCharCode(unit)
  if (character.normalize('NFD') !== character || character.normalize('NFC') !== character) return true
  return /[\p{M}\u1100-\u11FF]/u.test(character) || sensitive.test(character) || unspaced.test(character)
}

/** The words of a text for comparison, in order: letter case, accents and possessives aside. */
export const plainWords = (text: string): string[] => readPlainly(text.toLowerCase()) ?? readClosely(text)

/** Nearly all texts in alphabets without accents, unit by unit; undefined for the others. */
function readPlainly(lower: string): string[] | undefined {
  const words: string[] = []
  let at = 0
  while (at < lower.length) {
    const start = at
    while (kindOf(lower.charCodeAt(at)) === inWord) at++
    if (at > start) words.push(lower.slice(start, at))
    if (at === lower.length) break
    if (kindOf(lower.charCodeAt(at)) !== betweenWords) return undefined
    at += isPossessive(lower, at) ? 2 : 1
  }
  return words
}

const isPossessive = (lower: string, at: number): boolean =>
  (lower[at] === "'" || lower[at] === '’') &&
  lower[at + 1] === 's' &&
  kindOf(lower.charCodeAt(at + 2)) !== inWord

function readClosely(text: string): string[] {
  return (
    text
      .replace(possessive, '')
      .toLowerCase()
      .normalize('NFD')
      .replace(accents, '')
      .normalize('NFC')
      .match(word) ?? []
  )
}

/** Shortest word whose final `s` may be a plural: `gas` and `bus` are none. */
const SHORTEST_PLURAL = 4

/** The word without an English plural ending; others come back as they are. Good for comparing, not for reading. */
export function singular(word: string): string {
  if (word.length < SHORTEST_PLURAL || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > SHORTEST_PLURAL) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|x|z|ss)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
