import {extractArticles} from '../../src/pipeline/index.ts'
import {findNearDuplicates} from '../../src/pipeline/near-duplicates/near-duplicates.ts'
import {groupStories} from '../../src/pipeline/stories/group-stories.ts'
import {readSources} from '../read-sources.ts'

/** Seconds each stage takes in one process, and what it had to do. */
export interface StageTimes {
  megabytes: number
  articles: number
  extract: number
  nearDuplicates: number
  stories: number
}

export function measureStages(sources: string): StageTimes {
  const documents = readSources(sources)
  const megabytes = documents.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0) / 1e6
  const [extract, extracted] = time(() => extractArticles(documents))
  const articles = extracted.flatMap((document) => document.articles)
  const [nearDuplicates, found] = time(() => findNearDuplicates(articles))
  const [stories] = time(() => groupStories(articles, found))
  return {megabytes, articles: articles.length, extract, nearDuplicates, stories}
}

function time<T>(work: () => T): [number, T] {
  const start = performance.now()
  const result = work()
  return [(performance.now() - start) / 1000, result]
}
