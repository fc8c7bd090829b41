import type {ArticleLines, Gap, RoledLines} from '../lines/line-types.ts'
import {isCutShort} from '../lines/trailing-marks.ts'
import {countClutter, isCluttered} from './page-clutter.ts'

/** Words of the shortest article that a page can be about, and its share of the words in all that looks like one. */
const mainWords = 120
const mainShare = 0.5
/** Words of the longest teaser or banner, and of the longest notice or comment under an article. */
const teaserWords = 60
const noticeWords = 150
/** How many times as long as these the article is, and as one without a stamp that stands far below an article with one. */
const teaserTimes = 3
const noticeTimes = 4
const unsignedTimes = 1.5
/** Lines of a page that are far. */
const farLines = 4
/** Lines around a headline in which stamps frame it, and under a text in which its end mark stands. */
const frameReach = 2
const markReach = 2

/** The article that a page is about. */
interface MainArticle {
  run: ArticleLines
  words: number
  frame: string
  /** False where its text breaks off. */
  isWhole: boolean
}

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
  const index = dominantOf(runs, words)
  if (index === undefined || runs.length === 1 || !isCluttered(roled, page)) return
  const run = runs[index]!
  const isWhole = !breaksOff(roled, run)
  const main = {run, words: words[index]!, frame: frameOf(roled, run), isWhole}
  runs.forEach((other, at) => {
    if (at === index) return
    const isMinor = at < index ? isMinorAbove : isMinorBelow
    if (isMinor(roled, main, other, words[at]!)) other.aside ??= 'related-headlines'
  })
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

function isMinorAbove(roled: RoledLines, main: MainArticle, run: ArticleLines, words: number): boolean {
  if (words > teaserWords || words * teaserTimes > main.words) return false
  const frame = frameOf(roled, run)
  const {start, headline = start} = main.run
  if (frame === '') return main.frame !== '' || countClutter(roled, {from: run.end - 1, to: headline}) > 0
  // The page's article may begin under its stamp, and go on below what was taken for the next one.
  return main.frame !== '' && !isAlike(roled, main, run, frame)
}

function isMinorBelow(roled: RoledLines, main: MainArticle, run: ArticleLines, words: number): boolean {
  const gap = {from: main.run.end - 1, to: run.headline ?? run.start}
  const times = words <= teaserWords ? teaserTimes : noticeTimes
  const isShort = words <= noticeWords && words * times <= main.words
  const frame = frameOf(roled, run)
  if (frame !== '') return isShort && (headsRelated(roled, gap) || !isAlike(roled, main, run, frame))
  const clutter = countClutter(roled, gap)
  if (isShort && clutter > 0) return true
  const isFar = main.frame !== '' && clutter >= farLines
  return isFar && words <= noticeWords && words * unsignedTimes <= main.words
}

/** True for an item framed like the article, unless it is an excerpt where the article is whole. */
function isAlike(roled: RoledLines, main: MainArticle, run: ArticleLines, frame: string): boolean {
  return frame === main.frame && !(main.isWhole && breaksOff(roled, run))
}

/** True where the page goes over to other articles; in a list that has such a line under each item it says nothing. */
function headsRelated({lines}: RoledLines, {from, to}: Gap): boolean {
  return lines.slice(from, to).some(({place, repeated}) => place === 'related' && !repeated)
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
