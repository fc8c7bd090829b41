import type {StoryLink} from '../pairs/links.ts'
import type {NewsText} from './story-profile.ts'

/** Score from which two texts in one language report one event almost surely. */
const TWINS = 0.9

/**
 * Links that texts in two languages have through a third one: what a report shares with a foreign text counts for its
 * twin as well. Across languages only names and numbers can be compared, and of two reports of one event often only
 * one holds enough of them; pairs that have a link of their own get no other.
 */
export function borrowLinks(
  texts: readonly Pick<NewsText, 'language'>[],
  links: readonly StoryLink[],
): StoryLink[] {
  const isForeign = ({one, other}: StoryLink): boolean => texts[one]!.language !== texts[other]!.language
  const foreign = links.filter(isForeign)
  if (foreign.length === 0) return []
  const twins = findTwins(links.filter((link) => link.score >= TWINS && !isForeign(link)))
  const keyOf = (one: number, other: number): number =>
    Math.min(one, other) * texts.length + Math.max(one, other)
  const linked = new Set(foreign.map(({one, other}) => keyOf(one, other)))
  const borrowed = new Map<number, StoryLink>()
  for (const {one, other, score, isFirm} of foreign) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      for (const twin of twins.get(from) ?? []) {
        const key = keyOf(twin.text, to)
        const lent = {
          one: Math.min(twin.text, to),
          other: Math.max(twin.text, to),
          score: score * twin.score,
          isFirm,
        }
        if (!linked.has(key) && lent.score > (borrowed.get(key)?.score ?? 0)) borrowed.set(key, lent)
      }
    }
  }
  return [...borrowed.values()]
}

function findTwins(links: readonly StoryLink[]): Map<number, {text: number; score: number}[]> {
  const ends = links.flatMap(({one, other, score}) => [
    {from: one, text: other, score},
    {from: other, text: one, score},
  ])
  return Map.groupBy(ends, ({from}) => from)
}
