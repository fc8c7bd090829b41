import type {QuotationLimits} from '../../site.ts'
import type {BriefingBody, Claim} from '../types.ts'
import {selectClaims} from './claims.ts'
import {compareFigures} from './figures.ts'
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
  const quotes = spreadSpeakers(
    findQuotes(movableClaims(chosen, articles), articles),
    Math.ceil((chosen.length - 1) * MOST_QUOTES),
  )
  const unquoted = without(chosen, quotes)
  const figures = compareFigures({...input, quoted: chosen})
  const cited = figures.flatMap((group) => group.figures.map(({citation}) => citation))
  const shown = [...chosen, {text: '', citations: cited}]
  const room = roomBeside(reading.members, limits, shown)
  const {timeline, moved} = tellTimeline({claims: unquoted, reading, room})
  return {claims: without(unquoted, moved), quotes, figures, timeline}
}

function without(claims: readonly Claim[], moved: readonly Claim[]): Claim[] {
  const texts = new Set(moved.map(({text}) => text))
  return claims.filter(({text}) => !texts.has(text))
}
