import {calendarNames} from '../text/common-names.ts'
import {readWords} from '../text/word-tokens.ts'
import type {StoryBatch} from './story-batch.ts'
import {eachShared} from './term-vectors.ts'
import type {WeighedText} from './weigh-text.ts'

/** Rarity of a name that tells one event from another: countries, weekdays and offices are below. */
const TELLING_NAME = 3.7
/** Rarity of a country's name: two events may share it, but reports of one event seldom name two. */
const COUNTRY_NAME = 3
/** Terms of a text so short that it names the event and little else. */
const SHORT_TEXT = 45

/** Says whether both texts are so short that what one says and the other does not tells events apart. */
export const areShort = (one: WeighedText, other: WeighedText): boolean =>
  Math.max(one.opening.terms.length, other.opening.terms.length) <= SHORT_TEXT

/** Names that each must have to itself, and their share of its names, where a few others are shared: the sea, the court. */
const FEWEST_OWN = 2
const OWN_SHARE = 0.6

/** Weekdays and months, read when they are first needed: reports of one event name different ones too often. */
let calendar: ReadonlySet<number> | undefined

/**
 * Says whether two short texts are about different people and places: each has telling names, in all of it or in its
 * headline, and the other mentions none of them, or hardly any. Two reports from one template share everything else.
 */
export function nameOthers(one: WeighedText, other: WeighedText, {rarityOf}: StoryBatch): boolean {
  if (!areShort(one, other)) return false
  calendar ??= new Set(readWords(calendarNames().join(' ')).stems)
  const telling = (names: Uint32Array, least: number): Uint32Array =>
    names.filter((name) => rarityOf(name) >= least && !calendar!.has(name))
  const differ = (mine: Uint32Array, theirs: Uint32Array, least: number): boolean =>
    areLacking(telling(mine, least), other) && areLacking(telling(theirs, least), one)
  const [mine, theirs] = [telling(one.names, TELLING_NAME), telling(other.names, TELLING_NAME)]
  if (areMostlyLacking(mine, other) && areMostlyLacking(theirs, one)) return true
  return (
    differ(one.names, other.names, TELLING_NAME) ||
    differ(one.names, other.names, COUNTRY_NAME) ||
    differ(one.profile.titleNames, other.profile.titleNames, TELLING_NAME)
  )
}

/** Says whether there are names, and a text mentions none of them. */
const areLacking = (names: Uint32Array, text: WeighedText): boolean =>
  names.length > 0 && countMentioned(names, text) === 0

function areMostlyLacking(names: Uint32Array, text: WeighedText): boolean {
  const lacking = names.length - countMentioned(names, text)
  return lacking >= FEWEST_OWN && lacking >= OWN_SHARE * names.length
}

function countMentioned(names: Uint32Array, {opening}: WeighedText): number {
  let mentioned = 0
  eachShared(names, opening.terms, () => mentioned++)
  return mentioned
}
