import {hashText} from '../text/fnv.ts'
import {scramble} from '../text/word-tokens.ts'

/** Values of a sketch, a byte each: 64 base64 characters, and a standard error of 0.07 on a resemblance of one half. */
const VALUES = 48
/** Words of a shingle: two share chance neighbours, four forget too much of an edited sentence. */
const SHINGLE_WORDS = 3
/** Values of a band: texts that share half their shingles share one of 24 bands 999 times in 1,000. */
const BAND_VALUES = 2
/** Letters and digits in a row; in scripts without spaces, each character. */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[\p{L}\p{N}\p{M}]+/gu

/**
 * Sketch of a text: 48 one-permutation min-hash values of its 3-word shingles, one byte each, in base64.
 *
 * Case, punctuation and white space do not count. Empty for a text without a word. The register keeps sketches,
 * so the same text has the same sketch in every version of this program.
 * Li, Owen, Zhang 2012, “One Permutation Hashing”; empty bins filled as in Shrivastava, Li 2014.
 */
export function sketchText(text: string): string {
  const words = (text.normalize('NFC').toLowerCase().match(WORD) ?? []).map(hashWord)
  if (words.length === 0) return ''
  const least = new Array<number | undefined>(VALUES)
  for (let i = 0; i <= Math.max(0, words.length - SHINGLE_WORDS); i++) {
    let hash = 0
    for (const word of words.slice(i, i + SHINGLE_WORDS)) hash = scramble(Math.imul(hash, 31) + word)
    const bin = Math.floor((hash / 2 ** 32) * VALUES)
    const value = scramble(hash + 1)
    const held = least[bin]
    if (held === undefined || value < held) least[bin] = value
  }
  return Buffer.from(fillEmptyBins(least)).toString('base64')
}

/** Estimated share of shingles that two sketched texts have in common, 0 to 1. */
export function resemblanceOf(first: string, second: string): number {
  if (first === '' || second === '') return 0
  const a = Buffer.from(first, 'base64')
  const b = Buffer.from(second, 'base64')
  return a.filter((value, i) => value === b[i]).length / VALUES
}

/** Keys of which two sketches of like texts share at least one. */
export function bandsOf(sketch: string): string[] {
  const values = Buffer.from(sketch, 'base64')
  const bands: string[] = []
  for (let i = 0; i + BAND_VALUES <= values.length; i += BAND_VALUES) {
    bands.push(`${i}:${values.subarray(i, i + BAND_VALUES).toString('hex')}`)
  }
  return bands
}

/** An empty bin borrows from the next full one; the distance is mixed in, so that only like borrowings agree. */
function fillEmptyBins(least: readonly (number | undefined)[]): number[] {
  return Array.from({length: VALUES}, (_, bin) => {
    let distance = 0
    while (least[(bin + distance) % VALUES] === undefined) distance++
    return scramble(least[(bin + distance) % VALUES]! + distance) & 0xff
  })
}

const hashWord = (word: string): number => scramble(hashText(word))
