import type {RegisterStory} from '../../register.ts'

/** The register while its stories are being named: id → story, changed in place. */
export type OpenRegister = Map<string, RegisterStory>

/** Older stories first: the address that more readers have met. */
export function byAge(a: RegisterStory, b: RegisterStory): number {
  if (a.firstSeen !== b.firstSeen) return a.firstSeen < b.firstSeen ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** Let `merged` live on in `survivor`: its addresses, and those of all it had absorbed, now lead there. */
export function absorb(stories: OpenRegister, survivor: RegisterStory, merged: RegisterStory): void {
  detach(stories, merged)
  survivor.formerSlugs = [...survivor.formerSlugs, merged.slug, ...merged.formerSlugs]
  merged.formerSlugs = []
  merged.mergedInto = survivor.id
  for (const story of stories.values()) if (story.mergedInto === merged.id) story.mergedInto = survivor.id
}

/** Let a merged story stand alone again, under its own address. */
export function detach(stories: OpenRegister, story: RegisterStory): void {
  if (story.mergedInto === undefined) return
  const holder = stories.get(story.mergedInto)
  if (holder) holder.formerSlugs = holder.formerSlugs.filter((slug) => slug !== story.slug)
  delete story.mergedInto
}
