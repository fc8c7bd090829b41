import type {RegisterStory} from '../../register.ts'
import type {StoryGroup} from '../types.ts'
import type {Recognition} from './recognise-members.ts'

/**
 * Story of each group that is what the register says: it holds all the story's known articles and only those. No
 * other story or group has a claim there, so that nothing has to be weighed. Undefined for the other groups.
 */
export function settledStories(
  groups: readonly StoryGroup[],
  {known}: Recognition,
  stories: readonly RegisterStory[],
  left: ReadonlySet<string>,
): (string | undefined)[] {
  const present = new Map<string, number>()
  for (const {story} of known.values()) present.set(story, (present.get(story) ?? 0) + 1)
  // What merged stories brought, they may take away again.
  const disputed = new Set(stories.map(({mergedInto}) => mergedInto))
  const ofGroups = groups.map(({articles}) => {
    const story = known.get(articles[0] ?? '')?.story
    if (story === undefined || disputed.has(story) || present.get(story) !== articles.length) return undefined
    const isWhole = articles.every((article) => known.get(article)?.story === story && !left.has(article))
    return isWhole && new Set(articles).size === articles.length ? story : undefined
  })
  return areDistinct(ofGroups) ? ofGroups : ofGroups.map(() => undefined)
}

/** False when one article is in two groups: then all is weighed. */
function areDistinct(stories: readonly (string | undefined)[]): boolean {
  const named = stories.filter((story) => story !== undefined)
  return new Set(named).size === named.length
}
