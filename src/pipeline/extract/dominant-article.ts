import type {ArticleLines, Gap, RoledLines} from './line-types.ts'
import type {MarkedLine} from './mark-line.ts'
import {isCutShort} from './trailing-marks.ts'

/** Words of the shortest article that a page can be about, and its share of the words in all that looks like one. */
const mainWords = 120
const mainShare = 0.5
/** How many times as long as a teaser it is, and as a longer text that stands beyond the article's end. */
const teaserTimes = 3
const noticeTimes = 4
/** Words of the longest teaser or banner, and of the longest notice or comment under an article. */
const teaserWords = 60
const noticeWords = 150
/** Menu, footer and sharing lines from which a text is a page as it was saved, and not one that was cleaned. */
const clutterLines = 10
/** Score of the line model below which a title is a label of the page. */
const clutterScore = 0.1
const toolRules = new Set(['sharing', 'newsletter', 'advertising'])
/** Lines around a headline in which stamps frame it, and under a text in which its end mark stands. */
const frameReach = 2
const markReach = 2

/**
 * Leave out what is short beside the one article that a page is about. The items of a list are framed alike, so one with
 * the article's own frame stays; so does a text right under it that nothing parts from it. Changes the runs in place.
 */
export function leaveOutMinor(
  roled: RoledLines,
  page: Gap,
  runs: readonly ArticleLines[],
  words: readonly number[],
): void {
  const main = dominantOf(runs, words)
  if (main === undefined || countClutter(roled, page) < clutterLines) return
  const isMinor = runs.map((_, index) => isShort(words[index]!, words[main]!, index > main))
  if (!isMinor.includes(true)) return
  const frame = frameOf(roled, runs[main]!)
  const isWhole = !breaksOff(roled, runs[main]!)
  runs.forEach((run, index) => {
    if (!isMinor[index]) return
    const own = frameOf(roled, run)
    if (own === '' && index > main && countClutter(roled, gapBetween(runs[main]!, run)) === 0) return
    // The page's article may begin under its stamp, and go on below what was taken for the next one.
    if (own !== '' && index < main && frame === '') return
    const isBelow = index > main && headsRelated(roled, gapBetween(runs[main]!, run))
    if (own !== '' && own === frame && !isBelow && !(isWhole && breaksOff(roled, run))) return
    run.aside ??= 'related-headlines'
  })
}

/** True where the page goes over to other articles; in a list that has such a line under each item it says nothing. */
function headsRelated({lines}: RoledLines, {from, to}: Gap): boolean {
  return lines.slice(from, to).some(({place, repeated}) => place === 'related' && !repeated)
}

function dominantOf(runs: readonly ArticleLines[], words: readonly number[]): number | undefined {
  let all = 0
  let main: number | undefined
  runs.forEach(({aside}, index) => {
    if (aside !== undefined) return
    all += words[index]!
    if (main === undefined || words[index]! > words[main]!) main = index
  })
  return main !== undefined && words[main]! >= Math.max(mainWords, all * mainShare) ? main : undefined
}

function isShort(words: number, main: number, isBelow: boolean): boolean {
  if (words <= teaserWords) return words * teaserTimes <= main
  return isBelow && words <= noticeWords && words * noticeTimes <= main
}

function gapBetween(above: ArticleLines, {start, headline = start}: ArticleLines): Gap {
  return {from: above.end - 1, to: headline}
}

function countClutter({lines, roles}: RoledLines, {from, to}: Gap): number {
  let clutter = 0
  for (let index = from; index < to; index++) {
    const line = lines[index]!
    const isLabel = roles[index] === 'title' && line.score < clutterScore
    if (isLabel || isPage(line)) clutter++
  }
  return clutter
}

function isPage({rule, place}: MarkedLine): boolean {
  if (rule === undefined) return false
  return (place !== 'inside' && place !== 'top') || toolRules.has(rule)
}

/** The stamps beside a headline, and where each stands. */
function frameOf({lines}: RoledLines, {start, end, headline = start}: ArticleLines): string {
  let frame = ''
  const last = Math.min(end - 1, headline + frameReach)
  for (let index = Math.max(start, headline - frameReach); index <= last; index++) {
    if (lines[index]!.place === 'top') frame += `${index - headline} ${lines[index]!.rule} `
  }
  return frame
}

/** True for a text that is cut short, or has a mark under it that leads on. */
function breaksOff({text, lines, roles}: RoledLines, {start, end}: ArticleLines): boolean {
  let last = end - 1
  while (last > start && roles[last] !== 'body') last--
  if (isCutShort(text, lines[last]!)) return true
  return lines.slice(last + 1, last + 1 + markReach).some(({rule}) => rule === 'read-more')
}
