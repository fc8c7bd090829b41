import type {WholeBriefing} from '../../briefing.ts'
import type {Register} from '../../register.ts'
import type {Story} from '../types.ts'

export interface GoneInput {
  /** The register as this build leaves it. */
  register: Register
  /** The stories that this build found or kept, whether they have a briefing or not. */
  all: readonly Story[]
  /** The briefings of this build, by the ids of their stories. */
  briefings: readonly {story: string}[]
  previous: (slug: string) => WholeBriefing | undefined
  /** Story id → the documents that its withdrawn sources stood in. */
  withdrawn: ReadonlyMap<string, readonly string[]>
}

/** The stories that the last build had a briefing of and this one has none, each with the reason. */
export function describeGone({register, all, briefings, previous, withdrawn}: GoneInput): string[] {
  const byId = new Map(all.map((story) => [story.id, story]))
  const published = new Set(briefings.map(({story}) => story))
  const gone = register.stories.filter(
    (story) => story.published && story.mergedInto === undefined && !published.has(story.id),
  )
  return gone.flatMap(({id, slug}) => {
    if (!previous(slug)) return []
    const story = byId.get(id)
    const documents = withdrawn.get(id) ?? []
    if (story?.hidden) return [`${slug}: an editor hid it`]
    if (story?.editorThemes?.length === 0) return [`${slug}: an editor took it out of all themes`]
    if (documents.length > 0) return [`${slug}: its sources were withdrawn (${documents.join(', ')})`]
    return [`${slug}: none of its articles mentions a term of a theme`]
  })
}
