import type {QuotationLimits} from '../../site.ts'
import type {BriefingBody, Claim} from '../types.ts'
import {selectClaims} from './claims.ts'
import {compareFigures} from './figures.ts'
import {findMoreQuotes} from './more-quotes.ts'
import {movableClaims} from './movable-claims.ts'
import {roomBeside} from './quotation-room.ts'
import {findQuotes} from './quotes.ts'
import {readStory, type StoryInput} from './read-story.ts'
import {spreadSpeakers} from './spread-speakers.ts'
import {tellTimeline} from './timeline.ts'

/** Share of the claims after the lead that may stand among the quotes: the rest keeps the story told. */
const MOST_QUOTES = 0.5

export interface BodyInput extends StoryInput {
  limits: QuotationLimits
}

/** Everything a briefing tells, each sentence in one section: a quotation leaves the claims, and so may what names a day. */
export function makeBody(input: BodyInput): BriefingBody {
  const {articles, limits} = input
  const reading = readStory(input)
  const chosen = selectClaims(reading, limits)
  const found = spreadSpeakers(
    findQuotes(movableClaims(chosen, articles), articles),
    Math.ceil((chosen.length - 1) * MOST_QUOTES),
  )
  const more = findMoreQuotes(found, chosen, reading, roomBeside(reading.members, limits, chosen))
  const quotes = [...found, ...more]
  const unquoted = without(chosen, quotes)
  const quoted = [...chosen, ...more]
  const figures = compareFigures({...input, quoted})
  const cited = figures.flatMap((group) => group.figures.map(({citation}) => citation))
  const room = roomBeside(reading.members, limits, [...quoted, {text: '', citations: cited}])
  const {timeline, moved} = tellTimeline({claims: unquoted, quotes: more, reading, room})
  return {claims: without(unquoted, moved), quotes, figures, timeline}
}

function without(claims: readonly Claim[], moved: readonly Claim[]): Claim[] {
  const texts = new Set(moved.map(({text}) => text))
  return claims.filter(({text}) => !texts.has(text))
}
