import type {TellingLink} from '../pairs/links.ts'
import type {Told} from './compare-texts.ts'
import type {WeighedText} from './weigh-text.ts'

/** Events a text must cover to be a digest: two may be a comparison. */
const FEWEST_EVENTS = 3
/** Share of a headline, by rarity, that a text must mention to cover its event. */
const COVERED_SHARE = 0.6
/** Terms of a headline that says enough to be looked for. */
const FEWEST_TERMS = 4
/** Score from which two covered texts are one event or one subject. */
const SAME_SUBJECT = 0.1

/** Says whether so much of a headline is told elsewhere that its event is covered there. */
export function isCovered(told: Told, {title, titleRarity}: WeighedText): boolean {
  return title.terms.length >= FEWEST_TERMS && told.title >= COVERED_SHARE * titleRarity
}

/**
 * Says of every text whether it is a digest: its headline announces one, or it tells the headlines of three texts
 * that have nothing to do with one another. A digest belongs to no event, and must not hold events together.
 */
export function findDigests(announced: Uint8Array, links: readonly TellingLink[]): Uint8Array {
  const isDigest = announced.slice()
  const told = new Map<number, number[]>()
  const tell = (text: number, event: number): void => {
    const events = told.get(text)
    if (events) events.push(event)
    else told.set(text, [event])
  }
  for (const {one, other, oneTells, otherTells} of links) {
    if (oneTells) tell(one, other)
    if (otherTells) tell(other, one)
  }
  const alike = new Set<number>()
  const pairOf = (one: number, other: number): number =>
    Math.min(one, other) * announced.length + Math.max(one, other)
  for (const {one, other, score} of links) if (score >= SAME_SUBJECT) alike.add(pairOf(one, other))
  for (const [text, covered] of told) {
    const events: number[] = []
    for (const other of covered.sort((one, another) => one - another))
      if (!events.some((event) => alike.has(pairOf(event, other)))) events.push(other)
    if (events.length >= FEWEST_EVENTS) isDigest[text] = 1
  }
  return isDigest
}
