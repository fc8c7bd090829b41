import type {Link} from '../pairs/links.ts'
import type {StoryBatch} from './story-batch.ts'
import {eachShared} from './term-vectors.ts'

/** Events a text must cover to be a digest: two may be a comparison. */
const FEWEST_EVENTS = 3
/** Share of a headline, by rarity, that a text must mention to cover its event. */
const COVERED_SHARE = 0.6
/** Terms of a headline that says enough to be looked for. */
const FEWEST_TERMS = 4
/** Score from which two covered texts are one event or one subject. */
const SAME_SUBJECT = 0.1

/**
 * Says of every text whether it is a digest: its headline announces one, or it tells the headlines of three texts
 * that have nothing to do with one another. A digest belongs to no event, and must not hold events together.
 */
export function findDigests(
  {prints, textAt, rarityOf}: StoryBatch,
  announced: Uint8Array,
  links: readonly Link[],
): boolean[] {
  const scores = prints.map(() => new Map<number, number>())
  for (const {one, other, score} of links) {
    scores[one]!.set(other, score)
    scores[other]!.set(one, score)
  }
  const covers = (text: number, event: number): boolean => {
    const {terms} = textAt(event).title
    let said = 0
    let told = 0
    for (const term of terms) said += rarityOf(term)
    eachShared(terms, textAt(text).opening.terms, (term) => {
      told += rarityOf(term)
    })
    return terms.length >= FEWEST_TERMS && told >= COVERED_SHARE * said
  }
  return prints.map((_, text) => {
    if (announced[text] === 1) return true
    const events: number[] = []
    for (const other of [...scores[text]!.keys()].sort((one, another) => one - another)) {
      const isOfOwnKind = events.every((event) => (scores[event]!.get(other) ?? 0) < SAME_SUBJECT)
      if (isOfOwnKind && covers(text, other)) events.push(other)
    }
    return events.length >= FEWEST_EVENTS
  })
}
