import {dropInvisible} from '../text/safe-text.ts'
import type {DeclaredArticle, Problem, Span} from '../types.ts'
import {findJsonParts} from './json-values.ts'
import {describe, type RawMetadata, readMetadata, readText} from './read-metadata.ts'
import type {Reading} from './reading.ts'

/** Names of the array that holds the rows of a JSON object, most telling first. */
const rowKeys = ['articles', 'items']

/** A JSON file: an array of rows, an object with one, or a single row. */
export function readJson(text: string): Reading {
  return readRows(text, findRows(text))
}

/** A file of one JSON row a line. */
export function readJsonLines(text: string): Reading {
  const rows: Span[] = []
  for (let start = 0; start < text.length; ) {
    const lineFeed = text.indexOf('\n', start)
    const end = lineFeed === -1 ? text.length : lineFeed
    if (text.slice(start, end).trim() !== '') rows.push({start, end})
    start = end + 1
  }
  return readRows(text, rows)
}

function findRows(text: string): Span[] {
  const open = text.search(/\S/)
  if (text[open] === '[') return findJsonParts(text, open)
  if (text[open] !== '{') return open === -1 ? [] : [{start: open, end: text.length}]
  const fields = findJsonParts(text, open)
  const list = rowKeys.flatMap((key) => fields.filter((field) => field.key === key)).at(0)
  const listOpen = list ? list.start + text.slice(list.start, list.end).search(/\S/) : -1
  return text[listOpen] === '[' ? findJsonParts(text, listOpen) : [{start: open, end: text.length}]
}

/**
 * Rows as a text: title, blank line, body, blank lines between rows; each row is one declared article.
 *
 * A row that cannot be used is a problem that names its line, and the others are read.
 */
function readRows(text: string, rows: readonly Span[]): Reading {
  const declared: DeclaredArticle[] = []
  const problems: Problem[] = []
  const blocks: string[] = []
  let length = 0
  let line = 1
  let counted = 0
  for (const {start, end} of rows) {
    const first = start + Math.max(0, text.slice(start, end).search(/\S/))
    line += countLines(text, counted, first)
    counted = first
    const place = `line ${line}`
    const report = (reason: string) => problems.push({start: length, reason: `${place}: ${reason}`})
    const row = readRow(text.slice(start, end), report)
    if (!row) continue
    if (blocks.length > 0) blocks.push('\n\n')
    const at = blocks.length > 0 ? length + 2 : 0
    blocks.push(row.text)
    length = at + row.text.length
    declared.push({start: at, end: length, metadata: row.metadata})
  }
  return {text: blocks.join(''), metadata: {}, declared, hints: [], removals: [], problems}
}

function readRow(json: string, report: (reason: string) => void) {
  let row: unknown
  try {
    row = JSON.parse(json)
  } catch (error) {
    report(`not JSON: ${(error as Error).message.split('\n', 1)[0]}`)
    return undefined
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    report(`expected a row with a title and a text, found ${describe(row)}`)
    return undefined
  }
  const fields = row as Record<string, unknown>
  const raw = pickMetadata(fields)
  const body = fields.text ?? fields.content_text
  const title = readText(raw.title)
  if (typeof body !== 'string' || (body.trim() === '' && title === undefined)) {
    report(`text: expected text, found ${body === undefined ? 'nothing' : describe(body)}`)
    return undefined
  }
  const metadata = readMetadata(raw, 'row', report)
  const words = dropInvisible(body).trim()
  return {text: [title, words].filter(Boolean).join('\n\n'), metadata}
}

/** A row's fields under the names the pipeline has for them; those of JSON Feed are understood as well. */
function pickMetadata(row: Record<string, unknown>): RawMetadata {
  return {
    title: row.title,
    publisher: row.publisher,
    byline: row.byline,
    published: row.date ?? row.date_published,
    url: row.url,
    fetched: row.fetched,
    language: row.language,
  }
}

function countLines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) count++
  return count
}
