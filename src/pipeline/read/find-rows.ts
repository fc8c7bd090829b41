import type {Span} from '../types.ts'
import {findJsonParts, type JsonPart} from './json-values.ts'
import {foldName, pickFields} from './row-fields.ts'

/** A row of a JSON file, unread, and who publishes it as far as what stands around it says. */
export interface JsonRow extends Span {
  publisher?: string
}

/** Levels of lists and objects down to which rows are looked for; the deepest export known has six. */
const deepestRows = 8

/** Names of fields that hold rows, in the form of {@linkcode foldName}: there an object is an item, whatever it says. */
const listNames = new Set(
  `articles items entries results docs messages posts data rows records stories news hits list ordereditems statuses
   response objects source export bookmarks chats feed feeds channel`.split(/\s+/),
)

/** Fields of what stands around a list, by the list's name → who publishes its rows. */
const publisherBeside: Readonly<Record<string, string>> = {messages: 'name', items: 'title', entries: 'title'}

/**
 * The rows of a JSON file in order: objects that hold an article's words, in lists at any depth. What is no JSON is a
 * row as well where its neighbours are, so that it is reported; where nothing holds words, the whole is one row.
 */
export function findRows(text: string): JsonRow[] {
  const start = text.search(/\S/)
  if (start === -1) return []
  const whole = {start, end: text.length}
  const rows = gather(text, whole, 0, undefined)
  return rows.length > 0 ? rows : [whole]
}

function gather(text: string, span: Span, depth: number, publisher: string | undefined): JsonRow[] {
  const open = span.start + Math.max(0, text.slice(span.start, span.end).search(/\S/))
  if (depth > deepestRows) return []
  if (text[open] === '[') {
    const parts = findJsonParts(text, open)
    // A list of texts or numbers is no list of rows below the top, where it is all there is.
    if (depth > 0 && !parts.some((part) => /[[{]/.test(firstMark(text, part)))) return []
    return parts.flatMap((part) => gatherPart(text, part, depth, publisher))
  }
  return text[open] === '{' ? gatherObject(text, {start: open, end: span.end}, depth, publisher) : []
}

/** An entry of a list: what is neither list nor object, or holds no rows, stands for itself. */
function gatherPart(text: string, part: Span, depth: number, publisher: string | undefined): JsonRow[] {
  const rows = gather(text, part, depth + 1, publisher)
  if (rows.length > 0) return rows
  return [{start: part.start, end: part.end, ...(publisher !== undefined && {publisher})}]
}

function gatherObject(text: string, span: Span, depth: number, publisher: string | undefined): JsonRow[] {
  const fields = findJsonParts(text, span.start)
  const lists = fields.filter(({key}) => listNames.has(foldName(key ?? '')))
  const row = readObject(text.slice(span.start, span.end))
  const {isFull, body, metadata} = pickFields(row ?? {})
  const own = [{...span, ...(publisher !== undefined && {publisher})}]
  if (isFull && lists.every((list) => firstMark(text, list) !== '[')) return own
  const below = (parts: readonly JsonPart[]) =>
    parts.flatMap((part) => gather(text, part, depth + 1, publisherOf(row, part.key) ?? publisher))
  const isItem =
    row === undefined || body !== undefined || (metadata.title !== undefined && metadata.url !== undefined)
  const candidates = isItem && depth > 0 ? lists : fields.filter((field) => isNested(text, field))
  const rows = below(lists.length > 0 ? lists : candidates)
  return rows.length > 0 || !isItem ? rows : own
}

const isNested = (text: string, field: Span): boolean => /[[{]/.test(firstMark(text, field))

function firstMark(text: string, {start, end}: Span): string {
  return /\S/.exec(text.slice(start, Math.min(end, start + 4096)))?.[0] ?? ''
}

/** A feed names itself by its title, a chat by its name. */
function publisherOf(row: Readonly<Record<string, unknown>> | undefined, list = ''): string | undefined {
  const name = row?.[publisherBeside[foldName(list)] ?? '']
  const isFeed = foldName(list) !== 'items' || String(row?.version).includes('jsonfeed')
  return typeof name === 'string' && isFeed ? name : undefined
}

function readObject(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
