import type {QuotationLimits} from '../../site.ts'
import type {Article, BriefingBody, Claim, NearDuplicates, Story} from '../types.ts'
import {selectClaims} from './claims.ts'
import {compareFigures} from './figures.ts'
import {movableClaims} from './movable-claims.ts'
import {findQuotes} from './quotes.ts'
import {spreadSpeakers} from './spread-speakers.ts'
import {orderTimeline} from './timeline.ts'

/** Share of the claims after the lead that may stand among the quotes: the rest keeps the story told. */
const MOST_QUOTES = 0.5
/** Claims that stay when others move to the timeline. */
const FEWEST_CLAIMS = 2

export interface BodyInput {
  story: Pick<Story, 'headline' | 'articles' | 'opinions'>
  /** The articles of the story, or more. */
  articles: readonly Article[]
  nearDuplicates: Pick<NearDuplicates, 'originOf'>
  limits: QuotationLimits
}

/** Everything a briefing tells, each sentence in one section: what is a quotation or says a day leaves the claims. */
export function makeBody({story, articles, nearDuplicates, limits}: BodyInput): BriefingBody {
  const chosen = selectClaims({story, articles, nearDuplicates, limits})
  const figures = compareFigures({story, articles, nearDuplicates, quoted: chosen, limits})

  const quotes = spreadSpeakers(
    findQuotes(movableClaims(chosen, articles), articles),
    Math.ceil((chosen.length - 1) * MOST_QUOTES),
  )
  const unquoted = without(chosen, quotes)
  const timeline = orderTimeline(movableClaims(unquoted, articles), articles)
  const claims = without(unquoted, timeline)
  if (claims.length < FEWEST_CLAIMS) return {claims: unquoted, quotes, figures, timeline: []}
  return {claims, quotes, figures, timeline}
}

function without(claims: readonly Claim[], moved: readonly Claim[]): Claim[] {
  const texts = new Set(moved.map(({text}) => text))
  return claims.filter(({text}) => !texts.has(text))
}
