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

/** A document of the folder, and whether what was kept of it still holds. */
interface SettledPart extends Part {
  isKnown: boolean
  /** The document taken apart, without the lines that every page repeats. */
  settled: () => ExtractedDocument
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
  const settled = parts.map((part, index): SettledPart => {
    const settle = () => withoutLines(part.whole(), lines, lines.starts[index]!, repeated.furniture)
    return {...part, isKnown: part.row !== undefined && !flipped.has(index), settled: once(settle)}
  })
  const extracted = finish(settled, before)
  carried.after = () => ({
    paths: sources.map(({path}) => path),
    sums: sources.map(({sha256}) => sha256),
    articles: keepArticles(
      settled.map(({row, isKnown, settled}): ToKeep => (isKnown ? row! : settled())),
      before?.articles,
    ),
    problems: keepProblems(extracted.map(({problems}) => problems)),
    lines,
    furniture: Float64Array.from(repeated.furniture),
  })
  return extracted
}

/** The documents under the ids they keep; those known are as light as they were kept. */
function finish(parts: readonly SettledPart[], before: KeptDocuments | undefined): ExtractedDocument[] {
  const problems = before && readProblems(before.problems)
  const numberCopy = numberCopies()
  return parts.map(({source: {path, sha256}, row, isKnown, settled}) => {
    if (!isKnown) return numberArticles(settled(), numberCopy)
    const {articles} = before!
    const [start, end] = [articles.starts[row!]!, articles.starts[row! + 1]!]
    const known = {path, sha256, problems: problems!.get(row!) ?? [], start, end, settled}
    return recallDocument(known, articles, numberCopy)
  })
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
