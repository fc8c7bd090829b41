import type {Token} from './tokens.ts'

/** Where the sentence begins in which a token stands. */
export function sentenceStart(tokens: readonly Token[], at: number): number {
  let start = at
  while (start > 0 && !endsSentence(tokens, start - 1)) start--
  return start
}

/** True for a stop, and for a quotation that ends in one with a capital or a quotation after it. */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const {kind, text} = tokens[at]!
  if (kind === 'stop') return true
  if (kind !== 'quote') return false
  const next = tokens[at + 1]
  const isHard = /[.!?…][^\p{L}\p{N}]{0,4}$/u.test(text)
  return (
    isHard && (!next || next.kind === 'quote' || (next.kind === 'word' && /^[\p{Lu}\p{N}]/u.test(next.text)))
  )
}
