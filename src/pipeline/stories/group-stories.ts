import {bodyText} from '../body-text.ts'
import {makeAnew, type Reuse} from '../reuse/reuse.ts'
import type {Article, NearDuplicates, StoryGroup, Storyline} from '../types.ts'
import {gatherEvidence} from './gather-evidence.ts'
import {gatherOrigins} from './gather-origins.ts'
import {inOrderOfTime} from './in-order-of-time.ts'
import {joinEvents} from './join-events.ts'
import {isOpinion} from './opinion.ts'
import {joinStorylines} from './storylines.ts'

/**
 * Articles that report one event, and storylines of events. Every article is in one group; articles of one origin
 * are in the same. The order of the articles changes nothing.
 */
export function groupStories(
  articles: readonly Article[],
  nearDuplicates: NearDuplicates,
  reuse: Reuse = makeAnew,
): {groups: StoryGroup[]; storylines: Storyline[]} {
  const origins = gatherOrigins(articles, nearDuplicates).sort(inOrderOfTime)
  const events = joinEvents(origins, undefined, reuse)
  const members = membersOf(events.groupOf)
  const roots = [...members.keys()]
  const commenting = findOpinions(articles, reuse)
  const evidence = gatherEvidence(origins, events, members)
  const groups = roots.map((root, index) => {
    const inGroup = members.get(root)!.flatMap((origin) => origins[origin]!.articles)
    inGroup.sort(inDocumentOrder)
    const opinions = inGroup.filter((article) => commenting.has(article))
    return {
      articles: inGroup.map(({id}) => id),
      opinions: opinions.map(({id}) => id),
      evidence: evidence[index]!,
    }
  })
  const sizes = origins.map((_, origin) => members.get(origin)?.length ?? 1)
  const lineOf = joinStorylines(events.groupOf, sizes, events.links)
  const lines = Map.groupBy(roots.keys(), (index) => lineOf[roots[index]!]!)
  return {groups, storylines: [...lines.values()].filter(({length}) => length > 1)}
}

/** The articles that comment rather than report. */
function findOpinions(articles: readonly Article[], reuse: Reuse): ReadonlySet<Article> {
  const fingerprints = articles.map(({fingerprint}) => fingerprint)
  const opinions = reuse.data({step: 'opinions', fingerprints}, (place) =>
    isOpinion(articles[place]!, bodyText(articles[place]!)),
  )
  return new Set(articles.filter((_, place) => opinions[place]))
}

/** Lowest member of every group → its members, in order of time. */
function membersOf(groupOf: Int32Array): Map<number, number[]> {
  return Map.groupBy(groupOf.keys(), (text) => groupOf[text]!)
}

function inDocumentOrder(one: Article, other: Article): number {
  if (one.document !== other.document) return one.document < other.document ? -1 : 1
  return one.start - other.start || (one.id < other.id ? -1 : 1)
}
