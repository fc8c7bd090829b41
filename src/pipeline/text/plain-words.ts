/** Letters and digits in a row; a character alone where a script puts no spaces between words. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}])+/gu

/** Accents of Latin, Greek and Cyrillic letters; the vowel signs of other scripts are letters and stay. */
const accents = /[\u0300-\u036F]/g

/** A possessive `s`: no word of its own. */
const possessive = /['’]s(?![\p{L}\p{N}])/giu

/** The words of a text for comparison, in order: letter case, accents and possessives aside. */
export function plainWords(text: string): string[] {
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
