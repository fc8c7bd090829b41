import {createHash, type Hash} from 'node:crypto'
import type {Sentence} from '../types.ts'

/** Hex digits of an id: collisions among a billion articles stay unlikely. */
const idDigits = 20
const betweenWords = /[^\p{L}\p{N}]+/gu

const space = 32
/** What a common unit is in a folded text: a letter in lower case, a digit, or the space between words. */
const plainUnits = new Map<number, number>()
for (let unit = 0; unit < 128; unit++) {
  const lower = String.fromCharCode(unit).toLowerCase()
  plainUnits.set(unit, /[a-z0-9]/.test(lower) ? lower.charCodeAt(0) : space)
}
for (const mark of '\u00a0«»‐‑‒–—―‘’‚“”„•…') plainUnits.set(mark.charCodeAt(0), space)
const foreign = 0
const foldOf = Uint8Array.from({length: 0x10000}, (_, unit) => plainUnits.get(unit) ?? foreign)

/**
 * The id of an article: a hash of its own words without the headline, so that it stays the same in another file, under
 * another headline and with other white space. An article that is nothing but a headline is hashed by that.
 */
export function articleId(headline: string, sentences: readonly Sentence[]): string {
  const body = sentences.filter(({passage}) => passage !== 'headline').map(({text}) => text)
  const hash = createHash('sha256')
  let isFirst = true
  for (const text of body.length > 0 ? body : [headline]) {
    if (addPlainWords(hash, text, isFirst) || addWords(hash, text, isFirst)) isFirst = false
  }
  return hash.digest('hex').slice(0, idDigits)
}

/** Add the words of a text; false if there are none. */
function addWords(hash: Hash, text: string, isFirst: boolean): boolean {
  const words = text.normalize('NFKC').toLowerCase().replace(betweenWords, ' ').trim()
  if (words === '') return false
  hash.update(isFirst ? words : ` ${words}`)
  return true
}

/** The same, unit by unit, for the texts that are but ASCII and common punctuation; false for the others. */
function addPlainWords(hash: Hash, text: string, isFirst: boolean): boolean {
  const words = Buffer.allocUnsafe(text.length + 1)
  let length = 0
  let parts = !isFirst
  for (let at = 0; at < text.length; at++) {
    const unit = foldOf[text.charCodeAt(at)]!
    if (unit === foreign) return false
    if (unit === space) {
      parts ||= length > 0
      continue
    }
    if (parts) words[length++] = space
    parts = false
    words[length++] = unit
  }
  hash.update(words.subarray(0, length))
  return length > 0
}
