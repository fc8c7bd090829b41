import type {Register, RegisterStory} from '../../register.ts'
import {lazily} from '../text/lazily.ts'
import {nearestNames} from '../text/nearest-names.ts'

/** Addresses offered for one that no story has. */
const OFFERED = 3

/** Looks a story up by id, address or former address; a merged story leads to the one it lives on in. */
export type FindStory = (reference: string) => RegisterStory | undefined

export function storyFinder({stories}: Register): FindStory {
  const names = lazily(() => {
    const byId = new Map(stories.map((story) => [story.id, story]))
    const bySlug = new Map<string, RegisterStory>()
    for (const story of stories) for (const slug of story.formerSlugs) bySlug.set(slug, story)
    for (const story of stories) bySlug.set(story.slug, story)
    return {byId, bySlug}
  })

  return (reference) => {
    const {byId, bySlug} = names()
    let story = byId.get(reference) ?? bySlug.get(reference)
    for (let hops = 0; story?.mergedInto !== undefined && hops < stories.length; hops++) {
      story = byId.get(story.mergedInto)
    }
    return story
  }
}

/** What to add to the word that no story is called so: the addresses most like it. */
export function storyHints({stories}: Register): (wrong: string) => string {
  const slugs = lazily(() => stories.filter(({mergedInto}) => !mergedInto).map(({slug}) => slug))
  return (wrong) => {
    const nearest = nearestNames(wrong, slugs(), OFFERED)
    return nearest.length > 0 ? ` (the nearest addresses: ${nearest.join(', ')})` : ''
  }
}
