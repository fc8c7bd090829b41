import type {Editorial} from '../editorial.ts'
import type {FindStory} from './find-story.ts'

/** What editors set of one story. */
export interface StorySettings {
  headline?: string
  themes?: readonly string[]
  date?: string
  pinned?: true
  hidden?: true
}

/**
 * Story id → what editors set of it. Where merged stories bring two settings of one thing, the one that calls the
 * story by its own name counts, then the first; the other is warned about, as is one whose story is gone.
 */
export function storySettings(
  editorial: Editorial,
  find: FindStory,
  isPresent: (story: string) => boolean,
): {settings: ReadonlyMap<string, StorySettings>; warnings: string[]} {
  const settings = new Map<string, StorySettings>()
  const warnings: string[] = []

  const apply = <T extends {story: string; place: string}>(
    field: string,
    decisions: readonly T[],
    setting: (decision: T) => StorySettings,
  ) => {
    const found = decisions.map((decision) => ({decision, story: find(decision.story)}))
    const isOwnName = ({decision, story}: (typeof found)[number]) =>
      decision.story === story?.id || decision.story === story?.slug
    const decided = new Set<string>()
    for (const {decision, story} of [
      ...found.filter(isOwnName),
      ...found.filter((entry) => !isOwnName(entry)),
    ]) {
      if (!story) warnings.push(`${decision.place}: ${field}: no story is called ${decision.story}`)
      else if (!isPresent(story.id)) {
        warnings.push(
          `${decision.place}: ${field}: no source holds an article of the story ${decision.story}`,
        )
      } else if (decided.has(story.id)) {
        if (field !== 'pin' && field !== 'hide') {
          warnings.push(
            `${decision.place}: ${field}: the story ${decision.story} was merged into one that has its own`,
          )
        }
      } else {
        decided.add(story.id)
        settings.set(story.id, {...settings.get(story.id), ...setting(decision)})
      }
    }
  }
  apply('retitle', editorial.headlines, ({headline}) => ({headline}))
  apply('themes', editorial.themes, ({themes}) => ({themes}))
  apply('pin', editorial.pins, () => ({pinned: true}))
  apply('hide', editorial.hides, () => ({hidden: true}))
  apply('date', editorial.dates, ({date}) => ({date}))
  return {settings, warnings}
}
