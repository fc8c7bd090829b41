import {joinByAverageLink} from './average-link.ts'
import type {Link} from './links.ts'
import type {Article, NearDuplicates, StoryGroup, Storyline} from './types.ts'
import {readWords} from './word-tokens.ts'

const JOIN_AT = 0.16

/** Articles that report one event, and storylines of events. */
export function groupStories(
  articles: readonly Article[],
  nearDuplicates: NearDuplicates,
): {groups: StoryGroup[]; storylines: Storyline[]} {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const ids = [...byId.keys()].sort()
  const origins = ids.filter((id) => (nearDuplicates.originOf.get(id) ?? id) === id)
  const vectors = vectorsOf(origins.map((id) => byId.get(id)!))
  const links: Link[] = []
  const postings = new Map<number, number[]>()
  for (const [one, vector] of vectors.entries()) {
    const scores = new Map<number, number>()
    for (const [key, weight] of vector) {
      const posting = postings.get(key) ?? []
      postings.set(key, posting)
      for (const other of posting)
        scores.set(other, (scores.get(other) ?? 0) + weight * vectors[other]!.get(key)!)
      posting.push(one)
    }
    for (const [other, score] of scores) if (score > 0.05) links.push({one: other, other: one, score})
  }
  const group = joinByAverageLink(
    origins.map(() => 1),
    links,
    JOIN_AT,
  )
  const members = new Map<number, string[]>()
  const rank = new Map(origins.map((id, index) => [id, group[index]!]))
  for (const id of ids) {
    const key = rank.get(nearDuplicates.originOf.get(id) ?? id)!
    members.set(key, [...(members.get(key) ?? []), id])
  }
  const groups = [...members.values()].map((articles) => ({
    articles,
    opinions: [],
    evidence: {sharedNames: [], sharedTerms: []},
  }))
  return {groups, storylines: []}
}

function vectorsOf(articles: readonly Article[]): Map<number, number>[] {
  const counts = articles.map(({headline, sentences}) => {
    const words = new Map<number, number>()
    for (const [text, weight] of [
      [headline, 3],
      [sentences.map(({text}) => text).join(' '), 1],
    ] as const) {
      for (const key of readWords(text).stems.subarray(0, 200)) words.set(key, (words.get(key) ?? 0) + weight)
    }
    return words
  })
  const frequency = new Map<number, number>()
  for (const words of counts)
    for (const key of words.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  return counts.map((words) => {
    const vector = new Map<number, number>()
    let norm = 0
    for (const [key, count] of words) {
      const weight = (1 + Math.log(count)) * Math.log((articles.length + 2) / (frequency.get(key)! + 0.5))
      vector.set(key, weight)
      norm += weight * weight
    }
    for (const [key, weight] of vector) vector.set(key, weight / Math.sqrt(norm || 1))
    return vector
  })
}
