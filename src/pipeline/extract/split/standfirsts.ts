import type {ArticleLines, RoledLines} from '../lines/line-types.ts'
import {countShared, stemsOf} from '../lines/word-overlap.ts'
import {partsPages} from './boundary-evidence.ts'
import {isCluttered} from './page-clutter.ts'

/** Words of the longest standfirst, and of the shortest text it can stand over. */
const standfirstWords = 60
const textWords = 120
/** Share of the document's words that are this text: it is what the page is about. */
const textShare = 0.5
/** Lines of tools, labels and credits that a page puts between the two. */
const longestGap = 25
/** Words of the shortest headline, and of the longest that was taken for text. */
const fewestWords = 3
const headlineWords = 20
/** Characters of the text's opening, of the shortest word that says something of a subject, and such words they share. */
const openingReach = 1000
const subjectLetters = 5
const fewestShared = 2
const sharedShare = 0.2

/**
 * Join a headline and its standfirst to the text they stand over, where a page's tools part the two and what stands right
 * above the text was taken for its headline. Changes the runs in place.
 */
export function joinStandfirsts(roled: RoledLines, runs: ArticleLines[]): void {
  const words = runs.map((run) => (run.aside === undefined ? wordsOf(roled, run) : 0))
  const all = words.reduce((sum, count) => sum + count, 0)
  const main = words.findIndex((count) => count >= textWords && count >= all * textShare)
  const head = runs[main - 1]
  if (!head || head.aside !== undefined || words[main - 1]! > standfirstWords) return
  const headline = head.headline ?? onlyLine(roled, head)
  const run = runs[main]!
  if (headline === undefined || roled.lines[headline]!.shape.words < fewestWords) return
  if (!isOneArticle(roled, {...head, headline}, run)) return
  runs.splice(main - 1, 2, {...run, start: head.start, headline})
}

/** The only line of a run, where it is short enough for a headline. */
function onlyLine({lines}: RoledLines, {start, end}: ArticleLines): number | undefined {
  return end === start + 1 && lines[start]!.shape.words <= headlineWords ? start : undefined
}

function isOneArticle(
  roled: RoledLines,
  head: ArticleLines & {headline: number},
  run: ArticleLines,
): boolean {
  const {text, lines, roles} = roled
  let body = run.start
  while (roles[body] !== 'body') body++
  if (body - head.end > longestGap) return false
  for (let index = head.end; index <= body; index++) if (partsPages(lines[index]!)) return false
  const all = {from: 0, to: lines.length}
  if (isStamped(roled, run) && (isStamped(roled, head) || !isCluttered(roled, all))) return false
  const opening = lines[body]!.start
  const end = Math.min(lines[run.end - 1]!.end, opening + openingReach)
  const taken = stemsOf(text, {start: opening, end}, subjectLetters)
  const {start} = lines[head.headline]!
  const own = stemsOf(text, {start, end: lines[head.end - 1]!.end}, subjectLetters)
  if (countShared(text, lines[head.headline]!, taken) === 0) return false
  let shared = 0
  for (const stem of own) shared += Number(taken.has(stem))
  return shared >= Math.max(fewestShared, own.size * sharedShare)
}

/** True for a run with a byline or stamp above its text. */
function isStamped({lines, roles}: RoledLines, {start, end}: ArticleLines): boolean {
  for (let index = start; index < end && roles[index] !== 'body'; index++) {
    if (lines[index]!.place === 'top') return true
  }
  return false
}

function wordsOf({lines, roles}: RoledLines, {start, end}: ArticleLines): number {
  let words = 0
  for (let index = start; index < end; index++)
    if (roles[index] === 'body') words += lines[index]!.shape.words
  return words
}
