import type {Editorial} from '../../editorial.ts'
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
 * story by its own name counts, then the first; the other is warned about. So is one whose story is unknown; that of a
 * story without an article is in `idle`, for such a story may stand all the same.
 */
export function storySettings(
  editorial: Editorial,
  find: FindStory,
  hint: (wrong: string) => string,
  isPresent: (story: string) => boolean,
): {settings: ReadonlyMap<string, StorySettings>; warnings: string[]; idle: IdleDecision[]} {
  const wanted: Wanted[] = [
    ...editorial.headlines.map((d) => ({...d, field: 'retitle', setting: {headline: d.headline}})),
    ...editorial.themes.map((d) => ({...d, field: 'themes', setting: {themes: d.themes}})),
    ...editorial.pins.map((d) => ({...d, field: 'pin', setting: {pinned: true} as const})),
    ...editorial.hides.map((d) => ({...d, field: 'hide', setting: {hidden: true} as const})),
    ...editorial.dates.map((d) => ({...d, field: 'date', setting: {date: d.date}})),
  ]
  const isOwnName = ({story}: Wanted) => [find(story)?.id, find(story)?.slug].includes(story)
  const settings = new Map<string, StorySettings>()
  const warnings: string[] = []
  const idle: IdleDecision[] = []
  for (const decision of [...wanted.filter(isOwnName), ...wanted.filter((entry) => !isOwnName(entry))]) {
    const {story: name, place, field, setting} = decision
    const id = find(name)?.id
    const warn = (what: string) => warnings.push(`${place}: ${field}: ${what}`)
    const before = id === undefined ? {} : settings.get(id)
    if (id === undefined) warn(`no story is called ${name}${hint(name)}`)
    else if (contradicts(before, setting)) warn(`the story ${name} was merged into one that has its own`)
    else {
      settings.set(id, {...before, ...setting})
      if (!isPresent(id))
        idle.push({story: id, warning: `${place}: ${field}: no source holds an article of the story ${name}`})
    }
  }
  return {settings, warnings, idle}
}

/** A decision about a story that no source holds an article of. */
export interface IdleDecision {
  /** Id of the story. */
  story: string
  warning: string
}

interface Wanted {
  story: string
  place: string
  /** Field of `editorial.yaml`. */
  field: string
  setting: StorySettings
}

/** True when another value was set of the same thing. */
function contradicts(before: StorySettings = {}, setting: StorySettings): boolean {
  return Object.entries(setting).some(([key, value]) => {
    const other = before[key as keyof StorySettings]
    return other !== undefined && other !== value
  })
}
