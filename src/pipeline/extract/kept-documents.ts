import type {Article, ExtractedDocument, Problem} from '../types.ts'
import type {LineColumns} from './line-columns.ts'

/** What extraction carries from build to build: of every document what its neighbours in the folder ask of it. */
export interface KeptDocuments {
  /** Sorted. */
  paths: readonly string[]
  /** SHA-256 of each document. */
  sums: readonly string[]
  articles: ArticleColumns
  problems: ProblemColumns
  lines: LineColumns
  /** The lines that were taken out everywhere. */
  furniture: Float64Array
}

/** What an article says of itself in a word or two, a list for each field. */
export const shortTexts = [
  'id',
  'print',
  'headline',
  'language',
  'publisher',
  'byline',
  'dateline',
  'url',
  'published',
  'publishedFrom',
] as const

/** All articles of a folder without what they say at length, those of one document after those of another. */
export interface ArticleColumns {
  /** Number of the first article of each document, and of the one after the last. */
  starts: Uint32Array
  /** Start and end of each article. */
  spans: Uint32Array
  /** 1 for a teaser. */
  teasers: Uint8Array
  /** The ids are those before copies are numbered. */
  texts: Record<(typeof shortTexts)[number], readonly (string | undefined)[]>
}

/** The problems of a folder's documents. */
export interface ProblemColumns {
  /** Numbers of the documents, ascending. */
  documents: Uint32Array
  /** Where each begins; -1 where that is not known. */
  starts: Float64Array
  reasons: readonly string[]
}

/** Row of each document, in order of path, in what was kept of it; undefined for one that is not the same any more. */
export function findRows(
  documents: readonly {path: string; sha256: string}[],
  {paths, sums}: Pick<KeptDocuments, 'paths' | 'sums'>,
): (number | undefined)[] {
  let row = 0
  return documents.map(({path, sha256}) => {
    while (row < paths.length && paths[row]! < path) row++
    return paths[row] === path && sums[row] === sha256 ? row : undefined
  })
}

/** A document to keep: the row it had, or what became of it in this build. */
export type ToKeep = number | ExtractedDocument

/** The columns of all articles, in the order of the documents. */
export function keepArticles(
  documents: readonly ToKeep[],
  before: ArticleColumns | undefined,
): ArticleColumns {
  const starts = new Uint32Array(documents.length + 1)
  const spans: number[] = []
  const teasers: number[] = []
  const texts = Object.fromEntries(shortTexts.map((name) => [name, [] as (string | undefined)[]]))
  documents.forEach((document, index) => {
    if (typeof document === 'number') {
      for (let row = before!.starts[document]!; row < before!.starts[document + 1]!; row++) {
        spans.push(before!.spans[2 * row]!, before!.spans[2 * row + 1]!)
        teasers.push(before!.teasers[row]!)
        for (const name of shortTexts) texts[name]!.push(before!.texts[name][row])
      }
    } else {
      for (const article of document.articles) {
        spans.push(article.start, article.end)
        teasers.push(article.kind === 'teaser' ? 1 : 0)
        for (const name of shortTexts) texts[name]!.push(article[name])
      }
    }
    starts[index + 1] = teasers.length
  })
  return {
    starts,
    spans: Uint32Array.from(spans),
    teasers: Uint8Array.from(teasers),
    texts: texts as Record<(typeof shortTexts)[number], Article['url'][]>,
  }
}

/** The columns of all problems. */
export function keepProblems(documents: readonly (readonly Problem[])[]): ProblemColumns {
  const rows = documents.flatMap((problems, document) => problems.map((problem) => ({document, ...problem})))
  return {
    documents: Uint32Array.from(rows, ({document}) => document),
    starts: Float64Array.from(rows, ({start}) => start ?? -1),
    reasons: rows.map(({reason}) => reason),
  }
}

/** The problems of each document that has any, by its number. */
export function readProblems({documents, starts, reasons}: ProblemColumns): Map<number, Problem[]> {
  const problems = new Map<number, Problem[]>()
  documents.forEach((document, row) => {
    const start = starts[row]!
    const problem: Problem = start < 0 ? {reason: reasons[row]!} : {start, reason: reasons[row]!}
    const known = problems.get(document)
    if (known) known.push(problem)
    else problems.set(document, [problem])
  })
  return problems
}
