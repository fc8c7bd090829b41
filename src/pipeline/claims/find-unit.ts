import type {Span} from '../types.ts'
import {units} from './counted-nouns.ts'
import type {NumberMention} from './find-numbers.ts'

/** What a number measures. */
export interface Unit extends Span {
  name: string
  /** As it stands in the text. */
  written: string
}

/** Characters after a number among which its unit stands. */
const REACH = 30

/** Every form of every unit in lower case, by its first letter. */
const formsFrom = Map.groupBy(
  units.flatMap((forms) => forms.map((form) => ({name: forms[0]!, form: form.toLowerCase()}))),
  ({form}) => form[0],
)

/** The unit of a number: the sign of a currency in it, or the longest form that stands right after it. */
export function findUnit(text: string, {start, end, text: number}: NumberMention): Unit | undefined {
  const symbol = /[$€£¥₴₽]/u.exec(number)?.[0]
  if (symbol) return {start, end, name: symbol, written: symbol}
  const rest = text.slice(end, end + REACH).toLowerCase()
  const gap = rest.startsWith(' ') ? 1 : 0
  let best: {name: string; length: number} | undefined
  for (const {name, form} of formsFrom.get(rest[gap]) ?? []) {
    if (form.length <= (best?.length ?? 0) || !rest.startsWith(form, gap)) continue
    if (!/^\p{L}/u.test(rest.slice(gap + form.length))) best = {name, length: form.length}
  }
  if (!best) return undefined
  const from = end + gap
  const to = from + best.length
  return {start: from, end: to, name: best.name, written: text.slice(from, to)}
}
