import type {Register, RegisterStory} from '../../register.ts'
import {shortHash} from '../text/short-hash.ts'

/** Characters of a content hash: 80 bits. */
const HASH_CHARS = 16

/** Hash of what a subscriber would call the content of a story: its claims, say. */
export const hashContent = (text: string): string => shortHash(text, HASH_CHARS)

/**
 * The register after the briefings were made: `contents` has the hash of each story's content, `published` the ids of
 * the stories that have a briefing.
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

  function settle(story: RegisterStory, content: string | undefined): RegisterStory {
    const isPublished = story.published || published.has(story.id)
    const isSame = content === undefined || content === story.content
    if (isSame && isPublished === story.published) return story
    if (content === undefined) return {...story, published: isPublished}
    const hasChanged = content !== story.content
    const updated = hasChanged && now > story.updated ? now : story.updated
    return {...story, published: isPublished, content, updated}
  }
}
