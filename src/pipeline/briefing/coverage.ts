import type {Coverage} from '../../coverage.ts'
import type {ExtractedDocument, NearDuplicates, Story, WeighedMatch} from '../types.ts'
import {articleRow, documentRow, storyRow} from './coverage-rows.ts'
import type {BriefingFile} from './write-briefings.ts'

export interface Account {
  /** In order of path. */
  documents: readonly ExtractedDocument[]
  stories: readonly Story[]
  /** By story id. */
  matches: ReadonlyMap<string, WeighedMatch>
  briefings: readonly BriefingFile[]
  nearDuplicates: NearDuplicates
}

/** What became of every document, article, line and duplicate. */
export function accountFor({documents, stories, matches, briefings, nearDuplicates}: Account): Coverage {
  const storyOf = new Map(stories.flatMap(({id, articles}) => articles.map((article) => [article, id])))
  const paths = new Map(briefings.map(({story, path}) => [story, path]))
  return {
    version: 1,
    documents: documents.map(documentRow),
    articles: documents.flatMap(({document, articles}) =>
      articles.map((article) => articleRow(article, document.text, storyOf.get(article.id) ?? '')),
    ),
    stories: stories.map((story) =>
      storyRow(story, matches.get(story.id), paths.get(story.id), nearDuplicates),
    ),
    duplicates: [...nearDuplicates.duplicates],
  }
}

/** The account as JSON, a row a line, piece by piece: for large folders the whole is longer than a string may be. */
export function* serialiseCoverage({documents, articles, stories, duplicates}: Coverage): Generator<string> {
  yield '{"version":1,\n"documents":['
  yield* lines(documents)
  yield '],\n"articles":['
  yield* lines(articles)
  yield '],\n"stories":['
  yield* lines(stories)
  yield '],\n"duplicates":['
  yield* lines(duplicates)
  yield ']}\n'
}

function* lines(rows: readonly unknown[]): Generator<string> {
  for (const [index, row] of rows.entries()) yield `${index === 0 ? '' : ','}\n${JSON.stringify(row)}`
}
