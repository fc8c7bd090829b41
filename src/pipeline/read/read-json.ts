import type {Span} from '../types.ts'
import {findRows, type JsonRow} from './find-rows.ts'
import {describe} from './read-metadata.ts'
import type {Reading} from './reading.ts'
import {openRows} from './render-rows.ts'
import {pickFields} from './row-fields.ts'

/** Most field names a problem lists. */
const fieldsListed = 12

/** A JSON file: a list of rows, an object that holds one at any depth, or a single row. */
export function readJson(text: string): Reading {
  return readRows(text, findRows(text))
}

/** A file of one JSON value a line: a row, or an object or list that holds rows. */
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

/** Each row is one declared article. One that cannot be used is a problem that names its line; the others are read. */
function readRows(text: string, rows: readonly JsonRow[]): Reading {
  const {add, report, close} = openRows('row')
  const wordless = new Map<string, {place: string; count: number}>()
  let line = 1
  let counted = 0
  for (const {start, end, publisher} of rows) {
    const first = start + Math.max(0, text.slice(start, end).search(/\S/))
    line += countLines(text, counted, first)
    counted = first
    const place = `line ${line}`
    const row = readRow(text.slice(start, end), (reason) => report(place, reason))
    if (!row) continue
    const {metadata, body} = pickFields(row)
    if (body === undefined || (body.trim() === '' && metadata.title === undefined)) {
      const reason = describeWordless(row, body, metadata.url !== undefined)
      const seen = wordless.get(reason)
      if (seen) seen.count++
      else wordless.set(reason, {place, count: 1})
      continue
    }
    const isHtml = isHtmlField(row, body)
    add({
      place,
      metadata: {...metadata, publisher: metadata.publisher ?? publisher},
      body: endCut(body),
      isHtml,
    })
  }
  for (const [reason, {place, count}] of wordless) {
    report(count === 1 ? place : `${place} and ${count - 1} more`, reason)
  }
  return close()
}

function readRow(json: string, report: (reason: string) => void): Record<string, unknown> | undefined {
  let row: unknown
  try {
    row = JSON.parse(json)
  } catch (error) {
    report(`not JSON: ${(error as Error).message.split('\n', 1)[0]}`)
    return undefined
  }
  if (typeof row === 'object' && row !== null && !Array.isArray(row)) return row as Record<string, unknown>
  report(`expected a row with a title and a text, found ${describe(row)}`)
  return undefined
}

/** What a row without words is, in words that say what to do. */
function describeWordless(
  row: Readonly<Record<string, unknown>>,
  body: string | undefined,
  hasAddress: boolean,
): string {
  const stated = ['text', 'content_text'].find((name) => name in row && typeof row[name] !== 'string')
  if (stated) return `text: expected text, found ${describe(row[stated])}`
  if (body !== undefined) return 'text: expected text, found none'
  const names = Object.keys(row)
  const shown = names.slice(0, fieldsListed).join(', ')
  const fields = names.length > fieldsListed ? `${shown} …` : shown || 'no fields'
  const advice = hasAddress ? ': a link, which `wirefold fetch` can read' : ''
  return `text: expected text, found ${fields}${advice}`
}

/** A field that says it is HTML. */
const isHtmlField = (row: Readonly<Record<string, unknown>>, body: string): boolean =>
  row.content_html === body || row.content === body || row.html === body || row.contentHtml === body

/** What some interfaces put where they cut a text short. */
const cutMark = /(?:…|\.{3})?\s{0,4}\[\+\d{1,9} chars\]\s{0,4}$/

const endCut = (body: string): string => body.replace(cutMark, '…')

function countLines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) count++
  return count
}
