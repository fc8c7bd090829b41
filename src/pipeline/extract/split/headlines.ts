import type {AnnotatedLine} from '../lines/annotate-line.ts'
import type {LineRole} from '../lines/line-roles.ts'
import type {Gap, RoledLines} from '../lines/line-types.ts'
import {countShared, ledeStems, stemsOf} from '../lines/word-overlap.ts'

/** Score of the line model below which a line is no headline unless a byline or stamp stands by it. */
const headlineScore = 0.05
const fewestLetters = 3
const mostWords = 32
/** Words up to which more of them speak for a headline, and from which they speak for a standfirst. */
const fullWords = 12
const tooManyWords = 16
const mostOverlap = 4

const weights = {
  word: 0.4,
  overlap: 1,
  modelScore: 2,
  besideTop: 2,
  repeated: -3,
  distance: -0.05,
  standfirst: 4,
  opensSmall: -1.5,
  /** The text begins with it, as an encyclopedia's does. */
  opensText: 4,
} as const

/** The line that serves as a headline, and how many of its words the text under it takes up. */
export interface Headline {
  index: number
  overlap: number
}

/** The best headline among the titles of a gap: many words, and words that the text under it takes up. */
export function findHeadline(roled: RoledLines, {from, to}: Gap): Headline | undefined {
  const {text, lines, roles} = roled
  const body = lines[to]
  if (!body) return undefined
  let lede: Set<number> | undefined
  let best: Headline | undefined
  let bestScore = -Infinity
  for (let index = Math.max(from, to - farthest); index < to; index++) {
    const line = lines[index]!
    const opens = roles[index] === 'title' && opensText(text, line, body)
    if (!canBeHeadline(text, lines, roles, index) && !opens) continue
    const {words} = line.shape
    const length = Math.min(words, fullWords) - Math.max(0, words - tooManyWords)
    let score = length * weights.word + line.score * weights.modelScore + (to - index) * weights.distance
    lede ??= ledeStems(text, body.start)
    const overlap = countShared(text, line, lede)
    score += Math.min(overlap, mostOverlap) * weights.overlap
    if (isBesideTop(lines, index) && !isOverStandfirst(lines, roles, index - 1)) score += weights.besideTop
    if (line.repeated && !(overlap >= linkedOverlap && isLinkedElsewhere(lines, index, to)))
      score += weights.repeated
    if (!line.repeated && isOverStandfirst(lines, roles, index)) score += weights.standfirst
    if (line.shape.opensSmall) score += weights.opensSmall
    if (opens) score += weights.opensText
    if (score > bestScore) {
      best = {index, overlap}
      bestScore = score
    }
  }
  return best
}

/** Characters of the shortest subject that an encyclopedia's text opens with. */
const shortestSubject = 4

/** True for a line whose words the text under it opens with. */
function opensText(text: string, {start, end}: AnnotatedLine, body: AnnotatedLine): boolean {
  if (text.charCodeAt(start) !== text.charCodeAt(body.start)) return false
  const length = end - start
  if (length < shortestSubject || length >= body.end - body.start) return false
  return text.startsWith(text.slice(start, end), body.start)
}

/** Lines above running text among which its headline is looked for. */
const farthest = 40

function canBeHeadline(
  text: string,
  lines: readonly AnnotatedLine[],
  roles: readonly LineRole[],
  index: number,
): boolean {
  const {shape, score, repeated} = lines[index]!
  if (repeated && shape.separators > 0) return false
  if (shape.bracketed) return false
  if (roles[index] !== 'title' || shape.ending === 'colon' || endsWithComma(text, lines[index]!)) return false
  if (shape.letters < fewestLetters || shape.words > mostWords) return false
  return score >= headlineScore || isBesideTop(lines, index) || isUnderEnd(lines[index - 1])
}

/** True for a greeting: `Dear readers,`. */
function endsWithComma(text: string, {end}: AnnotatedLine): boolean {
  return text[end - 1] === ','
}

/** True for a line that ends what stands above it: a rule across the page, an end mark. */
function isUnderEnd(above: AnnotatedLine | undefined): boolean {
  return above !== undefined && (above.rule === 'separator' || above.rule === 'read-more')
}

/** Words of the shortest standfirst without a stop, and how many times as long as its headline it is. */
const standfirstWords = 12
const standfirstRatio = 1.5
const fewestOverStandfirst = 4

/** Words of the shortest headline that may stand again among a page's links: menus have fewer. */
const fewestLinked = 4
/** Its words that the text takes up. */
const linkedOverlap = 2

/** True for the last long line over a text and its stamp: where it stands again, it leads here. */
function isLinkedElsewhere(lines: readonly AnnotatedLine[], index: number, body: number): boolean {
  if (lines[index]!.shape.words < fewestLinked || lines[index + 1]?.place !== 'top') return false
  for (let under = index + 1; under < body; under++) {
    if (lines[under]!.rule === undefined && lines[under]!.shape.words >= fewestLinked) return false
  }
  return true
}

/** True for a line right above a much longer one, as a headline stands over its standfirst. */
function isOverStandfirst(
  lines: readonly AnnotatedLine[],
  roles: readonly LineRole[],
  index: number,
): boolean {
  if (roles[index] !== 'title') return false
  const {words} = lines[index]!.shape
  const under = lines[index + 1]!.shape.words
  if (roles[index + 1] !== 'title' || words < fewestOverStandfirst) return false
  if (standsApart(lines, index)) return true
  if (under >= standfirstWords && under >= words * standfirstRatio) return true
  return under > fewestOverStandfirst && words > fewestOverStandfirst && lines[index + 2]?.place === 'top'
}

/** True for two lines that stand together, with more blank lines above them than between them and the text. */
export function standsApart(lines: readonly AnnotatedLine[], index: number): boolean {
  const under = lines[index + 1]!
  const body = lines[index + 2]
  if (!body?.prose || under.blanks > 0 || body.blanks === 0) return false
  return index === 0 || lines[index]!.blanks > body.blanks
}

/** True when a byline, a stamp or a publisher's name stands right above or under a line. */
export function isBesideTop(lines: readonly AnnotatedLine[], index: number): boolean {
  return lines[index - 1]?.place === 'top' || lines[index + 1]?.place === 'top'
}

/** True when a line only repeats words of the headline: the name under a picture. */
export function isImageLabel(text: string, line: AnnotatedLine, headline: AnnotatedLine): boolean {
  if (line.shape.words > 5 || line.shape.words >= headline.shape.words) return false
  const own = stemsOf(text, line)
  const taken = stemsOf(text, headline)
  if (own.size === 0) return false
  let shared = 0
  for (const stem of own) if (taken.has(stem)) shared++
  return shared * 2 >= own.size && shared > 0
}
