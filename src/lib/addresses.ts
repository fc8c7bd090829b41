import type {Register, RegisterStory} from '../register.ts'
import type {ListedBriefing} from './listed-briefing.ts'

type Addressed = Pick<ListedBriefing, 'id' | 'slug' | 'headline' | 'formerSlugs'>

/** What a reader finds at an address where a story once was, and no briefing is now. */
export type FormerAddress =
  | {slug: string; kind: 'moved'; to: {slug: string; headline: string}}
  | {slug: string; kind: 'withdrawn'}

/** The story a merged one lives on in, however many merges later. */
function survivor(story: RegisterStory, byId: ReadonlyMap<string, RegisterStory>): RegisterStory {
  const passed = new Set<string>()
  let current = story
  while (current.mergedInto !== undefined && !passed.has(current.id)) {
    passed.add(current.id)
    current = byId.get(current.mergedInto) ?? {...current, mergedInto: current.id}
  }
  return current
}

/**
 * Every address that was ever published and no longer shows a briefing. Former addresses of a briefing lead to it;
 * the address of a published story without a briefing says that the story was withdrawn.
 */
export function formerAddresses(briefings: readonly Addressed[], register: Register): FormerAddress[] {
  const taken = new Set(briefings.map(({slug}) => slug))
  const byStory = new Map(briefings.map((briefing) => [briefing.id, briefing]))
  const byId = new Map(register.stories.map((story) => [story.id, story]))
  const addresses: FormerAddress[] = []

  const add = (slug: string, target: Addressed | undefined) => {
    if (taken.has(slug)) return
    taken.add(slug)
    if (target) addresses.push({slug, kind: 'moved', to: {slug: target.slug, headline: target.headline}})
    else addresses.push({slug, kind: 'withdrawn'})
  }

  for (const briefing of briefings) {
    for (const slug of briefing.formerSlugs) add(slug, briefing)
  }
  for (const story of register.stories) {
    if (!story.published) continue
    const target = byStory.get(survivor(story, byId).id)
    for (const slug of [story.slug, ...story.formerSlugs]) add(slug, target)
  }
  return addresses
}
