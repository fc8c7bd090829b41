import {agencies} from './boilerplate/byline-words.ts'
import type {Span} from './types.ts'

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
const agencySet = new Set(agencies)

/**
 * The place and agency that open a text (`KYIV (Reuters) — `, `SEOUL: `, `Paris, 3 mars (AFP) - `), with the dash; the
 * span starts where the text does.
 */
export function findDateline(text: string, line: Span): Span | undefined {
  const opening = text.slice(line.start, Math.min(line.end, line.start + datelineReach))
  const agency = withAgency.exec(opening)
  if (agency && isSource(agency.groups!.agency!))
    return {start: line.start, end: line.start + agency[0].length}
  const match = shoutedOpening.exec(opening) ?? datedOpening.exec(opening)
  return match ? {start: line.start, end: line.start + match[0].length} : undefined
}

function isSource(name: string): boolean {
  if (acronym.test(name)) return true
  return name.split(/[/,|]/).some((part) => agencySet.has(part.trim().toLowerCase()))
}
