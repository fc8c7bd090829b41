import {hash} from 'node:crypto'
import type {Carried} from '../carried.ts'
import type {ExtractedDocument, SourceDocument} from '../types.ts'
import {
  findRows,
  type KeptDocuments,
  keepArticles,
  keepProblems,
  readProblems,
  type ToKeep,
} from './kept-documents.ts'
import {recallDocument} from './known-document.ts'
import {layOutLines} from './line-columns.ts'
import {numberCopies} from './number-copies.ts'
import {findFlipped, findRepeatedLines} from './repeated-lines.ts'
import {withoutLines} from './without-lines.ts'

/** Articles of the largest folder of which anything is carried: beyond, reading it takes longer than it saves. */
const mostCarried = 30_000

/** All that could not be read has this hash, whatever it was that could not be read. */
const nothing = hash('sha256', '')

/** A document of the folder on its way to what becomes of it. */
interface Part {
  source: SourceDocument
  /** Its row in what was kept, if it is there and the same. */
  row: number | undefined
  /** The document taken apart, as if it stood alone. */
  whole: () => ExtractedDocument
}

/**
 * Take all documents of a folder apart, in order of path, with what only the whole folder tells: lines that every page
 * repeats go, and copies get numbers.
 *
 * A document that an earlier build took apart is `extract`ed again only if somebody asks for its text.
 */
export function extractFolder(
  documents: readonly SourceDocument[],
  extract: (document: SourceDocument) => ExtractedDocument,
  carried: Carried<KeptDocuments>,
): ExtractedDocument[] {
  const {before} = carried
  const sources = documents.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const rows = findRows(sources, before ?? {paths: [], sums: []})
  const parts = sources.map((source, index): Part => {
    const row = source.sha256 === nothing ? undefined : rows[index]
    return {source, row, whole: once(() => extract(source))}
  })
  const lines = layOutLines(parts, before?.lines)
  const repeated = findRepeatedLines(parts, lines, before)
  const flipped = findFlipped(parts, lines, repeated)
  const settled = parts.map(({whole}, index) =>
    once(() => withoutLines(whole(), lines, lines.starts[index]!, repeated.furniture)),
  )
  const known = before && readProblems(before.problems)
  const numberCopy = numberCopies()
  const extracted = parts.map(({source: {path, sha256}, row}, index) => {
    if (row === undefined || flipped.has(index)) return numberArticles(settled[index]!(), numberCopy)
    const {starts} = before!.articles
    const place = {start: starts[row]!, end: starts[row + 1]!}
    const problems = known!.get(row) ?? []
    return recallDocument(
      {path, sha256, problems, ...place, settled: settled[index]!},
      before!.articles,
      numberCopy,
    )
  })
  const size = extracted.reduce((sum, {articles}) => sum + articles.length, 0)
  if (size > mostCarried) return extracted
  carried.after = () => {
    const kept = parts.map(
      ({row}, index): ToKeep => (row === undefined || flipped.has(index) ? settled[index]!() : row),
    )
    return {
      paths: sources.map(({path}) => path),
      sums: sources.map(({sha256}) => sha256),
      articles: keepArticles(kept, before?.articles),
      problems: keepProblems(extracted.map(({problems}) => problems)),
      lines,
      furniture: Float64Array.from(repeated.furniture),
    }
  }
  return extracted
}

function numberArticles(document: ExtractedDocument, numberCopy: (id: string) => string): ExtractedDocument {
  const ids = document.articles.map(({id}) => numberCopy(id))
  if (document.articles.every(({id}, index) => id === ids[index])) return document
  return {...document, articles: document.articles.map((article, index) => ({...article, id: ids[index]!}))}
}

/** What `make` makes, made once. */
function once<T>(make: () => T): () => T {
  let made: {value: T} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}
