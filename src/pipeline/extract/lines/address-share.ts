import {inAllLanguages} from '../../../languages/languages.ts'
import type {Span} from '../../types.ts'
import {isLetter} from './unit-traits.ts'

const known = new Set(inAllLanguages('addressWords'))
/** Characters of a line that are looked at: a site's own sentences are short. */
const reach = 150

/** The share of a line's first words with which a site speaks to its reader, 0 to 1. */
export function addressShare(text: string, line: Span): number {
  const end = Math.min(line.end, line.start + reach)
  let found = 0
  let total = 0
  let start = -1
  for (let at = line.start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 32
    if (isLetter(code) || (start >= 0 && joinsWords(code))) {
      if (start < 0) start = at
      continue
    }
    if (start < 0) continue
    total++
    if (known.has(text.slice(start, at).toLowerCase())) found++
    start = -1
  }
  return total === 0 ? 0 : found / total
}

/** An apostrophe or hyphen inside a word. */
function joinsWords(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 45
}
