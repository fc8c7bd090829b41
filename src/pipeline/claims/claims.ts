import type {QuotationLimits} from '../../site.ts'
import {membersOf} from '../members.ts'
import {readContent} from '../text/content-words.ts'
import {countWords} from '../text/count-words.ts'
import type {Article, Claim, NearDuplicates, Story} from '../types.ts'
import {chooseStatements} from './choose-statements.ts'
import {lengthOf, makeRoom} from './quotation-room.ts'
import {weighWords} from './salience.ts'
import {joinUtterances} from './statements.ts'
import {readUtterances, type Utterance} from './utterances.ts'

/** Claims of the shortest briefing, so far as the sources give them. */
const FEWEST_CLAIMS = 4
/** Claims of the longest: a briefing is read in a minute or two. */
const MOST_CLAIMS = 12
/** Words of independent text for which a briefing has one claim more. */
const WORDS_PER_CLAIM = 500

export interface Selection {
  story: Pick<Story, 'headline' | 'articles' | 'opinions'>
  /** The articles of the story, or more. */
  articles: readonly Article[]
  nearDuplicates: Pick<NearDuplicates, 'originOf'>
  limits: QuotationLimits
}

/**
 * The sentences a briefing shows: the lead first, then those that add most, in narrative order.
 *
 * Sentences that say the same in nearly the same words are one claim that cites each article once. A sentence that
 * leans on the one before it comes right after that one or not at all. No article is quoted beyond its limit.
 */
export function selectClaims({story, articles, nearDuplicates, limits}: Selection): Claim[] {
  const {originOf} = nearDuplicates
  const members = membersOf(story, articles)
  const utterances = readAll(members)
  const headline = new Set(readContent(story.headline).content)
  const salience = {
    headline,
    weights: weighWords(utterances, headline, originOf),
    originOf,
    opinions: new Set(story.opinions),
  }
  const size = claimCount(members, originOf)
  const chosen = chooseStatements(joinUtterances(utterances), size, salience, makeRoom(members, limits))
  return chosen.map(([shown, ...copies]) => ({text: shown.text, citations: [shown, ...copies].map(cite)}))
}

/** A story of scraps alone is still told. */
function readAll(articles: readonly Article[]): Utterance[] {
  const whole = articles.flatMap((article) => readUtterances(article))
  return whole.length > 0 ? whole : articles.flatMap((article) => readUtterances(article, true))
}

function claimCount(articles: readonly Article[], originOf: ReadonlyMap<string, string>): number {
  const independent = articles.filter(({id}) => (originOf.get(id) ?? id) === id)
  const headlines = independent
    .flatMap(({sentences}) => sentences)
    .filter(({passage}) => passage === 'headline')
  const words =
    independent.reduce((sum, article) => sum + lengthOf(article), 0) +
    headlines.reduce((sum, {text}) => sum + countWords(text), 0)
  const wanted = FEWEST_CLAIMS + independent.length - 1 + Math.floor(words / WORDS_PER_CLAIM)
  return Math.min(MOST_CLAIMS, wanted)
}

const cite = ({article, start, end, text}: Utterance) => ({article, start, end, text})
