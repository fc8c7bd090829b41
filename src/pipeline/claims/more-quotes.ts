import {plainWords} from '../text/plain-words.ts'
import {findQuotedStretches} from '../text/quoted-stretches.ts'
import type {Claim, Quote} from '../types.ts'
import {cite} from './cite-origins.ts'
import {type QuotationRoom, takeRoom} from './quotation-room.ts'
import {findQuotes} from './quotes.ts'
import type {StoryReading} from './read-story.ts'
import {isKnown} from './referents.ts'
import {findSame} from './repetition.ts'
import {worthOf} from './salience.ts'
import type {Utterance} from './utterances.ts'

/** Quotations that a page has where the sources have them. */
const WANTED = 2
/** Sentences that are asked for their speaker: whoever speaks is looked for in the whole article. */
const MOST_ASKED = 5
/** Words of the longest sentence that is shown only for what somebody says in it. */
const LONGEST = 45
/** Share of such a sentence that must be quoted. */
const QUOTED_SHARE = 0.4

/**
 * Sentences of the sources in which somebody speaks whom no quotation of the page has, until there are two: what matters
 * most first, said in full by a speaker who is known.
 */
export function findMoreQuotes(
  quotes: readonly Quote[],
  shown: readonly Claim[],
  reading: StoryReading,
  room: QuotationRoom,
): Quote[] {
  const more: Quote[] = []
  if (quotes.length >= WANTED) return more
  const told = toldOf(shown, reading)
  const met = new Set([...reading.known, ...told.flatMap(({introduces}) => [...introduces])])
  const topics = new Set(told.flatMap((one) => [...one.topics]))
  for (const utterance of candidates(told, reading)) {
    if (quotes.length + more.length >= WANTED) break
    const [quote] = findQuotes([{text: utterance.text, citations: [cite(utterance)]}], reading.members)
    if (!quote || [...quotes, ...more].some(({speaker}) => speaker === quote.speaker)) continue
    const named = new Set(plainWords(quote.speaker))
    const isClear = [...utterance.needs].every(
      (need) => isKnown(need, met, topics) || named.has(need.slice(need.indexOf(':') + 1)),
    )
    if (isClear && takeRoom(room, utterance.article, utterance.length)) more.push(quote)
  }
  return more
}

function toldOf(shown: readonly Claim[], {utterances}: StoryReading): Utterance[] {
  const places = new Set(
    shown.flatMap(({citations: [first]}) => (first ? `${first.article} ${first.start}` : [])),
  )
  return utterances.filter(({article, start}) => places.has(`${article} ${start}`))
}

/** What may be quoted besides, what matters most first. */
function candidates(told: readonly Utterance[], {utterances, salience}: StoryReading): Utterance[] {
  const isSame = findSame(salience)
  return utterances
    .filter(
      (utterance) =>
        !utterance.leans &&
        !utterance.isPersonal &&
        utterance.length <= LONGEST &&
        !salience.opinions.has(utterance.article) &&
        isMostlyQuoted(utterance.text) &&
        !told.some((other) => other === utterance || isSame(other, utterance)),
    )
    .map((utterance) => ({utterance, worth: worthOf(utterance, salience)}))
    .sort((a, b) => b.worth - a.worth || a.utterance.start - b.utterance.start)
    .slice(0, MOST_ASKED)
    .map(({utterance}) => utterance)
}

function isMostlyQuoted(text: string): boolean {
  if (!/["“„«「]/u.test(text)) return false
  const quoted = findQuotedStretches(text).reduce((sum, {start, end}) => sum + end - start, 0)
  return quoted >= text.length * QUOTED_SHARE
}
