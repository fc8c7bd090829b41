import type {QuotationLimits} from '../site.ts'
import {selectClaims} from './claims.ts'
import {compareFigures} from './figures.ts'
import {membersOf} from './members.ts'
import {leansBack} from './quotability.ts'
import {findQuotes} from './quotes.ts'
import {orderTimeline} from './timeline.ts'
import type {Article, BriefingBody, Claim, NearDuplicates, Story} from './types.ts'

/** Share of the claims after the lead that may stand among the quotes: the rest keeps the story told. */
const MOST_QUOTES = 0.5
/** Claims that stay when others move to the timeline. */
const FEWEST_CLAIMS = 2

export interface BodyInput {
  story: Story
  /** The articles of the story, or more. */
  articles: readonly Article[]
  nearDuplicates: NearDuplicates
  limits: QuotationLimits
}

/** Everything a briefing tells, each sentence in one section: what is a quotation or says a day leaves the claims. */
export function makeBody({story, articles, nearDuplicates, limits}: BodyInput): BriefingBody {
  const members = membersOf(story, articles)
  const chosen = selectClaims({story, articles: members, nearDuplicates, limits})
  const figures = compareFigures({story, articles: members, nearDuplicates, quoted: chosen, limits})

  const quotes = findQuotes(movable(chosen, members), members).slice(
    0,
    Math.ceil((chosen.length - 1) * MOST_QUOTES),
  )
  const unquoted = without(chosen, quotes)
  const timeline = orderTimeline(movable(unquoted, members), members)
  const claims = without(unquoted, timeline)
  if (claims.length < FEWEST_CLAIMS) return {claims: unquoted, quotes, figures, timeline: []}
  return {claims, quotes, figures, timeline}
}

/** The claims that may leave their place: not the lead, nor one that leans on its neighbour or is leaned on. */
function movable(claims: readonly Claim[], articles: readonly Article[]): Claim[] {
  const languages = new Map(articles.map(({id, language}) => [id, language]))
  const leans = (claim: Claim | undefined) =>
    claim !== undefined && leansBack(claim.text, languages.get(claim.citations[0]?.article ?? '') ?? '')
  return claims.filter((claim, index) => index > 0 && !leans(claim) && !leans(claims[index + 1]))
}

function without(claims: readonly Claim[], moved: readonly Claim[]): Claim[] {
  const texts = new Set(moved.map(({text}) => text))
  return claims.filter(({text}) => !texts.has(text))
}
