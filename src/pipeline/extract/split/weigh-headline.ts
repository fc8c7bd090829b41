import type {AnnotatedLine} from '../lines/annotate-line.ts'
import {findDateline} from '../lines/dateline.ts'
import type {Gap, RoledLines} from '../lines/line-types.ts'
import {type Headline, isImageLabel, standsApart} from './headlines.ts'

/** What each finding about a headline says for a new article. */
const weights = {
  topLine: 3,
  topLines: 1,
  longHeadline: 1.5,
  middlingHeadline: 0.5,
  shortHeadline: -1.5,
  bareWord: -3,
  overlap: 1,
  dateline: 3,
  imageLabel: 2.5,
  bullets: 0.5,
  blanks: 1.5,
  /** A standfirst under it, and more blank lines above the two than under them. */
  apart: 1,
} as const

const longHeadlineWords = 6
const shortHeadlineWords = 3
/** Lines around a headline in which a byline or stamp belongs to it. */
const topReach = 4

/** What a headline, the lines around it and the text under it say for a new article; `topTaken` tells that the stamps are another's. */
export function weighHeadline(
  roled: RoledLines,
  gap: Gap,
  {index: headline, overlap}: Headline,
  topTaken: boolean,
): number {
  const {text, lines, roles} = roled
  const line = lines[headline]!
  const body = lines[gap.to]!
  let score = 0
  if (line.shape.words >= longHeadlineWords) score += weights.longHeadline
  else if (line.shape.words <= 1) score += weights.bareWord
  else if (line.shape.words <= shortHeadlineWords) score += weights.shortHeadline
  else score += weights.middlingHeadline
  if (overlap >= 3) score += weights.overlap
  if (opensWithDateline(text, lines[gap.from - 1], body)) score += weights.dateline
  if (line.blanks > 1 && line.blanks > body.blanks) score += weights.blanks
  if (standsApart(lines, headline)) score += weights.apart
  const next = lines[headline + 1]!
  if (roles[headline + 1] === 'title' && isImageLabel(text, next, line)) score += weights.imageLabel
  if (body.shape.bullet) score += weights.bullets
  let tops = 0
  for (
    let index = Math.max(gap.from, headline - topReach);
    index < Math.min(gap.to, headline + topReach + 1);
    index++
  ) {
    if (lines[index]!.place === 'top' && !isAttribution(text, lines[index]!)) tops++
  }
  if (tops > 0 && !topTaken) score += weights.topLine + Math.min(tops - 1, 2) * weights.topLines
  return score
}

const attribution = /^[—–]\s?\S/u

/** True for who said or posted the words above it: `— Jane Roe (@jane) 1 June 2017`. */
function isAttribution(text: string, {start, rule}: AnnotatedLine): boolean {
  return rule === 'byline' && attribution.test(text.slice(start, start + 4))
}

/** True for a dateline, but not for the name of the next speaker in a transcript. */
function opensWithDateline(text: string, before: AnnotatedLine | undefined, body: AnnotatedLine): boolean {
  const isColon = (line: AnnotatedLine) => {
    const dateline = findDateline(text, line)
    return dateline && text.slice(dateline.start, dateline.end).trimEnd().endsWith(':')
  }
  const colon = isColon(body)
  return colon === false || (colon === true && !(before && isColon(before)))
}
