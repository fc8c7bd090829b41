import {inAllLanguages} from '../../languages/languages.ts'
import type {Sentence} from '../types.ts'

const known = new Set(inAllLanguages('leadIns'))

/** Characters before a label's colon. */
const SHORTEST_LABEL = 3
const LONGEST_LABEL = 33

const bullet = /^(?:[•·‣▪▫◦●○■□►▸*–—-]|\d{1,2}[.)])\s+/u
const stamp =
  /^\(?(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2})\)?(?:,? \d{1,2}[:.]\d{2}(?: Uhr)?)?(?: ?[|:–—-])? (?=["„“«(]?\p{Lu})/u
/** A place in capitals, an agency, or both: `FORT WAYNE, Ind. (WANE) `, `PESHAWAR: `, `(CNN) -- `. */
const dateline =
  /^(?:\p{Lu}{3,}(?: \p{Lu}{2,}){0,3}(?:, \p{Lu}\p{Ll}{1,12}\.?)?(?:: | \(\p{Lu}{2,8}\) (?:(?:-|--|–|—) )?| (?:-|--|–|—|>>) )|\(\p{Lu}{2,8}\) (?:(?:-|--|–|—) )?)(?=["“]?\p{Lu}\p{Ll}|["“]?[AI] )/u
const label = /^([\p{L}'’, ]{4,32}) ?: (?=["„“«]?\p{Lu})/u

/** The sentence without the mark of its list item, its stamp or its label, where offsets tell how long that is. */
export function withoutLeadIn(sentence: Sentence): Sentence {
  const length = leadInOf(sentence)
  if (length === 0 || sentence.text.length !== sentence.end - sentence.start) return sentence
  return {...sentence, start: sentence.start + length, text: sentence.text.slice(length)}
}

function leadInOf({text, passage}: Sentence): number {
  const mark = passage === 'bullet' ? bullet.exec(text)?.[0] : undefined
  if (mark) return mark.length
  const labelled = isNear(text.indexOf(':')) ? label.exec(text) : undefined
  const placed = dateline.exec(text)?.[0]
  if (placed) return placed.length
  const isLabel = labelled && known.has(labelled[1]!.trim().toLowerCase().replaceAll('’', "'"))
  return (isLabel ? labelled[0] : /^[\d(]/.test(text) ? (stamp.exec(text)?.[0] ?? '') : '').length
}

/** Most sentences have no colon so early that a label could end in it. */
const isNear = (colon: number): boolean => colon >= SHORTEST_LABEL && colon <= LONGEST_LABEL
