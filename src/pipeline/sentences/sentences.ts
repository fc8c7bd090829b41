import {foldWhiteSpace} from '../text/fold-white-space.ts'
import {findQuotedStretches} from '../text/quoted-stretches.ts'
import type {Passage, Sentence, Span} from '../types.ts'
import {hasOddMarks, markDamage} from './damage.ts'
import {findMissingSpaces} from './missing-spaces.ts'
import {findBreaks} from './sentence-breaks.ts'
import {isJoint} from './sentence-joints.ts'

/** Characters of a quotation up to which it stays in one piece with its attribution; longer ones are split. */
const longestWholeQuote = 600

/** Something that ends a sentence, with more text after it. */
const innerStop = /[.!?…;\u0589\u061F\u06D4\u0964\u0965\u1362\u3002\uFF01\uFF0E\uFF1F\uFF61][^.!?…;]/

/** Greek asks with a semicolon. */
const greekQuestion = /[;\u037E]\s/g

/** A stop at the end of a line, closing marks after it. */
const finalStop = /[.!?…:。！？।؟۔][^\p{L}.!?…:。！？।؟۔]*$/u

/** A quotation that runs over several paragraphs is opened again in each, and closed in the last. */
const reopening = /^["“„«'‘「]/

const quotationMark = /["'“”„«»‘’‚「」『』]/

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
  const candidates = findCandidates(text, language)
  const quoted = candidates.length > 0 && quotationMark.test(text) ? findQuotedStretches(text) : []
  const starts = [0]
  let stretch = 0
  for (const [index, at] of candidates.entries()) {
    while (stretch < quoted.length && quoted[stretch]!.end <= at) stretch++
    if (isInside(quoted[stretch], at)) continue
    if (wordless.test(text.slice(starts.at(-1), at)) && starts.length > 1) starts.pop()
    const end = candidates[index + 1] ?? text.length
    if (wordless.test(text.slice(at, end)) || isJoint(text, starts.at(-1)!, at, end, language)) continue
    starts.push(at)
  }
  return starts
}

/** Where a sentence may begin, in order: after the stops that Unicode knows, and after stops without a space. */
function findCandidates(text: string, language: string): number[] {
  const breaks = findBreaks(text, language)
  const places = new Set(findMissingSpaces(text, language))
  if (language === 'el') for (const {index} of text.matchAll(greekQuestion)) places.add(index + 2)
  if (places.size === 0) return breaks
  // A mark that opens the next sentence is no end of the one before.
  for (const at of breaks) if (!places.has(at - 1)) places.add(at)
  return [...places].sort((a, b) => a - b)
}

function isInside(stretch: Span | undefined, at: number): boolean {
  if (!stretch || at <= stretch.start || at >= stretch.end) return false
  return stretch.end - stretch.start <= longestWholeQuote
}
