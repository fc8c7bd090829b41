import type {Briefing, WholeBriefing} from '../../briefing.ts'
import type {Register} from '../../register.ts'
import {safeText} from '../text/safe-text.ts'
import type {BriefingBody, Claim, Story} from '../types.ts'

/** Characters of the longest sentence that is shown as news where there is a shorter one. */
const NEWS_LENGTH = 200

export interface NewsInput {
  told: readonly {story: Story; body: BriefingBody}[]
  /** The register as the last edition left it, and as this one does. */
  before: Register
  after: Register
  /** The briefing that the last edition left at an address. */
  previous: (slug: string) => WholeBriefing | undefined
}

/**
 * What is new in the stories that were published before, by story id: the first sentence of an article that came since, as
 * the briefing shows it. It stays until the story changes again.
 */
export function findNews({told, before, after, previous}: NewsInput): Map<string, string> {
  const [then, now] = [before, after].map(({stories}) => new Map(stories.map((story) => [story.id, story])))
  const news = new Map<string, string>()
  for (const {story, body} of told) {
    const known = then!.get(story.id)
    const isSame = known?.content === now!.get(story.id)?.content
    if (!known?.published || (isSame && known.updated === known.firstSeen)) continue
    const last = previous(known.slug)?.briefing
    const line = last && (isSame ? last.whatsNew : firstNew(body, last))
    if (line) news.set(story.id, line)
  }
  return news
}

function firstNew({claims, timeline, quotes}: BriefingBody, {sources}: Briefing): string | undefined {
  const known = new Set(sources.map(({article}) => article))
  const said = sources.flatMap(({passages}) => passages.map(({text}) => text))
  const isNew = ({text, citations}: Claim) =>
    citations.every(({article}) => !known.has(article)) && !said.some((passage) => passage.includes(text))
  const lines = [...claims, ...timeline, ...quotes].filter(isNew).map(({text}) => safeText(text))
  return lines.find(({length}) => length <= NEWS_LENGTH) ?? lines[0]
}
