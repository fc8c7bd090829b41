import type {Coverage} from '../../coverage.ts'
import type {Carried} from '../carried.ts'
import {UNKNOWN} from '../known-rows.ts'
import type {Article, ExtractedDocument, NearDuplicates, Story, ThemeMatch} from '../types.ts'
import {articleRow, documentRow, duplicateRows, renameRow, storyRow} from './coverage-rows.ts'
import type {KeptCoverage} from './kept-coverage.ts'
import {keepRows, type Row, readRow, tableText} from './row-table.ts'

export interface Account {
  /** In order of path. */
  documents: readonly ExtractedDocument[]
  stories: readonly Story[]
  /** By story id. */
  matches: ReadonlyMap<string, ThemeMatch>
  /** Path of each story's briefing, by story id. */
  briefings: ReadonlyMap<string, string>
  nearDuplicates: NearDuplicates
  /** Row of each article in what an earlier build kept. */
  rows: Int32Array
}

/** The account as JSON, a row a line, piece by piece: for large folders the whole is longer than a string may be. */
export type CoverageText = Iterable<string | Uint8Array>

/** What became of every document, article, line and duplicate. Rows that an earlier build made are taken over. */
export function accountFor(account: Account, carried: Carried<KeptCoverage> = {}): CoverageText {
  const {before} = carried
  const {stories, matches, briefings, nearDuplicates} = account
  const documentKeys = account.documents.map(keyOf)
  const documents = documentRows(account.documents, documentKeys, before)
  const articles = articleRows(account, before)
  carried.after = () => ({
    documents: keepRows(documents, before?.documents),
    documentKeys,
    articles: keepRows(articles.rows, before?.articles),
    articleIds: articles.ids,
    articleStories: articles.stories,
  })
  const storyRows = () =>
    stories.map((story) => storyRow(story, matches.get(story.id), briefings.get(story.id), nearDuplicates))
  return {
    *[Symbol.iterator]() {
      yield '{"version":1,\n"documents":['
      yield* tableText(documents, before?.documents)
      yield '],\n"articles":['
      yield* tableText(articles.rows, before?.articles)
      yield '],\n"stories":['
      yield* tableText(storyRows(), undefined)
      yield '],\n"duplicates":['
      yield* tableText(duplicateRows(nearDuplicates.duplicates), undefined)
      yield ']}\n'
    },
  }
}

/** The account as data. */
export function readCoverage(text: CoverageText): Coverage {
  const bytes = [...text].map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece))
  return JSON.parse(Buffer.concat(bytes).toString())
}

/** All that a document's row says, or follows from. */
function keyOf({document, articles, problems}: ExtractedDocument): string {
  const ids = articles.map(({id}) => id).join(' ')
  const found = problems.length > 0 ? JSON.stringify(problems) : ''
  return `${document.path}\n${document.sha256} ${ids}${found}`
}

function documentRows(
  documents: readonly ExtractedDocument[],
  keys: readonly string[],
  before: KeptCoverage | undefined,
): Row[] {
  const kept = new Map(before?.documentKeys.map((key, row) => [key, row]))
  return documents.map((document, index) => kept.get(keys[index]!) ?? documentRow(document))
}

function articleRows({documents, stories, rows}: Account, before: KeptCoverage | undefined) {
  const storyOf = new Map(stories.flatMap(({id, articles}) => articles.map((article) => [article, id])))
  const table = {rows: [] as Row[], ids: [] as string[], stories: [] as string[]}
  for (const {document, articles} of documents) {
    for (const article of articles) {
      const story = storyOf.get(article.id) ?? ''
      const row = rows[table.rows.length]!
      const isKnown = before !== undefined && row !== UNKNOWN
      table.rows.push(
        isKnown ? keptRow(article, story, row, before) : articleRow(article, document.text, story),
      )
      table.ids.push(article.id)
      table.stories.push(story)
    }
  }
  return table
}

function keptRow({id}: Article, story: string, row: number, before: KeptCoverage): Row {
  const known = {id: before.articleIds[row]!, story: before.articleStories[row]!}
  const isSame = known.id === id && known.story === story
  return isSame ? row : renameRow(readRow(before.articles, row), known, {id, story})
}
