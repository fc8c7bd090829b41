import type {ArticleLines, RoledLines} from '../lines/line-types.ts'
import {partsPages} from './boundary-evidence.ts'
import {countClutter} from './page-clutter.ts'

/** Menu, footer and label lines of a page as it was saved, and their share of its lines: cleaned texts and lists have fewer. */
const clutterLines = 30
const clutterShare = 0.3
/** How much more clutter there must be where a rule across the page or much blank parts its texts. */
const partedTimes = 2
/** Items of the shortest list, and the share of them that are framed alike. */
const listItems = 3
const alikeShare = 0.6
/** Words of the shortest text that a page is about, and its share of all that look like articles; the items of a list have less. */
const mainWords = 100
const mainShare = 0.4
/** Lines, and clutter among them, over which an article goes on. */
const partLines = 20
const partClutter = 8
/** Lines around a headline in which a byline or stamp is its own. */
const frameReach = 2
/** How many times as long a text without a byline or stamp must be to be the page's article. */
const signedTimes = 3
/** Words of the shortest text that counts as signed. */
const signedWords = 60
/** Share of its weight that a text loses with each one above it: pages begin with their article. */
const laterLoss = 0.1
const mostLater = 5

/**
 * Make one article of what looks like several on a page as it was saved: its parts are joined, the rest is left out.
 * A list stays, whose items are framed alike, unless the page is one of several that were pasted together.
 * Changes the runs in place.
 */
export function keepOneArticle(roled: RoledLines, runs: ArticleLines[], isPasted: boolean): void {
  const articles = runs.filter(({aside}) => aside === undefined)
  const isParted = articles.some((run, index) => index > 0 && arePages(roled, articles[index - 1]!, run))
  if (articles.length < 2 || !isSavedPage(roled, isParted ? partedTimes : 1)) return
  const words = articles.map((run) => wordsOf(roled, run))
  const frames = articles.map((run) => frameOf(roled, run))
  const main = chooseMain(words, frames)
  if (!isPasted && isList(words, frames)) return
  const joined = findParts(roled, articles, main)
  articles.forEach((run, index) => {
    if (index < joined.from || index >= joined.to) run.aside ??= 'related-headlines'
  })
  joinParts(runs, articles.slice(joined.from, joined.to))
}

function isSavedPage(roled: RoledLines, times: number): boolean {
  const {lines} = roled
  const clutter = countClutter(roled, {from: 0, to: lines.length})
  return clutter >= clutterLines * times && clutter >= lines.length * clutterShare
}

/** True where a rule across the page or many blank lines part two texts: they are of two pages. */
function arePages(
  {lines}: RoledLines,
  above: ArticleLines,
  {start, headline = start}: ArticleLines,
): boolean {
  return lines.slice(above.end, headline + 1).some(partsPages)
}

/** True for runs most of which have the same stamps beside their headlines, or none of which is what the page is about. */
function isList(words: readonly number[], frames: readonly string[]): boolean {
  const longest = Math.max(...words)
  if (longest < mainWords || longest < mainShare * words.reduce((sum, count) => sum + count, 0)) return true
  if (frames.length < listItems) return false
  const counts = new Map<string, number>()
  for (const frame of frames) if (frame !== '') counts.set(frame, (counts.get(frame) ?? 0) + 1)
  return Math.max(0, ...counts.values()) >= Math.max(listItems, frames.length * alikeShare)
}

/** The longest text; one with a byline or stamp counts for several times as much. */
function chooseMain(words: readonly number[], frames: readonly string[]): number {
  let main = 0
  let most = 0
  words.forEach((count, index) => {
    const isSigned = frames[index] !== '' && count >= signedWords
    const weight = (isSigned ? count * signedTimes : count) * (1 - laterLoss * Math.min(index, mostLater))
    if (weight > most) {
      main = index
      most = weight
    }
  })
  return main
}

/** The runs from which the article is put together: those that nothing of the page parts from it. */
function findParts(roled: RoledLines, runs: readonly ArticleLines[], main: number) {
  let from = main
  while (from > 0 && isClose(roled, runs[from - 1]!, runs[from]!)) from--
  let to = main + 1
  while (to < runs.length && isClose(roled, runs[to - 1]!, runs[to]!)) to++
  return {from, to}
}

function isClose(roled: RoledLines, above: ArticleLines, {start, headline = start}: ArticleLines): boolean {
  if (start - above.end > partLines) return false
  return countClutter(roled, {from: above.end, to: headline}) <= partClutter
}

function joinParts(runs: ArticleLines[], [first, ...others]: readonly ArticleLines[]) {
  if (others.length === 0) return
  first!.end = others.at(-1)!.end
  for (const run of others) runs.splice(runs.indexOf(run), 1)
}

function wordsOf({lines, roles}: RoledLines, {start, end}: ArticleLines): number {
  let words = 0
  for (let index = start; index < end; index++)
    if (roles[index] === 'body') words += lines[index]!.shape.words
  return words
}

/** The stamps beside a headline, and where each stands. */
function frameOf({lines}: RoledLines, {start, end, headline = start}: ArticleLines): string {
  let frame = ''
  const last = Math.min(end - 1, headline + frameReach)
  for (let index = Math.max(start, headline - frameReach); index <= last; index++)
    if (lines[index]!.place === 'top') frame += `${index - headline} ${lines[index]!.rule} `
  return frame
}
