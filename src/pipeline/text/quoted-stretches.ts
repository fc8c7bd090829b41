import type {Span} from '../types.ts'

/** Opening mark → the marks that close it, in any of the languages that pair it. */
const closers: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'’",
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‘': "’'",
  '‚': "‘’'",
  '「': '」',
  '『': '』',
}

/** Characters ahead that the closing mark of a quotation is looked for. */
const longestLookAhead = 600

const marks = /["'“”„«»‘’‚「」『』]/g

/**
 * What stands between quotation marks, marks included, outermost pairs only.
 *
 * A mark opens where a word begins and closes where one ends; an apostrophe does neither. A quotation that is never
 * closed makes no stretch, and a single mark that may have been closed unseen gives way to the next that opens.
 */
export function findQuotedStretches(text: string): Span[] {
  const stretches: Span[] = []
  let open: {mark: string; start: number} | undefined
  for (const match of text.matchAll(marks)) {
    const mark = match[0]
    const at = match.index
    if (open && (closers[open.mark]?.includes(mark) || isMixed(text, open, at)) && closes(text, at, mark)) {
      stretches.push({start: open.start, end: at + 1})
      open = undefined
    } else if (mark in closers && opens(text, at) && (!open || isSingle(open.mark))) open = {mark, start: at}
  }
  return stretches
}

/** True where a typewriter's mark opened and a printer's closes, which no other of its kind opened between: `"We will,” he said`. */
const isMixed = (text: string, open: {mark: string; start: number}, at: number): boolean =>
  open.mark === '"' && text[at] === '”' && !text.slice(open.start, at).includes('“')

/** What stands outside quotation marks. */
export function withoutQuotes(text: string): string {
  let bare = ''
  let at = 0
  for (const {start, end} of findQuotedStretches(text)) {
    bare += text.slice(at, start)
    at = end
  }
  return bare + text.slice(at)
}

/** A mark that opens has space or punctuation before it, unless its shape says enough, and a word after. */
function opens(text: string, at: number): boolean {
  const mark = text[at]!
  const after = text[at + 1]
  if (after === undefined) return false
  if ('“„「『'.includes(mark)) return true
  const afterFits = mark === "'" ? /[\p{L}[(…]/u.test(after) : mark === '«' || /\S/.test(after)
  return afterFits && (at === 0 || /[\s\p{P}]/u.test(text[at - 1]!))
}

/** Single marks double as apostrophes: after an `s` only punctuation before them makes sure that they close. */
function closes(text: string, at: number, mark: string): boolean {
  const before = text[at - 1] ?? ''
  const after = text[at + 1] ?? ''
  if (mark === '"') return !/[\p{Ll}\p{N}]/u.test(after)
  if (!isSingle(mark)) return true
  if (/[szx]/.test(before) && after === ' ') return false
  return /[.,!?…;\p{L}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)
}

const isSingle = (mark: string): boolean => mark === "'" || mark === '’' || mark === '‘' || mark === '‚'

/** True for a straight mark at `at` that opens a quotation although no space stands before it: `pact.'We agreed'`. */
export function opensWithoutSpace(text: string, at: number): boolean {
  const mark = text[at]!
  if (mark !== '"' && mark !== "'") return '“‘«„'.includes(mark)
  for (let next = at + 1; next < Math.min(text.length, at + longestLookAhead); next++) {
    if (text[next] !== mark) continue
    if (opens(text, next)) return false
    if (closes(text, next, mark)) return true
  }
  return false
}
