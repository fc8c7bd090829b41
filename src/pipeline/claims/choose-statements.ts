import {type QuotationRoom, takeRoom} from './quotation-room.ts'
import {gainOf, originsOf, type Salience} from './salience.ts'
import type {Statement} from './statements.ts'
import type {Utterance} from './utterances.ts'

/** How much more the first sentence of an article is worth as a lead than a later one, and the second. */
const OPENING_BONUS = [3, 1.6]
/** What a lead is worth that says nothing of the headline, where one that says all of it is worth 1 more. */
const HEADLINE_BASE = 0.4
/** How far into an article a lead may stand. */
const LEAD_REACH = 0.6
/** Share of a sentence's content that, found in one claim already chosen, makes it a repetition. */
const REPEATED_SHARE = 0.55
/** The same for a sentence of few words, of which the names alone are a large share, and for a source yet untold. */
const REPEATED_SHARE_OF_FEW = 0.7
/** Shares of a sentence's weight that, found anywhere in what is told, make it no news; the second if it adds facts. */
const TOLD_SHARES = [0.58, 0.7] as const
/** The same for a source not told yet, as long as few claims are chosen: it is heard unless it only repeats. */
const HEARD_SHARES = [0.74, 0.8] as const
/** Claims up to which every source is so heard. */
const HEARD_OUT = 4
/** Content words up to which a sentence has few. */
const SHORT = 8
/** Share of the lead's gain below which a sentence is not worth a reader's time. */
const LEAST_GAIN = 0.15

interface Choice {
  chosen: Statement[]
  told: {words: Set<string>; origins: Set<string>}
  room: QuotationRoom
}

/** A briefing that says nothing yet. */
const nothing = {words: new Set<string>(), origins: new Set<string>()}

/**
 * Up to `size` statements, lead first, the others in narrative order, that together say most of what the story is
 * about: each is the one that adds most to those before it, as in Lin and Bilmes, A Class of Submodular Functions for
 * Document Summarization (2011). Copies that an article has no room left for are left out of their statement.
 */
export function chooseStatements(
  statements: readonly Statement[],
  size: number,
  salience: Salience,
  room: QuotationRoom,
): Statement[] {
  const choice: Choice = {chosen: [], told: {words: new Set(), origins: new Set()}, room}
  const lead = takeLead(statements, choice, salience)
  if (!lead) return []
  const least = gainOf(lead, nothing, salience) * LEAST_GAIN
  const left = new Set(statements.filter((statement) => statement[0] !== lead[0]))

  const gains = new Map<Statement, number>()
  const isUntold = (statement: Statement) =>
    !originsOf(statement, salience).some((origin) => choice.told.origins.has(origin))
  for (let last = lead; choice.chosen.length < size; ) {
    for (const statement of left) {
      if (
        isRepeated(statement[0], last[0], isUntold(statement) && choice.chosen.length < HEARD_OUT) ||
        !hasRoom(statement[0], room)
      )
        left.delete(statement)
    }
    const mayStand = [...left].filter(([shown]) => !shown.leans || follows(shown, choice.chosen))
    const best = bestOf(mayStand, (statement) => gainOf(statement, choice.told, salience), gains)
    if (!best || best.worth < least) break
    left.delete(best.statement)
    if (isTold(best.statement[0], choice, salience, isUntold(best.statement))) continue
    last = best.statement
    take(last, choice, salience)
  }
  return inNarrativeOrder(choice.chosen)
}

function takeLead(
  statements: readonly Statement[],
  choice: Choice,
  salience: Salience,
): Statement | undefined {
  const openings = openingsOf(statements)
  const worth = (statement: Statement) =>
    gainOf(statement, nothing, salience) *
    (HEADLINE_BASE + headlineShare(statement[0], salience)) *
    (openings.get(statement[0]) ?? 1)
  const tests: readonly ((shown: Utterance) => boolean)[] = [
    ({leans, isBullet, position, article}) =>
      !leans && !isBullet && position <= LEAD_REACH && !salience.opinions.has(article),
    ({leans, article}) => !leans && !salience.opinions.has(article),
    ({leans}) => !leans,
    () => true,
  ]
  for (const test of tests) {
    const left = new Set(statements.filter(([shown]) => test(shown)))
    while (left.size > 0) {
      const best = bestOf(left, worth)?.statement
      if (!best) break
      left.delete(best)
      if (take(best, choice, salience)) return choice.chosen[0]
    }
  }
  return undefined
}

/** What the first sentences of each article's text that stand by themselves are worth more. */
function openingsOf(statements: readonly Statement[]): Map<Utterance, number> {
  const texts = statements.map(([shown]) => shown).filter(({leans, isBullet}) => !leans && !isBullet)
  const byArticle = Map.groupBy(texts, ({article}) => article)
  const inOrder = (all: Utterance[]) => all.sort((a, b) => a.index - b.index)
  return new Map(
    [...byArticle.values()].flatMap((all) =>
      OPENING_BONUS.flatMap((bonus, place): [Utterance, number][] => {
        const utterance = inOrder(all)[place]
        return utterance ? [[utterance, bonus]] : []
      }),
    ),
  )
}

function headlineShare({words: said}: Utterance, {headline}: Salience): number {
  return headline.size === 0 ? 0 : [...headline].filter((word) => said.has(word)).length / headline.size
}

/**
 * The statement worth most, of equals the first. `known` remembers what each was worth when it was last weighed: since
 * that only falls while more is told, what was worth too little then needs no second look (Minoux, 1978).
 */
function bestOf(
  statements: Iterable<Statement>,
  worth: (statement: Statement) => number,
  known = new Map<Statement, number>(),
): {statement: Statement; worth: number} | undefined {
  let best: {statement: Statement; worth: number} | undefined
  for (const statement of statements) {
    if (best && known.get(statement)! <= best.worth) continue
    const value = worth(statement)
    known.set(statement, value)
    if (!best || value > best.worth) best = {statement, worth: value}
  }
  return best
}

/** Take a statement with all its copies that there is room for; false when there is none for the words to show. */
function take([shown, ...copies]: Statement, {chosen, told, room}: Choice, salience: Salience): boolean {
  if (!takeRoom(room, shown.article, shown.length)) return false
  chosen.push([shown, ...copies.filter(({article, length}) => takeRoom(room, article, length))])
  for (const word of shown.words) told.words.add(word)
  for (const origin of originsOf([shown, ...copies], salience)) told.origins.add(origin)
  return true
}

const hasRoom = ({article, length}: Utterance, room: QuotationRoom): boolean =>
  (room.get(article) ?? 0) >= length

/** True when the sentence that one leans on is chosen. */
const follows = (shown: Utterance, chosen: readonly Statement[]): boolean =>
  chosen.some(([other]) => precedes(other, shown))

const precedes = (first: Utterance, second: Utterance): boolean =>
  first.article === second.article && first.index === second.index - 1

function isRepeated(one: Utterance, other: Utterance, isUntold: boolean): boolean {
  const [fewer, more] =
    one.words.size <= other.words.size ? [one.words, other.words] : [other.words, one.words]
  const least = fewer.size * (isUntold || fewer.size <= SHORT ? REPEATED_SHARE_OF_FEW : REPEATED_SHARE)
  let missing = 0
  for (const word of fewer) if (!more.has(word) && fewer.size - ++missing < least) return false
  return true
}

/** True for what the claims chosen so far say together, in whatever words. */
function isTold(
  {words, facts}: Utterance,
  {chosen, told}: Choice,
  {weights}: Salience,
  isUntold: boolean,
): boolean {
  let all = 0
  let known = 0
  for (const word of words) {
    const weight = weights.get(word) ?? 0
    all += weight
    if (told.words.has(word)) known += weight
  }
  const added = [...facts].filter((fact) => !told.words.has(fact)).length
  const [least, leastWithFact] = isUntold && chosen.length < HEARD_OUT ? HEARD_SHARES : TOLD_SHARES
  return known >= all * (added > (isUntold ? 1 : 0) ? leastWithFact : least)
}

/** The lead, then each where its articles tell it; what leans stays with what it leans on. */
function inNarrativeOrder(chosen: readonly Statement[]): Statement[] {
  const [lead, ...others] = chosen
  if (!lead) return []
  const leaning = others.filter(([{leans}]) => leans)
  const ordered = [
    lead,
    ...others.filter(([{leans}]) => !leans).sort((a, b) => a[0].position - b[0].position),
  ]
  for (const statement of leaning.sort((a, b) => a[0].index - b[0].index)) {
    const before = ordered.findIndex((other) => precedes(other[0], statement[0]))
    ordered.splice(before + 1, 0, statement)
  }
  return ordered
}
