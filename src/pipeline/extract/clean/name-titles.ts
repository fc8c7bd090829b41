import type {PassageKind} from '../../types.ts'
import type {AnnotatedLine} from '../lines/annotate-line.ts'
import type {ArticleLines, RoledLines} from '../lines/line-types.ts'
import {stemsOf} from '../lines/word-overlap.ts'
import {isImageLabel} from '../split/headlines.ts'

/** Words from which a line without a stop under a headline is its standfirst. */
const standfirstWords = 8
/** Words from which a line without a stop between paragraphs describes a picture rather than heads a section. */
const captionWords = 9
/** Score from which the line model takes a line without a stop for text, and from which it is sure. */
const titleScore = 0.35
const sureScore = 0.6
/** Characters around a pull quote in which its sentence stands. */
const quoteReach = 6000
const quoteOpening = /^["“„«»‘'「]/u
const quoteEdges = /^["“„«»‘'「\s]+|(?<!["”“«»’'」\s.!?])["”“«»’'」\s.!?]+$/gu

/** What a line is that reads like a headline but is not its article's: a passage of some kind, or clutter by a rule. */
export function nameTitle(
  roled: RoledLines,
  article: ArticleLines,
  index: number,
): {kind: PassageKind} | {rule: string} {
  const {text, lines} = roled
  const line = lines[index]!
  const headline = article.headline === undefined ? undefined : lines[article.headline]
  if (article.headline !== undefined && index < article.headline) return {rule: 'publisher'}
  const firstBody = nextBody(roled, article)
  if (headline && index < firstBody)
    return underHeadline(text, line, headline, index === article.headline! + 1)
  if (isPullQuote(text, line)) return {rule: 'pull-quote'}
  if (line.score < titleScore) return {rule: 'line-model'}
  if (article.declared === undefined && line.score < sureScore && !leadsToBody(roled, article, index))
    return {rule: 'line-model'}
  if (line.shape.words >= captionWords && line.shape.ending === 'none' && line.score < sureScore)
    return {rule: 'caption'}
  return {kind: 'subheading'}
}

function underHeadline(
  text: string,
  line: AnnotatedLine,
  headline: AnnotatedLine,
  isUnder: boolean,
): {kind: PassageKind} | {rule: string} {
  const runsOn = line.shape.opensSmall && line.shape.words > 1 && isUnder
  if (runsOn && !repeatsWords(text, line, headline)) return {kind: 'headline'}
  if (isUnder && isDeck(line) && isDeck(headline)) return {kind: 'headline'}
  if (isImageLabel(text, line, headline)) return {rule: 'image-label'}
  if (line.shape.words >= standfirstWords) return {kind: 'paragraph'}
  if (line.shape.words <= 5 && line.shape.capitalised >= line.shape.words - 1) return {rule: 'byline'}
  return {kind: 'subheading'}
}

/** Words of the shortest deck of an old paper's headline. */
const deckWords = 3

/** True for a line in capitals that closes with a stop: old papers set a headline on several. */
function isDeck({shape}: AnnotatedLine): boolean {
  return shape.ending === 'stop' && shape.words >= deckWords && shape.shouted === shape.words
}

/** True for a line without a word that another lacks. */
function repeatsWords(text: string, line: AnnotatedLine, other: AnnotatedLine): boolean {
  const taken = stemsOf(text, other)
  return [...stemsOf(text, line)].every((stem) => taken.has(stem))
}

function nextBody({roles}: RoledLines, article: ArticleLines): number {
  let index = article.start
  while (index < article.end && roles[index] !== 'body') index++
  return index
}

/** True when text follows before anything else does. */
function leadsToBody({roles}: RoledLines, article: ArticleLines, index: number): boolean {
  for (let next = index + 1; next < article.end; next++) {
    const role = roles[next]
    if (role === 'body') return true
    if (role === 'title' && next > index + 2) return false
  }
  return false
}

/** True for a quotation on a line of its own whose words stand in the text around it as well. */
function isPullQuote(text: string, line: AnnotatedLine): boolean {
  const content = text.slice(line.start, line.end)
  if (!quoteOpening.test(content)) return false
  const words = content.replace(quoteEdges, '')
  if (words.length < 12) return false
  const before = text.slice(Math.max(0, line.start - quoteReach), line.start)
  return before.includes(words) || text.slice(line.end, line.end + quoteReach).includes(words)
}
