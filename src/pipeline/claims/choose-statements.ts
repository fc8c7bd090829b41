import {rankLeads} from './lead.ts'
import {orderStatements} from './order-statements.ts'
import {type QuotationRoom, takeRoom} from './quotation-room.ts'
import {isKnown} from './referents.ts'
import {findSame, isTold} from './repetition.ts'
import {type Salience, standingOf} from './salience.ts'
import type {Statement} from './statements.ts'
import type {Utterance} from './utterances.ts'

/** Briefings that are carried on side by side while one is being put together. */
const BEAM = 4
/** Ways in which each is carried on. */
const BRANCHES = 3
/** Statements that are looked at: of a long article's hundreds, the others never come into it. */
const MOST_LOOKED_AT = 60
/** What a word costs a reader, as a share of what a word of the lead is worth: below that, a sentence is background. */
const PRICE_SHARE = 0.18
/** Words that every story is told in where it has them, since a sentence alone leaves questions, and the share of the price they cost. */
const CHEAP_WORDS = 60
const CHEAP_SHARE = 0.4

/** How long a briefing may be. */
export interface Size {
  claims: number
  words: number
}

/** What is known of a story, and which of its sentences say the same. */
interface Comparing extends Salience {
  isSame: (one: Utterance, other: Utterance) => boolean
}

/** A briefing that is being put together. */
interface Draft {
  chosen: readonly Statement[]
  /** What it speaks of, with the best standing anything has that does. */
  told: ReadonlyMap<string, number>
  /** Who and what a reader of it knows. */
  known: ReadonlySet<string>
  words: number
  value: number
}

/**
 * The statements, lead first, that together tell most of the story for a reader's time: every topic counts once, by its
 * weight and the standing of the sentence that tells it, and every word costs. Found by beam search over the sets that
 * are allowed: nothing said twice, nobody named who was not introduced, no article quoted beyond its room. Coverage and
 * cost are those of Lin and Bilmes, A Class of Submodular Functions for Document Summarization (2011).
 *
 * `known` is what the headline tells already. Copies that an article has no room left for are left out of their statement.
 */
export function chooseStatements(
  statements: readonly Statement[],
  size: Size,
  salience: Salience,
  room: QuotationRoom,
  known: ReadonlySet<string> = new Set(),
): Statement[] {
  const lead = rankLeads(statements, known, salience).find(([shown]) => fits([shown], room))
  if (!lead) return []
  const standing = new Map(statements.map((statement) => [statement, standingOf(statement, salience)]))
  const start = extend(
    {chosen: [], told: new Map(), known, words: 0, value: 0},
    [lead],
    standing,
    salience,
    0,
  )
  const price = (start.value / lead[0].length) * PRICE_SHARE
  const isSame = findSame(salience)
  const others = mostTelling(statements, lead, standing, salience)
  const before = new Map(statements.map((statement) => [placeOf(statement[0]), statement]))

  let best: Draft = {...start, value: start.value - price * start.words}
  let drafts = [best]
  while (drafts.length > 0 && drafts[0]!.chosen.length < size.claims) {
    const next = drafts.flatMap((draft) => {
      const steps = stepsFrom(draft, others, before, size, {...salience, isSame}, room)
      const gains = steps.map((step) => ({step, gain: gainOf(step, draft, standing, salience, price)}))
      const best = gains.filter(({gain}) => gain > 0).sort((a, b) => b.gain - a.gain)
      return best.slice(0, BRANCHES).map(({step}) => extend(draft, step, standing, salience, price))
    })
    drafts = withoutTwins(next.sort(byValue)).slice(0, BEAM)
    if (drafts[0] && drafts[0].value > best.value) best = drafts[0]
  }
  const taken = orderStatements(best.chosen, known, salience)
  for (const [shown] of taken) takeRoom(room, shown.article, shown.length)
  return taken.map(([shown, ...copies]) => [
    shown,
    ...copies.filter(({article, length}) => takeRoom(room, article, length)),
  ])
}

const byValue = (a: Draft, b: Draft): number => b.value - a.value

function mostTelling(
  statements: readonly Statement[],
  lead: Statement,
  standing: ReadonlyMap<Statement, number>,
  {weights}: Salience,
): Statement[] {
  const others = statements.filter((statement) => statement !== lead)
  if (others.length <= MOST_LOOKED_AT) return others
  const worth = new Map(
    others.map((statement) => {
      let mass = 0
      for (const word of statement[0].topics) mass += weights.get(word) ?? 0
      return [statement, (mass * standing.get(statement)!) / statement[0].length]
    }),
  )
  const kept = new Set(others.toSorted((a, b) => worth.get(b)! - worth.get(a)!).slice(0, MOST_LOOKED_AT))
  return others.filter((statement) => kept.has(statement))
}

/** What a draft may be carried on with: a statement, behind the one that introduces what it needs if need be. */
function stepsFrom(
  draft: Draft,
  others: readonly Statement[],
  before: ReadonlyMap<string, Statement>,
  size: Size,
  salience: Comparing,
  room: QuotationRoom,
): Statement[][] {
  return others.flatMap((statement) => {
    if (!addsTo(draft, statement, salience)) return []
    const step = withIntroduction(draft, statement, before, others)
    if (!step || draft.chosen.length + step.length > size.claims) return []
    if (step.length > 1 && !addsTo(draft, step[0]!, salience)) return []
    const shown = [...draft.chosen, ...step].map(([first]) => first)
    const words = draft.words + step.reduce((sum, [{length}]) => sum + length, 0)
    return words <= size.words && fits(shown, room) ? [step] : []
  })
}

const addsTo = ({chosen, told}: Draft, [shown]: Statement, salience: Comparing): boolean =>
  !chosen.some(([other]) => other === shown || salience.isSame(shown, other)) &&
  !isTold(shown, told, salience)

/** The statement, or the one that introduces it and it; nothing when no single one does. */
function withIntroduction(
  {chosen, known, told}: Draft,
  statement: Statement,
  before: ReadonlyMap<string, Statement>,
  others: readonly Statement[],
): Statement[] | undefined {
  const [shown] = statement
  const missing = [...shown.needs].filter((need) => !isKnown(need, known, told))
  if (!shown.leans && missing.length === 0) return [statement]
  if (shown.leans) {
    const previous = before.get(`${shown.article} ${shown.index - 1}`)
    if (!previous) return undefined
    const isTold = chosen.some(([other]) => other === previous[0])
    if (isTold) return missing.length === 0 ? [statement] : undefined
    return introduces(previous, missing, known, told) ? [previous, statement] : undefined
  }
  const introduction = others.find(
    (other) =>
      other[0].article === shown.article &&
      other[0].index < shown.index &&
      introduces(other, missing, known, told),
  )
  return introduction && [introduction, statement]
}

function introduces(
  [{needs, introduces, topics, leans}]: Statement,
  missing: readonly string[],
  known: ReadonlySet<string>,
  told: ReadonlyMap<string, number>,
): boolean {
  if (leans || ![...needs].every((need) => isKnown(need, known, told))) return false
  return missing.every((need) => isKnown(need, introduces, topics))
}

/** What a step adds to the value of a draft, or a little more where its sentences share topics. */
function gainOf(
  step: readonly Statement[],
  draft: Draft,
  standing: ReadonlyMap<Statement, number>,
  {weights}: Salience,
  price: number,
): number {
  const {told} = draft
  let {words} = draft
  let gain = 0
  for (const statement of step) {
    const worth = standing.get(statement)!
    for (const word of statement[0].topics) {
      const before = told.get(word) ?? 0
      if (worth > before) gain += (weights.get(word) ?? 0) * (worth - before)
    }
    gain -= price * pricedLength(words, statement[0].length)
    words += statement[0].length
  }
  return gain
}

function extend(
  draft: Draft,
  step: readonly Statement[],
  standing: ReadonlyMap<Statement, number>,
  {weights}: Salience,
  price: number,
): Draft {
  const told = new Map(draft.told)
  const known = new Set(draft.known)
  let {words, value} = draft
  for (const statement of step) {
    const [{topics, introduces, length}] = statement
    const worth = standing.get(statement)!
    for (const word of topics) {
      const before = told.get(word) ?? 0
      if (worth <= before) continue
      value += (weights.get(word) ?? 0) * (worth - before)
      told.set(word, worth)
    }
    for (const name of introduces) known.add(name)
    value -= price * pricedLength(words, length)
    words += length
  }
  return {chosen: [...draft.chosen, ...step], told, known, words, value}
}

/** Words of a step by what they cost: little up to what every story is told in, then in full. */
const pricedLength = (words: number, length: number): number => {
  const cheap = Math.max(0, Math.min(length, CHEAP_WORDS - words))
  return length - cheap * (1 - CHEAP_SHARE)
}

/** Drafts of the same statements, whatever their order, are one. */
function withoutTwins(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>()
  return drafts.filter(({chosen}) => {
    const key = chosen
      .map(([shown]) => placeOf(shown))
      .sort()
      .join(' / ')
    return !seen.has(key) && seen.add(key)
  })
}

const placeOf = ({article, index}: Utterance): string => `${article} ${index}`

function fits(shown: readonly Utterance[], room: QuotationRoom): boolean {
  const needed = new Map<string, number>()
  for (const {article, length} of shown) needed.set(article, (needed.get(article) ?? 0) + length)
  return [...needed].every(([article, words]) => words <= (room.get(article) ?? 0))
}
