import type {BoxKind} from './class-words.ts'
import {boxKinds} from './class-words.ts'
import {isListed, isNewsletter} from './listed-items.ts'
import type {Box, PageLines} from './page-lines.ts'
import {isEmbeddedPost, settleBoxes} from './settle-boxes.ts'

/** Score from which a line is the article's; lower where the page would have no article. */
const articleScore = 0.45
const lowScore = 0.2
/** Characters of the shortest article that the model is believed. */
const shortestArticle = 140

/** Which lines of a page are its article's. */
export interface ChosenLines {
  inArticle: readonly boolean[]
  /** False where the page holds several articles, or none. */
  isOne: boolean
}

/** The lines of the one article that a page is about; of a page of several, the lines that may be of any. */
export function chooseLines(page: PageLines, scores: Float64Array): ChosenLines {
  const {lines} = page
  let inArticle = Array.from(scores, (score) => score >= articleScore)
  const length = () => lines.reduce((sum, {text}, index) => (inArticle[index] ? sum + text.length : sum), 0)
  if (length() < shortestArticle) inArticle = Array.from(scores, (score) => score >= lowScore)
  settleBoxes(page, inArticle)
  return {inArticle, isOne: length() > 0 && !isListed(page, inArticle) && !isNewsletter(page)}
}

/** The rule that leaves out what stands in a box of a kind, the surest kind first. */
const ruleOfKind: readonly (readonly [BoxKind, string])[] = [
  ['comments', 'comments'],
  ['consent', 'legal'],
  ['advertising', 'advertising'],
  ['subscription', 'newsletter'],
  ['related', 'related-headlines'],
  ['sharing', 'sharing'],
  ['author', 'byline'],
  ['labels', 'tags'],
  ['media', 'caption'],
  ['navigation', 'navigation'],
  ['foot', 'navigation'],
  ['side', 'related-headlines'],
]
/** Levels above a line in which its box may name its kind. */
const mostLevels = 6
/** Share of a line's characters from which it is a link. */
const linkedShare = 0.8

/** Why a line is not the article's, as far as the boxes around it tell. */
export function ruleOf({lines, boxes}: PageLines, index: number): string {
  const {tag, box, text, linked} = lines[index]!
  if (tag === 'caption') return 'caption'
  let at = box
  for (let level = 0; level < mostLevels && at > 0; level++, at = boxes[at]!.parent) {
    const found = ruleOfBox(boxes[at]!)
    if (found !== undefined) return found
  }
  if (tag === 'navigation') return 'navigation'
  // A line that nothing but the model speaks against stays where text stands on both sides of it.
  return linked >= text.length * linkedShare ? 'related-headlines' : 'line-model'
}

function ruleOfBox(box: Box): string | undefined {
  if (isEmbeddedPost(box)) return 'embed-marker'
  const {kinds, name} = box
  if (name === 'body' || name === 'html') return undefined
  return ruleOfKind.find(([kind]) => (kinds >> boxKinds.indexOf(kind)) & 1)?.[1]
}
