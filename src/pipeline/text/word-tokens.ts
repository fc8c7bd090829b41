import {KIND, kindOfUnit, lowerUnit} from './character-kinds.ts'
import {addUnit, FNV_BASIS} from './fnv.ts'

/** The words of a text as parallel columns: no strings are made, so that a hundred megabytes take seconds. */
export interface Words {
  length: number
  /** Hash of the lower-case word; the separators of a number left out. */
  keys: Uint32Array
  /** Hash of its first letters, which inflected forms share. */
  stems: Uint32Array
  starts: Uint32Array
  ends: Uint32Array
  /** Bits of {@linkcode SHAPE}. */
  shapes: Uint8Array
}

export const SHAPE = {capital: 1, number: 2, opensSentence: 4, caseless: 8, short: 16} as const

/** Letters of a stem: enough to tell words apart, few enough to drop most endings. */
const STEM_LETTERS = 6
/** Letters up to which a word is short: such words carry little meaning in most languages. */
const SHORT_LETTERS = 2

/** Where words are laid out before their number is known: room is made once, not for every text. */
let desk = makeRoom(1 << 10)

/** The words of a text in order. Hyphens and apostrophes part words; a possessive `s` is left out. */
export function readWords(text: string): Words {
  let length = 0
  let opens = SHAPE.opensSentence as number
  let at = 0
  while (at < text.length) {
    const kind = kindOfUnit[text.charCodeAt(at)]!
    if (kind <= KIND.sentenceEnd) {
      if (kind === KIND.sentenceEnd) opens = SHAPE.opensSentence
      at++
      continue
    }
    const end = readWord(text, at, kind)
    if (!isPossessive(text, at, end)) {
      if (length === desk.keys.length) desk = widened(desk)
      desk.keys[length] = scramble(word.key)
      desk.stems[length] = scramble(word.stem)
      desk.starts[length] = at
      desk.ends[length] = end
      desk.shapes[length] = shapeOf(kind, end - at) | opens
      length++
    }
    opens = 0
    at = end
  }
  return {
    length,
    keys: desk.keys.slice(0, length),
    stems: desk.stems.slice(0, length),
    starts: desk.starts.slice(0, length),
    ends: desk.ends.slice(0, length),
    shapes: desk.shapes.slice(0, length),
  }
}

/** Hashes of the word read last, before they are scrambled. */
const word = {key: 0, stem: 0}

/** Reads the word that begins somewhere: returns its end, and leaves its hashes in {@linkcode word}. */
function readWord(text: string, start: number, kind: number): number {
  if (kind === KIND.unspaced) {
    word.key = word.stem = hashOf(text, start, pairEnd(text, start))
    return start + 1
  }
  if (kind === KIND.digit) {
    const end = numberEnd(text, start)
    word.key = word.stem = hashOf(text, start, end)
    return end
  }
  let hash = FNV_BASIS
  let stem = FNV_BASIS
  let at = start
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (!isLetter(kindOfUnit[unit]!)) break
    hash = addUnit(hash, lowerUnit[unit]!)
    if (at - start < STEM_LETTERS) stem = hash
  }
  word.key = hash
  word.stem = stem
  return at
}

/** Spreads the bits of a hash, so that any of them can be used alone. */
export function scramble(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return (twice ^ (twice >>> 16)) >>> 0
}

/** Hash of a pair of hashes, in their order. */
export const combine = (first: number, second: number): number => scramble(Math.imul(first, 31) + second)

function makeRoom(room: number): Words {
  const column = () => new Uint32Array(room)
  return {
    length: 0,
    keys: column(),
    stems: column(),
    starts: column(),
    ends: column(),
    shapes: new Uint8Array(room),
  }
}

function widened(words: Words): Words {
  const wider = makeRoom(words.keys.length * 2)
  for (const column of ['keys', 'stems', 'starts', 'ends', 'shapes'] as const)
    wider[column].set(words[column])
  return wider
}

function numberEnd(text: string, start: number): number {
  let at = start + 1
  while (isDigit(text, at) || (isSeparator(text.charCodeAt(at)) && isDigit(text, at + 1))) at++
  return at
}

const isLetter = (kind: number): boolean =>
  kind === KIND.lower || kind === KIND.upper || kind === KIND.caseless
const isDigit = (text: string, at: number): boolean => kindOfUnit[text.charCodeAt(at)] === KIND.digit
/** Comma, full stop, apostrophe: what stands inside a number. */
const isSeparator = (unit: number): boolean => unit === 44 || unit === 46 || unit === 39 || unit === 0x2019

/** Where the pair that begins at a character of an unspaced script ends; a last character stands alone. */
const pairEnd = (text: string, at: number): number =>
  kindOfUnit[text.charCodeAt(at + 1)] === KIND.unspaced ? at + 2 : at + 1

function isPossessive(text: string, start: number, end: number): boolean {
  if (end - start !== 1 || start < 2 || lowerUnit[text.charCodeAt(start)] !== 115) return false
  const before = text.charCodeAt(start - 1)
  return before === 39 || before === 0x2019
}

function hashOf(text: string, start: number, end: number): number {
  let hash = FNV_BASIS
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (isSeparator(unit)) continue
    hash = addUnit(hash, lowerUnit[unit]!)
  }
  return hash
}

function shapeOf(kind: number, letters: number): number {
  if (kind === KIND.digit) return SHAPE.number
  const short = letters <= SHORT_LETTERS && kind !== KIND.unspaced ? SHAPE.short : 0
  if (kind === KIND.upper) return SHAPE.capital | short
  return kind === KIND.lower ? short : SHAPE.caseless | short
}
