import {clean} from '../../src/pipeline/extract/clean/clean.ts'
import {classifyLines} from '../../src/pipeline/extract/lines/classify-lines.ts'
import {rolesOf} from '../../src/pipeline/extract/lines/line-roles.ts'
import {split} from '../../src/pipeline/extract/split/split.ts'
import {extractArticles} from '../../src/pipeline/index.ts'
import {findNearDuplicates} from '../../src/pipeline/near-duplicates/near-duplicates.ts'
import {groupStories} from '../../src/pipeline/stories/group-stories.ts'
import type {ReadDocument} from '../../src/pipeline/types.ts'
import {readSources} from '../read-sources.ts'

/** Seconds each stage takes in one process, and what it had to do. */
export interface StageTimes {
  megabytes: number
  articles: number
  extract: number
  /** Splitting and cleaning alone, once the code has run. */
  splitAndClean: number
  nearDuplicates: number
  stories: number
}

export function measureStages(sources: string): StageTimes {
  const documents = readSources(sources)
  const megabytes = documents.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0) / 1e6
  const [extract, extracted] = time(() => extractArticles(documents))
  const [splitAndClean] = time(() => extracted.map(({document}) => cleanDocument(document)))
  const articles = extracted.flatMap((document) => document.articles)
  const [nearDuplicates, found] = time(() => findNearDuplicates(articles))
  const [stories] = time(() => groupStories(articles, found))
  return {megabytes, articles: articles.length, extract, splitAndClean, nearDuplicates, stories}
}

/** The lines of a document told apart, its articles found, their clutter gone. */
function cleanDocument(document: ReadDocument): ReturnType<typeof clean>[] {
  const lines = classifyLines(document)
  const roled = {text: document.text, lines, roles: rolesOf(lines)}
  return split(roled).map((run) => clean(roled, run))
}

function time<T>(work: () => T): [number, T] {
  const start = performance.now()
  const result = work()
  return [(performance.now() - start) / 1000, result]
}
