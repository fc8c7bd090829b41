import type {Register, RegisterStory} from '../../register.ts'
import {shortHash} from '../text/short-hash.ts'

/** Characters of a content hash: 80 bits. */
const HASH_CHARS = 16

/**
 * The register after the briefings were made: `contents` is what a subscriber would call the content of each story
 * (its claims, say), `published` the ids of the stories that have a briefing.
 *
 * `updated` moves to `now`, never back, only when the content is another than the register remembers; a story that was
 * published stays so for ever.
 */
export function settleContent(
  register: Register,
  contents: ReadonlyMap<string, string>,
  published: ReadonlySet<string>,
  now: string,
): Register {
  return {...register, stories: register.stories.map((story) => settle(story, contents.get(story.id)))}

  function settle(story: RegisterStory, text: string | undefined): RegisterStory {
    const isPublished = story.published || published.has(story.id)
    if (text === undefined) return {...story, published: isPublished}
    const content = shortHash(text, HASH_CHARS)
    const hasChanged = content !== story.content
    const updated = hasChanged && now > story.updated ? now : story.updated
    return {...story, published: isPublished, content, updated}
  }
}
