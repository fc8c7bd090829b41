import type {Span} from '../types.ts'

/** A value inside a JSON array or object, unread: where it stands, and its key in an object. */
export interface JsonPart extends Span {
  key?: string
}

const quote = 34
const backslash = 92
const comma = 44
const colon = 58

/** Bracket characters → how they change the depth. */
const depthOf: Readonly<Record<number, number>> = {91: 1, 123: 1, 93: -1, 125: -1}

/**
 * The parts of the array or object that opens at `open`, in order, without reading them: one that is no JSON spoils
 * none of the others. Text that ends early ends the last part.
 */
export function findJsonParts(text: string, open: number): JsonPart[] {
  const parts: JsonPart[] = []
  let depth = 0
  let start = open + 1
  let key: string | undefined
  const close = (end: number) => {
    if (text.slice(start, end).trim() !== '') parts.push({start, end, ...(key !== undefined && {key})})
    start = end + 1
    key = undefined
  }
  for (let at = open; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === quote) at = stringEnd(text, at)
    else if (depth === 1 && unit === comma) close(at)
    else if (depth === 1 && unit === colon && key === undefined && text[open] === '{') {
      key = readKey(text.slice(start, at))
      start = at + 1
    } else depth += depthOf[unit] ?? 0
    if (depth === 0) {
      close(at)
      return parts
    }
  }
  close(text.length)
  return parts
}

/** Offset of the closing mark; of the line's end for a string that is never closed, so that what follows is found. */
function stringEnd(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === backslash) at++
    else if (unit === quote) return at
    else if (unit === 10) return at - 1
  }
  return text.length
}

function readKey(text: string): string {
  try {
    return String(JSON.parse(text))
  } catch {
    return text.trim()
  }
}
