import type {Article, NearDuplicates, Story} from '../src/pipeline/types.ts'

export function makeStory(articles: readonly Article[], story: Partial<Story> = {}): Story {
  return {
    id: 'story-1',
    slug: 'a-story',
    formerSlugs: [],
    headline: articles[0]?.headline ?? 'A story',
    firstSeen: '2024-05-01T00:00:00Z',
    articles: articles.map(({id}) => id),
    opinions: [],
    evidence: {},
    pinned: false,
    hidden: false,
    ...story,
  }
}

/** Near-duplicates of articles that all stand alone. */
export function makeUnlike(articles: readonly Article[]): NearDuplicates {
  return {duplicates: [], originOf: new Map(articles.map(({id}) => [id, id])), supersededBy: new Map()}
}
