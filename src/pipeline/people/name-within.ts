import type {Span} from '../types.ts'
import {isFunctionWord, isTitle, type Run} from './names.ts'
import {isRoleNoun} from './roles.ts'
import type {Token} from './tokens.ts'

/** A name without what only frames it, and the title that stood before it. */
export interface FramedName extends Run {
  title?: Span
}

const suffix = /^(?:Jr|Sr|I{2,3}|IV)\.?$/

/** The name in a run of capitals: small words before it go, and a title or office becomes its title: `House Speaker Ann Lee`. */
export function nameWithin(tokens: readonly Token[], {from, to}: Run, language: string): FramedName {
  let last = to - 1
  while (last > from && suffix.test(tokens[last]!.text)) last--
  let start = from
  while (start < last && opensSentence(tokens, start) && isFunctionWord(tokens[start]!, language)) start++
  // The place of a dateline: `ZELL Ann Lee said`.
  while (start < last && isShouted(tokens[start]!) && !isShouted(tokens[last]!)) start++
  for (let at = last - 1; at >= start; at--) {
    if (!isTitle(tokens[at]!) && !isRoleNoun(tokens[at], language)) continue
    return {from: at + 1, to, title: {start: tokens[start]!.start, end: tokens[at]!.end}}
  }
  return {from: start, to}
}

/** True for a word with a capital only because a sentence begins: elsewhere `Will` and `Don` are names. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return !before || before.kind === 'stop' || before.kind === 'quote'
}

const isShouted = ({text}: Token): boolean => text.length > 3 && text === text.toUpperCase()
