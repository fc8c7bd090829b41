import type {QuotedPassage} from '../../briefing.ts'
import {safeText} from '../text/safe-text.ts'
import type {Article, Citation, Span} from '../types.ts'

/** The stretches of an article that its citations quote: sorted, those that touch or overlap joined. */
export function quotedPassages(article: Article, citations: readonly Citation[]): QuotedPassage[] {
  const sorted = citations.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const spans: Span[] = []
  for (const {start, end} of sorted) {
    const last = spans.at(-1)
    if (last && (start < last.end || adjoin(article, last.end, start))) last.end = Math.max(last.end, end)
    else spans.push({start, end})
  }
  return spans.map((span) => ({...span, text: wordsAt(article, span)}))
}

/** True when nothing but the one space between two sentences of a passage parts the places. */
function adjoin({passages}: Article, end: number, start: number): boolean {
  return start === end + 1 && passages.some((passage) => passage.start < end && start < passage.end)
}

/** The words of an article in a span that begins and ends in sentences cited whole, or word for word. */
function wordsAt({sentences}: Article, {start, end}: Span): string {
  let words = ''
  let last = start
  for (const sentence of sentences) {
    if (sentence.start >= end || sentence.end <= start) continue
    const text = safeText(sentence.text)
    const isWhole = sentence.start >= start && sentence.end <= end
    // Sentences that a scraper glued together stay so: the passage is what stands in the document.
    words += sentence.start > last ? ' ' : ''
    words += isWhole ? text : text.slice(Math.max(0, start - sentence.start), end - sentence.start)
    last = sentence.end
  }
  return safeText(words)
}
