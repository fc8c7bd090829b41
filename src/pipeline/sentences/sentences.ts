import {foldWhiteSpace} from '../text/fold-white-space.ts'
import type {Passage, Sentence, Span} from '../types.ts'
import {hasOddMarks, markDamage} from './damage.ts'
import {findLineStarts} from './line-starts.ts'
import {findListItems} from './list-items.ts'
import {findMissingSpaces} from './missing-spaces.ts'
import {findBreaks} from './sentence-breaks.ts'
import {isJoint} from './sentence-joints.ts'
import {findWeakBreaks} from './weak-breaks.ts'
import {findWholeStretches} from './whole-stretches.ts'

/** Something that ends a sentence, or opens a line or an item, with more text after it. */
const innerStop =
  /[.!?…;:)\n\r\u0589\u061F\u06D4\u0964\u0965\u104A\u104B\u1362\u1367\u203C-\u203D\u2047-\u2049\u3002\uFF01\uFF0E\uFF1F\uFF61][^.!?…;]/

/** Language → the stops of its own: Armenian writes its full stop as a colon, Greek asks with a semicolon. */
const ownStops: Readonly<Record<string, RegExp>> = {
  hy: /[:\u0589]\s+/g,
  el: /[;\u037E]\s/g,
}

/** A stop at the end of a line, closing marks after it. */
const finalStop = /[.!?…:。！？।؟۔][^\p{L}.!?…:。！？।؟۔]*$/u

/** A quotation that runs over several paragraphs is opened again in each, and closed in the last. */
const reopening = /^["“„«'‘「]/

/** Neither letter nor number: such a stretch belongs to the sentence before it. */
const wordless = /^[^\p{L}\p{N}]*$/u

/**
 * The sentences of passages, in order: together they hold every character of a passage that is not white space.
 *
 * Headlines and subheadings are one sentence each, as is a bullet or paragraph without a stop inside. Those that lost
 * words are marked damaged. `language` is a BCP 47 primary tag; an unknown one gets the rules that all languages share.
 */
export function splitSentences(text: string, passages: readonly Passage[], language: string): Sentence[] {
  const usesStops = endInStops(text, passages)
  const sentences: Sentence[] = []
  let isQuoting = false
  for (const [index, passage] of passages.entries()) {
    const isOdd = hasOddMarks(text.slice(passage.start, passage.end))
    const next = isOdd ? passages[index + 1] : undefined
    const following = next ? text.slice(next.start, next.end) : ''
    const goesOn: boolean = reopening.test(following) || (!isQuoting && hasOddMarks(following))
    const quotes = isOdd && (isQuoting || goesOn)
    isQuoting = isOdd && goesOn
    for (const sentence of markDamage(splitPassage(text, passage, language), {language, usesStops, quotes})) {
      sentences.push(sentence)
    }
  }
  return sentences
}

/** True if most paragraphs end as sentences do. */
function endInStops(text: string, passages: readonly Passage[]): boolean {
  const paragraphs = passages.filter(({kind}) => kind === 'paragraph')
  const stopped = paragraphs.filter(({start, end}) =>
    finalStop.test(text.slice(Math.max(start, end - 8), end)),
  )
  return stopped.length > paragraphs.length / 2
}

function splitPassage(text: string, passage: Passage, language: string): Sentence[] {
  const content = text.slice(passage.start, passage.end)
  const isTitle = passage.kind === 'headline' || passage.kind === 'subheading'
  const spans =
    isTitle || !innerStop.test(content) ? [{start: 0, end: content.length}] : split(content, language)
  const sentences: Sentence[] = []
  for (const span of spans) {
    const raw = content.slice(span.start, span.end)
    const trimmed = raw.trim()
    if (trimmed === '') continue
    const start = passage.start + span.start + raw.indexOf(trimmed)
    sentences.push({
      start,
      end: start + trimmed.length,
      text: foldWhiteSpace(trimmed),
      passage: passage.kind,
      damaged: false,
    })
  }
  return sentences
}

function split(text: string, language: string): Span[] {
  const starts = findStarts(text, language)
  const spans = starts.map((start, index) => ({start, end: starts[index + 1] ?? text.length}))
  return spans.filter(({start, end}) => start < end)
}

/** Offsets at which sentences begin, the first always 0. */
function findStarts(text: string, language: string): number[] {
  const {places, parted} = findCandidates(text, language)
  const whole = places.length > 0 ? findWholeStretches(text) : []
  const starts = [0]
  let stretch = 0
  for (const [index, at] of places.entries()) {
    while (stretch < whole.length && whole[stretch]!.end <= at) stretch++
    if (isInside(whole[stretch], at)) continue
    const from = starts.at(-1)!
    const isEmpty = wordless.test(text.slice(from, at))
    if (isEmpty && parted.has(from)) continue
    if (isEmpty && starts.length > 1) starts.pop()
    const end = places[index + 1] ?? text.length
    if (!parted.has(at) && !begins(text, starts.at(-1)!, at, end, language)) continue
    starts.push(at)
  }
  return starts
}

function begins(text: string, from: number, at: number, end: number, language: string): boolean {
  return !wordless.test(text.slice(at, end)) && !isJoint(text, from, at, end, language)
}

/** Where a sentence may begin, in order, and where one does begin whatever stands around the place. */
interface Candidates {
  places: number[]
  parted: ReadonlySet<number>
}

function findCandidates(text: string, language: string): Candidates {
  const items = findListItems(text, language)
  const lines = findLineStarts(text, items, language)
  const parted = [...findWeakBreaks(text, language), ...items, ...lines.parted]
  const others = [...findMissingSpaces(text, language), ...lines.stopped, ...findOwnStops(text, language)]
  const breaks = findBreaks(unbroken(text), language)
  if (parted.length === 0 && others.length === 0) return {places: breaks, parted: none}
  const places = new Set([...parted, ...others])
  // A mark that opens the next sentence is no end of the one before.
  for (const at of breaks) if (!places.has(at - 1)) places.add(at)
  return {places: [...places].sort((a, b) => a - b), parted: new Set(parted)}
}

const none: ReadonlySet<number> = new Set()

/** Where a sentence may begin behind a stop that only one language has. */
function findOwnStops(text: string, language: string): number[] {
  const stops = ownStops[language]
  return stops ? Array.from(text.matchAll(stops), (match) => match.index + match[0].length) : []
}

/** The text with a space for every break of a line: Unicode ends a sentence at each. */
const unbroken = (text: string): string => (lineBreak.test(text) ? text.replace(lineBreaks, ' ') : text)

const lineBreak = /[\n\r\u0085\u2028\u2029]/
const lineBreaks = /[\n\r\u0085\u2028\u2029]/g

function isInside(stretch: Span | undefined, at: number): boolean {
  return stretch !== undefined && at > stretch.start && at < stretch.end
}
