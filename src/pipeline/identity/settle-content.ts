import type {Register, RegisterStory} from '../../register.ts'
import {shortHash} from '../text/short-hash.ts'
import type {BriefingBody, Story, WeighedMatch} from '../types.ts'

/** Characters of a content hash: 80 bits. */
const HASH_CHARS = 16

/**
 * Story id → hash of what a subscriber would call its content, of stories that are published: another source for the same
 * words is no news.
 */
export function contentsOf(told: readonly {story: Story; body: BriefingBody}[]): Map<string, string> {
  return new Map(
    told.map(({story, body}) => {
      const sentences = [...body.claims, ...body.quotes, ...body.timeline].map(({text}) => text)
      const amounts = body.figures.flatMap(({figures}) => figures.map(({value, unit}) => `${value} ${unit}`))
      return [story.id, shortHash(JSON.stringify([story.headline, sentences, amounts]), HASH_CHARS)]
    }),
  )
}

/**
 * The register after the themes were matched: each published story remembers those that its terms put it under. A choice
 * of editors is theirs to take back, so it is not remembered.
 */
function settleThemes(
  register: Register,
  published: readonly {story: Pick<Story, 'id' | 'editorThemes'>}[],
  matches: ReadonlyMap<string, Pick<WeighedMatch, 'byTerms'>>,
): Register {
  const themesOf = new Map(
    published.flatMap(({story: {id, editorThemes}}) =>
      editorThemes ? [] : [[id, [...matches.get(id)!.byTerms]] as const],
    ),
  )
  return {
    ...register,
    stories: register.stories.map((story) => {
      const themes = themesOf.get(story.id)
      const isSame = themes === undefined || String(themes) === String(story.themes)
      return isSame ? story : {...story, themes: [...themes]}
    }),
  }
}

/**
 * The register after the briefings were made: `contents` has the hash of each published story's content.
 *
 * `updated` moves to `now`, never back, only when the content is another than the register remembers; a story that was
 * published stays so for ever.
 */
export function settleContent(
  register: Register,
  contents: ReadonlyMap<string, string>,
  now: string,
): Register {
  return {...register, stories: register.stories.map((story) => settle(story, contents.get(story.id)))}

  function settle(story: RegisterStory, content: string | undefined): RegisterStory {
    const isPublished = story.published || content !== undefined
    const isSame = content === undefined || content === story.content
    if (isSame && isPublished === story.published) return story
    if (content === undefined) return {...story, published: isPublished}
    const hasChanged = content !== story.content
    const updated = hasChanged && now > story.updated ? now : story.updated
    return {...story, published: isPublished, content, updated}
  }
}

/** What is known once the briefings are chosen and told. */
export interface Outcome {
  told: readonly {story: Story; body: BriefingBody}[]
  /** Stories whose briefing stands as it was. */
  standing: readonly {story: Story}[]
  matches: ReadonlyMap<string, Pick<WeighedMatch, 'byTerms'>>
  now: string
}

/** The register to keep. */
export function settleRegister(register: Register, {told, standing, matches, now}: Outcome): Register {
  return settleContent(settleThemes(register, [...told, ...standing], matches), contentsOf(told), now)
}
