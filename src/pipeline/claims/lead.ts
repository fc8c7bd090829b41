import {originsOf, type Salience, standingOf} from './salience.ts'
import type {Statement} from './statements.ts'
import type {Utterance} from './utterances.ts'

/** How much more the first sentence of an article is worth as a lead than a later one, and the second. */
const OPENING_BONUS = [2, 1.3]
/** What a lead is worth that says nothing of the headline, where one that says all of it is worth 1 more. */
const HEADLINE_BASE = 0.6
/** How far into an article a lead may stand. */
const LEAD_REACH = 0.6
/** Long sentences hold more words; this power of their length sets that off without favouring scraps. */
const LENGTH_POWER = 0.6
/** Characters up to which a lead can be shown whole wherever stories are listed, and what that is worth. */
const LISTED_LENGTH = 200
const LISTED_BONUS = 1.6
/** What a lead is worth that names somebody nobody has been told of. */
const UNKNOWN_FACTOR = 0.8
/** What a lead of a story's first day is worth beside one of its last: the latest state is the news. */
const FIRST_DAY_FACTOR = 0.5

/** The statements that may open a briefing, best first: reports before comments, whole sentences of the text first. */
export function rankLeads(
  statements: readonly Statement[],
  known: ReadonlySet<string>,
  salience: Salience,
): Statement[] {
  const openings = openingsOf(statements)
  const worth = new Map(
    statements.map((statement) => [statement, worthOf(statement, openings, known, salience)]),
  )
  const tier = ([{leans, isBullet, position, article}]: Statement): number => {
    if (leans) return 3
    if (salience.opinions.has(article)) return 2
    return isBullet || position > LEAD_REACH ? 1 : 0
  }
  return statements.toSorted((a, b) => tier(a) - tier(b) || worth.get(b)! - worth.get(a)!)
}

function worthOf(
  statement: Statement,
  openings: ReadonlyMap<Utterance, number>,
  known: ReadonlySet<string>,
  salience: Salience,
): number {
  const [shown] = statement
  let mass = 0
  for (const word of shown.topics) mass += salience.weights.get(word) ?? 0
  const isKnown = [...shown.needs].every((need) => known.has(need))
  const recency = Math.max(...originsOf(statement, salience).map((id) => salience.recency.get(id) ?? 1))
  return (
    (mass / shown.length ** LENGTH_POWER) *
    standingOf(statement, salience) *
    (HEADLINE_BASE + headlineShare(shown, salience)) *
    (openings.get(shown) ?? 1) *
    (shown.text.length <= LISTED_LENGTH ? LISTED_BONUS : 1) *
    (isKnown ? 1 : UNKNOWN_FACTOR) *
    (FIRST_DAY_FACTOR + (1 - FIRST_DAY_FACTOR) * recency)
  )
}

/** What the first sentences of each article's text that stand by themselves are worth more. */
function openingsOf(statements: readonly Statement[]): Map<Utterance, number> {
  const texts = statements.map(([shown]) => shown).filter(({leans, isBullet}) => !leans && !isBullet)
  const openings = new Map<Utterance, number>()
  for (const [, all] of Map.groupBy(texts, ({article}) => article)) {
    all.sort((a, b) => a.index - b.index)
    for (const [place, bonus] of OPENING_BONUS.entries()) {
      const utterance = all[place]
      if (utterance) openings.set(utterance, bonus)
    }
  }
  return openings
}

function headlineShare({topics}: Utterance, {headline}: Salience): number {
  return headline.size === 0 ? 0 : [...headline].filter((word) => topics.has(word)).length / headline.size
}
