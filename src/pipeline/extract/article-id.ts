import {createHash, type Hash} from 'node:crypto'
import type {Sentence} from '../types.ts'

/** Hex digits of an id: collisions among a billion articles stay unlikely. */
const idDigits = 20
const betweenWords = /[^\p{L}\p{N}]+/gu

const space = 32
const foreign = 1
/** Units from here on are left to the expressions: below lie the letters of most alphabets and common punctuation. */
const firstForeign = 0x2070
/** Most bytes of a unit below that. */
const unitBytes = 3
const finalSigma = 0x3a3

/**
 * What a unit is in a folded text: a letter in lower case, a number, or the space between words. Units that fold to
 * several, or whose neighbours decide what they fold to, are foreign.
 */
function foldOf(unit: number): number {
  return unit < firstForeign ? knownFolds[unit]! || learnFold(unit) : foreign
}

/** {@linkcode foldOf} of the units that a text has asked for; 0 for the others. */
const knownFolds = new Uint16Array(firstForeign)
knownFolds[0xa0] = space
knownFolds[0x2026] = space

function learnFold(unit: number): number {
  const character = String.fromCharCode(unit)
  const lower = character.toLowerCase()
  const isForeign =
    character.normalize('NFKC') !== character ||
    lower.normalize('NFKC') !== lower ||
    lower.length > 1 ||
    unit === finalSigma ||
    /\p{M}|[\u1100-\u11ff]/u.test(character)
  knownFolds[unit] = isForeign ? foreign : /[\p{L}\p{N}]/u.test(character) ? lower.charCodeAt(0) : space
  return knownFolds[unit]!
}

/**
 * The id of an article: a hash of its own words without the headline, so that it stays the same in another file, under
 * another headline and with other white space. An article that is nothing but a headline is hashed by that.
 */
export function articleId(headline: string, sentences: readonly Sentence[]): string {
  const body = sentences.filter(({passage}) => passage !== 'headline').map(({text}) => text)
  const texts = body.length > 0 ? body : [headline]
  const hash = createHash('sha256')
  const bytes = Buffer.allocUnsafe(texts.reduce((sum, {length}) => sum + unitBytes * length + 1, 0))
  let length = 0
  let isFirst = true
  for (const text of texts) {
    const end = writePlainWords(bytes, length, text, isFirst)
    if (end === undefined) {
      hash.update(bytes.subarray(0, length))
      length = 0
      if (addWords(hash, text, isFirst)) isFirst = false
    } else {
      if (end > length) isFirst = false
      length = end
    }
  }
  return hash.update(bytes.subarray(0, length)).digest('hex').slice(0, idDigits)
}

/** Add the words of a text; false if there are none. */
function addWords(hash: Hash, text: string, isFirst: boolean): boolean {
  const words = text.normalize('NFKC').toLowerCase().replace(betweenWords, ' ').trim()
  if (words === '') return false
  hash.update(isFirst ? words : ` ${words}`)
  return true
}

/** Write the same words as UTF-8, unit by unit; answers where they end, or undefined for a text with foreign units. */
function writePlainWords(bytes: Buffer, start: number, text: string, isFirst: boolean): number | undefined {
  let end = start
  let parts = !isFirst
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const unit = foldOf(code)
    if (unit === foreign) return undefined
    if (unit === space) {
      parts ||= end > start
      continue
    }
    if (parts) bytes[end++] = space
    parts = false
    if (unit < 0x80) bytes[end++] = unit
    else if (unit < 0x800) {
      bytes[end++] = 0xc0 | (unit >> 6)
      bytes[end++] = 0x80 | (unit & 63)
    } else {
      bytes[end++] = 0xe0 | (unit >> 12)
      bytes[end++] = 0x80 | ((unit >> 6) & 63)
      bytes[end++] = 0x80 | (unit & 63)
    }
  }
  return end
}
