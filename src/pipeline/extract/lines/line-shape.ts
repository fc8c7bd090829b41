import type {Line} from '../../text/lines.ts'
import {isCapital, isLetter, TRAIT, traitsOfUnit} from './unit-traits.ts'

/** What the characters of a line say about it, without knowing a word of its language. */
export interface LineShape {
  length: number
  words: number
  /** Words whose first letter is a capital; always 0 in scripts without letter case. */
  capitalised: number
  /** Words of two or more letters, all of them capitals. */
  shouted: number
  letters: number
  digits: number
  commas: number
  /** `|`, `›`, `»`, `•`, `/` and the like between words. */
  separators: number
  /** Sentence ends inside the line: a stop followed by space and a capital, or a stop of a script without space. */
  innerStops: number
  ending: 'stop' | 'question' | 'colon' | 'ellipsis' | 'none'
  /** True when the first word begins with a small letter. */
  opensSmall: boolean
  bullet: boolean
  /** True when brackets enclose the whole line. */
  bracketed: boolean
  quotes: number
}

const space = 32
const fullStop = 46
const bar = 124
const bulletMarks = new Set([...'•‣◦▪●■○·*–—-►▸➤✓✔'].map((char) => char.charCodeAt(0)))
/** Units from here on belong to scripts without letter case. */
const firstCaseless = 0x590
/** Units from here on end sentences without a space. */
const firstWide = 0x3000

/** Letters of scripts that write words without spaces count as half a word each. */
const lettersPerUnspacedWord = 2

function endingOf(text: string, line: Line): LineShape['ending'] {
  let last = line.end - 1
  while (last > line.start && (traitsOfUnit[text.charCodeAt(last)]! & TRAIT.closer) !== 0) last--
  const code = text.charCodeAt(last)
  if (code === 0x3a || code === 0xff1a) return 'colon'
  if (code === 0x2026 || (code === 46 && text.charCodeAt(last - 1) === 46)) return 'ellipsis'
  if (code === 0x3f || code === 0x61f || code === 0xff1f) return 'question'
  return (traitsOfUnit[code]! & TRAIT.stop) !== 0 ? 'stop' : 'none'
}

function opensWithBullet(text: string, line: Line): boolean {
  if (!bulletMarks.has(text.charCodeAt(line.start))) return false
  const next = text.charCodeAt(line.start + 1)
  return next === space || next === 0xa0 || next === 9
}

function isBracketed(text: string, line: Line): boolean {
  const first = text[line.start]
  const last = text[line.end - 1]
  return (first === '(' && last === ')') || (first === '[' && last === ']')
}

/** A mark that parts words has space around it; a bar needs none. */
function standsAlone(text: string, at: number): boolean {
  if (text.charCodeAt(at) === bar) return true
  return text.charCodeAt(at - 1) === space && text.charCodeAt(at + 1) === space
}

/** True when the first letter is a small one. */
function opensSmall(text: string, line: Line): boolean {
  let at = line.start
  while (at < line.end && !isLetter(text.charCodeAt(at))) at++
  const code = text.charCodeAt(at)
  return at < line.end && code < firstCaseless && !isCapital(code)
}

/** Measure a line in one pass over its characters. */
export function shapeOf(text: string, line: Line): LineShape {
  const shape: LineShape = {
    length: line.end - line.start,
    words: 0,
    capitalised: 0,
    shouted: 0,
    letters: 0,
    digits: 0,
    commas: 0,
    separators: 0,
    innerStops: 0,
    ending: endingOf(text, line),
    opensSmall: opensSmall(text, line),
    bullet: opensWithBullet(text, line),
    bracketed: isBracketed(text, line),
    quotes: 0,
  }
  countUnits(text, line, shape)
  return shape
}

function countUnits(text: string, line: Line, shape: LineShape) {
  let isInside = false
  let letters = 0
  let capitals = 0
  let unspaced = 0
  let stopped = false
  for (let at = line.start; at < line.end; at++) {
    const traits = traitsOfUnit[text.charCodeAt(at)]!
    if ((traits & TRAIT.letter) !== 0) {
      const isCapital = (traits & TRAIT.capital) !== 0
      if (!isInside) {
        isInside = true
        if (isCapital) shape.capitalised++
        if (stopped) shape.innerStops++
        stopped = false
      }
      letters++
      if (isCapital) capitals++
      if ((traits & TRAIT.unspaced) !== 0) unspaced++
    } else if ((traits & TRAIT.blank) !== 0) {
      if (isInside) countWord(shape, letters, capitals)
      isInside = false
      letters = 0
      capitals = 0
    } else if ((traits & TRAIT.digit) !== 0) {
      shape.digits++
      isInside = true
    } else if (traits !== 0) {
      if ((traits & TRAIT.stop) !== 0) stopped = text.charCodeAt(at) !== fullStop || letters > 2
      countMark(shape, text, at, at + 1 === line.end)
    }
  }
  if (isInside) countWord(shape, letters, capitals)
  shape.words += Math.floor(unspaced / lettersPerUnspacedWord)
}

function countWord(shape: LineShape, letters: number, capitals: number) {
  shape.words++
  shape.letters += letters
  if (letters > 1 && capitals === letters) shape.shouted++
}

function countMark(shape: LineShape, text: string, at: number, isLast: boolean) {
  const code = text.charCodeAt(at)
  const traits = traitsOfUnit[code]!
  if ((traits & TRAIT.comma) !== 0) shape.commas++
  else if ((traits & TRAIT.stop) !== 0) {
    if (code > firstWide && !isLast) shape.innerStops++
  } else if ((traits & TRAIT.separator) !== 0 && standsAlone(text, at)) shape.separators++
  if ((traits & TRAIT.quote) !== 0) shape.quotes++
}

/** True for a line that reads as running text: a sentence or more. */
export function isProse(shape: LineShape): boolean {
  if (shape.words < proseWords) return false
  if (shape.ending === 'stop' || shape.ending === 'question' || shape.ending === 'ellipsis') return true
  return (
    shape.innerStops > 0 || shape.words >= longWords || (shape.words >= unstoppedWords && shape.commas > 0)
  )
}

/** Words from which a stopped line counts as running text. */
const proseWords = 9
/** Words from which a line without a comma or stop does: headlines seldom have as many. */
const longWords = 26
/** Words from which a line with a comma does. */
const unstoppedWords = 20
