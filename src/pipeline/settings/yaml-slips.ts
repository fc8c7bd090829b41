import type {Document, ErrorCode} from 'yaml'
import {isScalar, visit} from 'yaml'

/** Longest piece of a line that a message repeats, in characters. */
const SHOWN_CHARS = 60

/** What the commonest slips are called in plain words. `found` is the line from the slip on. */
const slips: Partial<Record<ErrorCode, (found: string) => string>> = {
  BAD_INDENT: () =>
    'expected the list or fields in brackets to be closed, found the line after: add the ] or } that is missing',
  BAD_SCALAR_START: (found) =>
    `expected text, found a sign that YAML keeps for itself: put it into quotes, ${quoted(found)}`,
  BLOCK_AS_IMPLICIT_KEY: (found) =>
    `expected one text, found another colon in it, which makes a field of what stands before: put the text into quotes, ${quoted(found)}`,
  DUPLICATE_KEY: () => 'expected each field once, found it twice',
  MISSING_CHAR: () => 'expected a quotation mark at the end of the text, found none',
  MULTILINE_IMPLICIT_KEY: () =>
    'expected a field, its colon and a space (title: …) on one line, found text without them above it: mind the space after the colon and how far the lines are set in',
  MULTIPLE_DOCS: () => 'expected one document, found another after ---',
  TAB_AS_INDENT: () => 'expected spaces at the start of the line, found a tab',
  TAG_RESOLVE_FAILED: (found) =>
    `expected text, found an exclamation mark before it: put it into quotes, ${quoted(found)}`,
  UNEXPECTED_TOKEN: (found) =>
    found.startsWith('- ')
      ? 'expected the list to begin on a line of its own, found it beside its field: start a line for each - entry'
      : 'expected the end of the text, found more behind its closing quotation mark: put all of it into quotes, and write a quotation mark inside twice',
}

/** A slip that the parser found, in plain words; in its own where it is a rare one. */
export function describeSlip(
  {code, message}: {code: ErrorCode; message: string},
  text: string,
  offset: number,
): string {
  const line = text.slice(offset).split('\n', 1)[0]!.trim()
  return slips[code]?.(line) ?? message
}

/** Text that YAML took for a reference to another place or for the name of one, where no one meant that: its offset, in words. */
export function findStraySign(document: Document): {offset: number; message: string} | undefined {
  const known = new Set<string>()
  let stray: {offset: number; message: string} | undefined
  const note = (offset: number | undefined, sign: string, found: string) => {
    stray ??= {
      offset: offset ?? 0,
      message: `expected text, found ${sign} before it, which YAML keeps for itself: put it into quotes, ${quoted(found)}`,
    }
  }
  visit(document, {
    Node: (_, node) => {
      const {anchor} = node as {anchor?: string}
      if (anchor === undefined) return
      known.add(anchor)
      if (isScalar(node) && node.value === null) note(node.range?.[0], 'an ampersand', `&${anchor}`)
    },
    Alias: (_, {source, range}) => {
      if (!known.has(source)) note(range?.[0], 'an asterisk', `*${source}`)
    },
  })
  return stray
}

/** As it should be written. */
function quoted(found: string): string {
  const text = found.length > SHOWN_CHARS ? `${found.slice(0, SHOWN_CHARS - 1)}…` : found
  return `'${text.replaceAll("'", "''")}'`
}
