import type {CorrectionNotes} from '../../../languages/language.ts'
import {languages} from '../../../languages/languages.ts'
import {foldPhrase} from '../../text/line-key.ts'

/** What folding makes of a number. */
const foldedNumber = '#'
/** Characters of a line within which a note says that it is one. */
const reach = 120
/** Characters between a label and its colon: a day, or the part of the text that was wrong. */
const labelReach = 40
/** What parts a label from its note. */
const labelMark = /[:：]|\s[–—-]\s/u

/** Phrases of all languages by their first word, folded. */
function byFirstWord(kind: keyof CorrectionNotes): ReadonlyMap<string, readonly string[]> {
  const phrases = languages.flatMap(({corrections}) => corrections?.[kind] ?? []).map(foldPhrase)
  return Map.groupBy(phrases, (phrase) => phrase.split(' ', 1)[0]!)
}

const openings = byFirstWord('openings')
const labels = byFirstWord('labels')
const editors = byFirstWord('editors')

/** What a line that speaks of the text itself is: news it never is. */
export type NoteKind = 'correction' | 'editors-note'

/** Finds the lines in which a publisher corrects its own text, `Correction: An earlier version …`, or notes something. */
export function noteKind(content: string): NoteKind | undefined {
  const opening = foldPhrase(content.slice(0, reach))
  const space = opening.search(/[\s:(,]/)
  const first = space < 0 ? opening : opening.slice(0, space)
  if (openings.get(first)?.some((phrase) => opensWith(opening, phrase))) return 'correction'
  if (labels.get(first)?.some((label) => isLabel(opening, label))) return 'correction'
  return editors.get(first)?.some((label) => isLabel(opening, label)) ? 'editors-note' : undefined
}

const opensWith = (line: string, phrase: string): boolean =>
  line.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(line[phrase.length] ?? '')

function isLabel(line: string, label: string): boolean {
  if (!opensWith(line, label)) return false
  const rest = line.slice(label.length, label.length + labelReach)
  const mark = rest.search(labelMark)
  const between = rest.slice(0, Math.max(0, mark)).trim()
  return mark >= 0 && (between === '' || between.includes(foldedNumber))
}
