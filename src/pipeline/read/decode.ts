import {analyse} from 'chardet'
import iconv from 'iconv-lite'
import type {Problem} from '../types.ts'

/** A file's bytes as text, or the finding that they are none. */
export type Decoded = {text: string; problems: Problem[]} | {binary: true}

/** Bytes looked at to tell text from binary and one encoding from another: enough for both, quick on any file. */
const sampleSize = 65_536

/** Share of control characters above which a file is binary; text damaged on its way has fewer. */
const binaryControlShare = 0.01

/** Share of 16-bit units whose upper half is NUL, from which text is UTF-16: spaces and stops alone make more. */
const wideNulShare = 0.05

/** Wrong sequences a UTF-8 file may hold for each right one before another encoding is the better guess. */
const wrongForEachRight = 0.25

/** Confidence (of 100) below which a guessed encoding is worse than the most common one. */
const leastConfidence = 20

const byteOrderMarks = [
  {bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8'},
  {bytes: [0xff, 0xfe], encoding: 'utf-16le'},
  {bytes: [0xfe, 0xff], encoding: 'utf-16be'},
]

/**
 * The text of a file's bytes, byte-order mark dropped. A line ends in a line feed, whatever system wrote or checked out
 * the file: offsets count the same everywhere.
 *
 * The first that fits: a byte-order mark, strict UTF-8, the shape of UTF-16, the encoding an HTML page names, what
 * the letters look like. An encoding that is not stated by the bytes themselves is recorded as a problem, as is
 * every wrong byte. `sent` is the encoding that a server said it sends.
 */
export function decode(bytes: Uint8Array, sent?: string): Decoded {
  const mark = byteOrderMarks.find((candidate) => candidate.bytes.every((byte, at) => bytes[at] === byte))
  if (mark) return readAs(bytes, mark.encoding)
  const wide = findWideEncoding(bytes)
  if (wide) return readAs(bytes, wide, [{reason: `no byte-order mark, read as ${wide} by its shape`}])
  if (isBinary(bytes)) return {binary: true}
  try {
    return {text: unifyLineEnds(new TextDecoder('utf-8', {fatal: true}).decode(bytes)), problems: []}
  } catch {
    return readWithoutUnicode(bytes, sent)
  }
}

function readWithoutUnicode(bytes: Uint8Array, sent?: string): Decoded {
  const isKnown = sent !== undefined && !/^utf-?(?:8|16)/i.test(sent) && iconv.encodingExists(sent)
  if (isKnown) return readAs(bytes, sent.toLowerCase())
  const named = findNamedEncoding(bytes)
  if (named) return readAs(bytes, named, [{reason: `not UTF-8, read as the ${named} the page names`}])
  if (isMostlyUtf8(bytes)) return readAs(bytes, 'utf-8')
  const encoding = guessEncoding(bytes)
  return readAs(bytes, encoding, [{reason: `not UTF-8, read as ${encoding} by its letters`}])
}

function readAs(bytes: Uint8Array, encoding: string, problems: Problem[] = []): Decoded {
  const decoded = encoding.startsWith('utf-')
    ? new TextDecoder(encoding).decode(bytes)
    : iconv.decode(bytes as Buffer, encoding)
  const text = unifyLineEnds(decoded)
  const wrong = text.indexOf('\uFFFD')
  if (wrong === -1) return {text, problems}
  return {text, problems: [...problems, {start: wrong, reason: `bytes that are not ${encoding}`}]}
}

const unifyLineEnds = (text: string): string => (text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text)

/** UTF-16 without a mark: in text of any script, spaces and stops leave NULs in one half of the units only. */
function findWideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, sampleSize)
  const nuls = [0, 0]
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) nuls[at % 2]!++
  const [even, odd] = nuls as [number, number]
  const enough = (sample.length / 2) * wideNulShare
  const encoding =
    odd > enough && even === 0 ? 'utf-16le' : even > enough && odd === 0 ? 'utf-16be' : undefined
  if (!encoding) return undefined
  const text = iconv.decode(sample.subarray(0, sample.length & ~1) as Buffer, encoding)
  return countControls(text) === 0 ? encoding : undefined
}

function countControls(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (isControl(text.charCodeAt(at))) count++
  return count
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleSize)
  let controls = 0
  for (const byte of sample) if (isControl(byte)) controls++
  return controls > sample.length * binaryControlShare
}

/** Tab, line feed, vertical tab, form feed, carriage return and the escape of ISO-2022 stand in texts. */
function isControl(unit: number): boolean {
  return unit < 0x20 && !(unit >= 0x09 && unit <= 0x0d) && unit !== 0x1b
}

function findNamedEncoding(bytes: Uint8Array): string | undefined {
  const opening = iconv.decode(bytes.subarray(0, 4096) as Buffer, 'latin1')
  const name = /<(?:meta|\?xml)[^<>]{0,200}?(?:charset|encoding)\s{0,4}=\s{0,4}["']?([\w:.-]{1,40})/i.exec(
    opening,
  )?.[1]
  if (!name || /^utf-?(?:8|16)/i.test(name)) return undefined
  return iconv.encodingExists(name) ? name.toLowerCase() : undefined
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(sampleAroundLetters(bytes))
  let right = 0
  let wrong = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0xfffd) wrong++
    else if (unit > 0x7f) right++
  }
  return wrong <= right * wrongForEachRight
}

function guessEncoding(bytes: Uint8Array): string {
  const guesses = analyse(sampleAroundLetters(bytes)).filter(({name}) => !/^UTF-(?:8|16|32)/.test(name))
  const best = guesses.find(
    ({name, confidence}) => confidence >= leastConfidence && iconv.encodingExists(name),
  )
  // Browsers read ISO-8859-1 as its superset: bytes 80 to 9F are quotes and dashes there, and controls here.
  return best && best.name !== 'ISO-8859-1' ? best.name.toLowerCase() : 'windows-1252'
}

/** The stretch that begins a little before the first byte beyond ASCII: what comes earlier tells nothing. */
function sampleAroundLetters(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f)
  const start = Math.max(0, first - 1024)
  return bytes.subarray(start, start + sampleSize)
}
