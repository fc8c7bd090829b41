/** What is left of a line when its Markdown marks are blanked. */
export interface BlankedLine {
  /** As long as the line: every word of it stands where it stood, but for the marks inside its own run. */
  text: string
  /** Characters that are link text. */
  linked: number
}

const anyMark = /[\\[\]*_`~<!]|==/
const escapes = /\\[\\`*_{}[\]()#+\-.!>|~]/g
const image = /!\[[^[\]]{0,400}\](?:\([^()\s]{0,2000}(?:\s+"[^"]{0,300}")?\)|\[[^[\]]{0,100}\])/g
const link =
  /\[([^[\]]{1,600})\](\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s+["'][^"']{0,300}["'])?\)|\[[^[\]]{0,100}\])/g
/** Links and inserted files as note-takers write them: `[[page|words]]`, `![[picture.png]]`. */
const inserted = /!\[\[[^[\]]{1,400}\]\]/g
const noteLink = /\[\[(?:[^[\]|]{1,300}\|)?([^[\]|]{1,300})\]\]/g
const footnote = /\[\^[^[\]\s]{1,40}\]/g
const autolink = /<(https?:\/\/[^<>\s]{1,2000})>/g
const run = /\*{1,3}|_{1,3}|~~|==|`{1,2}/g

/**
 * A line without its inline marks: emphasis, code, link targets, images, escapes.
 *
 * What is taken out is made up for by spaces at the end of the word it was in, so that the line keeps its length and
 * no space comes between a word and its punctuation.
 */
export function blankMarks(line: string): BlankedLine {
  if (!anyMark.test(line)) return {text: line, linked: 0}
  const gone = new Uint8Array(line.length)
  const drop = (from: number, to: number) => gone.fill(1, from, to)
  const escaped = new Set<number>()
  let linked = 0
  for (const {index} of line.matchAll(escapes)) {
    drop(index, index + 1)
    escaped.add(index + 1)
  }
  for (const match of line.matchAll(image)) drop(match.index, match.index + match[0].length)
  for (const match of line.matchAll(inserted)) drop(match.index, match.index + match[0].length)
  for (const match of line.matchAll(noteLink)) {
    if (gone[match.index]) continue
    const end = match.index + match[0].length - 2
    drop(match.index, end - match[1]!.length)
    drop(end, end + 2)
    linked += match[1]!.length
  }
  for (const match of line.matchAll(link)) {
    if (gone[match.index]) continue
    const words = match[1]!
    drop(match.index, match.index + 1)
    drop(match.index + 1 + words.length, match.index + match[0].length)
    linked += words.length
  }
  for (const match of line.matchAll(footnote)) drop(match.index, match.index + match[0].length)
  for (const match of line.matchAll(autolink)) {
    drop(match.index, match.index + 1)
    drop(match.index + match[0].length - 1, match.index + match[0].length)
    linked += match[1]!.length
  }
  dropPairs(line, escaped, gone)
  return {text: fill(line, gone), linked}
}

/** Emphasis, strike-through and code: a run that opens is dropped with the next run of its kind that closes. */
function dropPairs(line: string, escaped: ReadonlySet<number>, gone: Uint8Array) {
  const open = new Map<string, number>()
  for (const {0: mark, index} of line.matchAll(run)) {
    if (gone[index] || escaped.has(index)) continue
    const end = index + mark.length
    const before = line[index - 1] ?? ' '
    const after = line[end] ?? ' '
    const start = open.get(mark)
    if (start !== undefined && /\S/.test(before) && !/[\p{L}\p{N}]/u.test(after)) {
      gone.fill(1, start, start + mark.length)
      gone.fill(1, index, end)
      open.delete(mark)
    } else if (/\S/.test(after) && !/[\p{L}\p{N}]/u.test(before)) open.set(mark, index)
  }
}

function fill(line: string, gone: Uint8Array): string {
  let text = ''
  let owed = 0
  for (let at = 0; at < line.length; at++) {
    if (gone[at]) {
      owed++
      continue
    }
    const character = line[at]!
    if (owed > 0 && /\s/.test(character)) {
      text += ' '.repeat(owed)
      owed = 0
    }
    text += character
  }
  return text + ' '.repeat(owed)
}
