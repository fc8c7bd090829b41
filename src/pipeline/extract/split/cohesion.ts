import {hashStretch} from '../../text/fnv.ts'
import type {Span} from '../../types.ts'
import {TRAIT, traitsOfUnit} from '../lines/unit-traits.ts'
import {stemsOf} from '../lines/word-overlap.ts'

/** Characters of a text that are looked at: its subject stands at its beginning. */
const reach = 500
/** Characters of the shortest word that says something of a subject, and of a piece of text without spaces. */
const shortestWord = 5
const pieceLength = 3
/** Texts on either side that a text is held against. */
const neighbours = 2

/** Mean share of a text's words that stand in the texts next to it as well, 0 to 1: high in one article's sections. */
export function cohesionOf(text: string, spans: readonly Span[]): number {
  const stems = spans.map((span) => subjectStems(text, span))
  let sum = 0
  stems.forEach((own, index) => {
    const near = stems.slice(Math.max(0, index - neighbours), index + neighbours + 1)
    let shared = 0
    for (const stem of own) if (near.some((other) => other !== own && other.has(stem))) shared++
    sum += shared / Math.max(1, own.size)
  })
  return sum / stems.length
}

function subjectStems(text: string, {start, end}: Span): Set<number> {
  const span = {start, end: Math.min(end, start + reach)}
  const subject = stemsOf(text, span, shortestWord)
  for (let at = span.start; at + pieceLength <= span.end; at++) {
    const traits = traitsOfUnit[text.charCodeAt(at)]! & traitsOfUnit[text.charCodeAt(at + pieceLength - 1)]!
    if ((traits & TRAIT.unspaced) !== 0) subject.add(hashStretch(text, at, at + pieceLength))
  }
  return subject
}
