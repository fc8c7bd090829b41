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
  const twins = findTwins(links.filter((link) => !isForeign(link) && link.score >= TWINS))
  const foreign = links.filter(isForeign)
  const linked = new Set(foreign.map(({one, other}) => nameOf(one, other)))
  const borrowed = new Map<string, StoryLink>()
  for (const {one, other, score, isFirm} of foreign) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      for (const twin of twins.get(from) ?? []) {
        const name = nameOf(twin.text, to)
        const lent = {
          one: Math.min(twin.text, to),
          other: Math.max(twin.text, to),
          score: score * twin.score,
          isFirm,
        }
        if (!linked.has(name) && lent.score > (borrowed.get(name)?.score ?? 0)) borrowed.set(name, lent)
      }
    }
  }
  return [...borrowed.values()]
}

const nameOf = (one: number, other: number): string => `${Math.min(one, other)} ${Math.max(one, other)}`

function findTwins(links: readonly StoryLink[]): Map<number, {text: number; score: number}[]> {
  const ends = links.flatMap(({one, other, score}) => [
    {from: one, text: other, score},
    {from: other, text: one, score},
  ])
  return Map.groupBy(ends, ({from}) => from)
}
