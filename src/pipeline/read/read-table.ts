import {type Info, parse} from 'csv-parse/sync'
import {readDay} from './read-metadata.ts'
import type {Reading} from './reading.ts'
import {openRows} from './render-rows.ts'
import {pickFields} from './row-fields.ts'

/** What parts the cells of a row, the rarest in prose first. */
const separators = ['\t', ';', '|', ','] as const

/** Characters of the longest row; a quotation mark that is never closed swallows no more. */
const longestRow = 1_000_000

/** Characters of a cell from which it holds an article rather than a title. */
const longCell = 200

type Cells = readonly string[]
interface Line {
  cells: Cells
  line: number
}

/** A table, its cells parted by tabs, semicolons, bars or commas: each row with words is one declared article. */
export function readTable(text: string): Reading {
  const {add, report, close} = openRows('table')
  const {body, separator} = findSeparator(text)
  const lines = parseLines(body, separator, report)
  const [head, ...rest] = lines
  if (!head) {
    report('table', 'expected rows, found none')
    return close()
  }
  const isHead = !head.cells.some(isValue)
  const names = isHead ? head.cells : guessNames(lines)
  let links = 0
  let wordless = 0
  for (const {cells, line} of isHead ? rest : lines) {
    const row = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
    const {metadata, body: words} = pickFields(row)
    if (words) add({place: `line ${line}`, metadata, body: words})
    else if (metadata.url !== undefined) links++
    else wordless++
  }
  if (links > 0)
    report('table', `${links} rows hold a link and no text: \`wirefold fetch\` can read the pages`)
  if (wordless > 0) {
    report(
      'table',
      `${wordless} rows hold no text: expected a column such as text or content, found ${names.join(', ')}`,
    )
  }
  return close()
}

/** What a spreadsheet says on a line of its own, or the mark that stands most often, and as often, in the first rows. */
function findSeparator(text: string): {body: string; separator: string} {
  const stated = /^sep=(.)\r?\n/i.exec(text)
  if (stated) return {body: text.slice(stated[0].length), separator: stated[1]!}
  const head = text.split('\n', 1)[0]!.replace(/"[^"]*"/g, '')
  const counts = separators.map((separator) => ({separator, count: head.split(separator).length - 1}))
  const best = counts.toSorted((a, b) => b.count - a.count)[0]!
  return {body: text, separator: best.count > 0 ? best.separator : ','}
}

function parseLines(
  text: string,
  separator: string,
  report: (place: string, reason: string) => void,
): Line[] {
  const skipped: string[] = []
  const options = {
    delimiter: separator,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: longestRow,
    on_skip: (error: {message?: string; lines?: number} | undefined): undefined => {
      skipped.push(`line ${error?.lines ?? '?'}: ${error?.message?.split('\n', 1)[0] ?? 'cannot be read'}`)
    },
  } as const
  try {
    const records = parse(text, options) as unknown as {record: string[]; info: Info}[]
    return records.map(({record, info}) => ({cells: record.map((cell) => cell.trim()), line: info.lines}))
  } catch (error) {
    report('table', `cannot be read: ${(error as Error).message.split('\n', 1)[0]}`)
    return []
  } finally {
    for (const reason of skipped) report('table', reason)
  }
}

/** True for a cell that is no name of a column. */
const isValue = (cell: string): boolean =>
  /^https?:/i.test(cell) ||
  cell.length > longCell ||
  /^\d+$/.test(cell) ||
  (/\d/.test(cell) && readDay(cell) !== undefined)

/** Names for the columns of a table without any: addresses and days by their form, the longest text, then the next. */
function guessNames(lines: readonly Line[]): string[] {
  const width = Math.max(...lines.map(({cells}) => cells.length))
  const columns = Array.from({length: width}, (_, index) => lines.map(({cells}) => cells[index] ?? ''))
  const share = (cells: Cells, test: (cell: string) => boolean) => cells.filter(test).length / cells.length
  const names = columns.map((cells, index) => {
    if (share(cells, (cell) => /^https?:\/\//i.test(cell)) > 0.5) return 'url'
    if (share(cells, (cell) => /\d/.test(cell) && readDay(cell) !== undefined) > 0.5) return 'date'
    return `column ${index + 1}`
  })
  const lengths = columns.map((cells) => cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length)
  const byLength = names
    .flatMap((name, index) => (name.startsWith('column') ? [index] : []))
    .toSorted((a, b) => lengths[b]! - lengths[a]!)
  const [longest, next] = byLength
  if (longest !== undefined && lengths[longest]! > longCell) {
    names[longest] = 'text'
    if (next !== undefined && lengths[next]! > 0) names[next] = 'title'
  }
  return names
}
