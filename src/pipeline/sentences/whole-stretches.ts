import {findQuotedStretches} from '../text/quoted-stretches.ts'
import type {Span} from '../types.ts'

/** Characters of a quotation up to which it stays in one piece with its attribution; longer ones are split. */
const longestWholeQuote = 600

/** Characters of brackets up to which they stay in one piece with the sentence they stand in. */
const longestWholeBrackets = 300

const quotationMark = /["'“”„«»‘’‚「」『』]/
const brackets = /[([（【《〈]/
const bracketed = new RegExp(
  ['()', '[]', '（）', '【】', '《》', '〈〉']
    .map(([open, close]) => `\\${open}[^\\${open}\\${close}]{0,${longestWholeBrackets}}\\${close}`)
    .join('|'),
  'g',
)

/** What no sentence ends inside: quotations and brackets that are not too long, in order. */
export function findWholeStretches(text: string): Span[] {
  const quoted = quotationMark.test(text)
    ? findQuotedStretches(text).filter(({start, end}) => end - start <= longestWholeQuote)
    : []
  if (!brackets.test(text)) return quoted
  const inBrackets = [...text.matchAll(bracketed)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return join([...quoted, ...inBrackets])
}

/** The stretches in order, those that overlap as one. */
function join(stretches: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const {start, end} of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else joined.push({start, end})
  }
  return joined
}
