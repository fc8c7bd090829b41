import type {Line} from '../text/lines.ts'

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
const stops = new Set([...'.!?…。！？؟۔।'].map((char) => char.charCodeAt(0)))
const closers = new Set([...'"\'”’»)]›“‘」』）'].map((char) => char.charCodeAt(0)))
const quoteMarks = new Set([...'"“”„«»「」'].map((char) => char.charCodeAt(0)))
const separatorMarks = new Set([...'|›»•·/>←→▸►¦'].map((char) => char.charCodeAt(0)))
const bulletMarks = new Set([...'•‣◦▪●■○·*–—-►▸➤✓✔'].map((char) => char.charCodeAt(0)))

/** Letters of scripts that write words without spaces count as half a word each. */
const lettersPerUnspacedWord = 2

/** True for a letter of any script, by the blocks that hold none; cheap rather than exact. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code === 0xd7 || code === 0xf7) return false
  return code < 0x2000 || (code > 0x2bff && !(code >= 0x3000 && code <= 0x303f) && !isOddBlock(code))
}

/** Surrogates (most are pictograms), private use, and the forms of punctuation. */
function isOddBlock(code: number): boolean {
  return (code >= 0xd800 && code <= 0xf8ff) || (code >= 0xfe00 && code <= 0xff0f)
}

function isUnspaced(code: number): boolean {
  return (code >= 0x3040 && code <= 0x9fff) || (code >= 0x0e00 && code <= 0x0eff)
}

/** True for a capital letter; costs a conversion only outside ASCII. */
export function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  if (code < 0xc0 || (code >= 0x590 && code <= 0x10ff) || code > 0x1eff) return false
  const char = String.fromCharCode(code)
  return char.toLowerCase() !== char
}

function endingOf(text: string, line: Line): LineShape['ending'] {
  let last = line.end - 1
  while (last > line.start && closers.has(text.charCodeAt(last))) last--
  const code = text.charCodeAt(last)
  if (code === 0x3a || code === 0xff1a) return 'colon'
  if (code === 0x2026 || (code === 46 && text.charCodeAt(last - 1) === 46)) return 'ellipsis'
  if (code === 0x3f || code === 0x61f || code === 0xff1f) return 'question'
  return stops.has(code) ? 'stop' : 'none'
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
  return (
    text.charCodeAt(at) === 124 || (text.charCodeAt(at - 1) === space && text.charCodeAt(at + 1) === space)
  )
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
    opensSmall: false,
    bullet: opensWithBullet(text, line),
    bracketed: isBracketed(text, line),
    quotes: 0,
  }
  let wordStart = -1
  let wordCapitals = 0
  let wordLetters = 0
  let unspaced = 0
  let stopped = false
  let firstLetterSeen = false
  for (let at = line.start; at <= line.end; at++) {
    const code = at < line.end ? text.charCodeAt(at) : space
    if (isLetter(code)) {
      if (isUnspaced(code)) unspaced++
      const capital = isCapital(code)
      if (!firstLetterSeen) {
        firstLetterSeen = true
        shape.opensSmall = !capital && code < 0x590
      }
      if (wordStart < 0) {
        wordStart = at
        if (capital) shape.capitalised++
        if (stopped) shape.innerStops++
        stopped = false
      }
      shape.letters++
      wordLetters++
      if (capital) wordCapitals++
      continue
    }
    if (code >= 48 && code <= 57) {
      shape.digits++
      if (wordStart < 0) wordStart = at
      continue
    }
    if (code === space || code === 9 || code === 0xa0) {
      if (wordStart >= 0) {
        shape.words++
        if (wordLetters > 1 && wordCapitals === wordLetters) shape.shouted++
      }
      wordStart = -1
      wordCapitals = 0
      wordLetters = 0
      continue
    }
    if (code === 44 || code === 0x60c || code === 0x3001 || code === 0xff0c) shape.commas++
    else if (stops.has(code)) {
      stopped = code !== 46 || wordLetters > 2
      if (code > 0x3000 && at + 1 < line.end) shape.innerStops++
    } else if (separatorMarks.has(code) && standsAlone(text, at)) shape.separators++
    if (quoteMarks.has(code)) shape.quotes++
  }
  if (unspaced > 0) shape.words += Math.floor(unspaced / lettersPerUnspacedWord)
  return shape
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
