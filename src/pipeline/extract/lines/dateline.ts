import {inAllLanguages} from '../../../languages/languages.ts'
import {agencies} from '../../text/agencies.ts'
import type {Span} from '../../types.ts'

/** Characters within which a dateline ends. */
const datelineReach = 90
const dash = '\\s?(?:—|–|-{1,2}|―)\\s'
const place = "\\p{Lu}[\\p{L}.'’-]*(?:[ ,/]{1,2}[\\p{L}.'’-]+){0,6}"
const shoutedPlace = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ ,/]{1,2}[\\p{L}.'’-]+){0,4}"
const number = '\\d{1,2}(?:st|nd|rd|th|er|º|°|\\.)?'

const withAgency = new RegExp(
  `^(?:${place})?,?\\s?(?:${number}\\s?[\\p{L}.]*\\s?(?:\\d{4})?\\s?)?[([](?<agency>[^()\\[\\]]{2,30})[)\\]]\\s?(?:[.:]?${dash}|[.:]-?\\s)`,
  'u',
)
const shoutedOpening = new RegExp(
  `^${shoutedPlace}(?:,\\s[\\p{L}.]+\\s?${number})?(?:\\s?[/(][^/()]{2,30}[/)])?(?::\\s|${dash})`,
  'u',
)
const datedOpening = new RegExp(
  `^${place},\\s(?:${number}\\s(?:de\\s)?\\p{L}+\\.?|\\p{L}+\\.?\\s${number})(?:,?\\s(?:de\\s)?\\d{4})?\\.?(?:\\s?[/(][^/()]{2,30}[/)])?\\s?(?:${dash}|[:.]-?\\s)`,
  'u',
)
/** How agencies that no table knows sign: a few letters of one size. */
const acronym = /^(?:\p{Lu}{2,5}|\p{Ll}{2,5})$/u
/** A place in small letters before a dash, told from a pair of names by the small word that opens the sentence. */
const plainOpening = new RegExp(
  `^\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}(?:, [^\\s,][^,—–-]{1,30})?${dash}(?=(?<next>\\p{Lu}[\\p{L}’']*) )`,
  'u',
)
const sentenceOpeners = new Set(inAllLanguages('datelineFollowers'))
const agencySet = new Set(agencies)

/**
 * The place and agency that open a text (`KYIV (Reuters) — `, `SEOUL: `, `Paris, 3 mars (AFP) - `), with the dash; the
 * span starts where the text does.
 */
export function findDateline(text: string, line: Span): Span | undefined {
  const opening = text.slice(line.start, Math.min(line.end, line.start + datelineReach))
  const signed = findSigned(opening)
  // An agency that signs before the place leaves the place and the day to a part of their own.
  const rest = signed.startsWith('(') ? opening.slice(signed.length) : signed === '' ? opening : ''
  const placed = (shoutedOpening.exec(rest) ?? datedOpening.exec(rest))?.[0] ?? findPlain(rest)
  const length = signed.length + placed.length
  return length > 0 ? {start: line.start, end: line.start + length} : undefined
}

function findSigned(opening: string): string {
  const signed = withAgency.exec(opening)
  return signed && isSource(signed.groups!.agency!) ? signed[0] : ''
}

function findPlain(opening: string): string {
  const plain = plainOpening.exec(opening)
  return plain && sentenceOpeners.has(plain.groups!.next!.toLowerCase()) ? plain[0] : ''
}

function isSource(name: string): boolean {
  if (acronym.test(name)) return true
  return name.split(/[/,|]/).some((part) => agencySet.has(part.trim().toLowerCase()))
}
