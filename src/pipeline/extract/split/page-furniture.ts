import type {AnnotatedLine} from '../lines/annotate-line.ts'
import type {ArticleLines, Gap, RoledLines} from '../lines/line-types.ts'
import {partsPages} from './boundary-evidence.ts'
import {leaveOutMinor} from './dominant-article.ts'
import {leadingNumber} from './list-patterns.ts'

/** Words of the shortest article that a page is about, and of the longest teaser or notice around it. */
const mainWords = 150
const teaserWords = 60
/** Menu, footer and related lines between an article and what is then a part of its page; one is enough for one with a byline or stamp. */
const pageLines = 4
const signedPageLines = 1
/** Lines around a headline in which a byline or stamp belongs to it. */
const topReach = 2

/**
 * Leave out the short texts around a page's article: teasers of others, notices, what the site says of itself. They
 * stand beyond its menus and related headlines and have no byline or stamp; the items of a list stand together or have.
 * Changes the runs in place.
 */
export function leaveOutFurniture(roled: RoledLines, runs: readonly ArticleLines[]): void {
  let from = 0
  for (let to = 1; to <= runs.length; to++) {
    if (to < runs.length && !isParted(roled, runs[to - 1]!, runs[to]!)) continue
    const unit = runs.slice(from, to)
    const words = unit.map((run) => wordsOf(roled, run))
    if (isGreeting(roled, unit, words)) unit[0]!.aside ??= 'greeting'
    markBeyond(roled, unit, words)
    markBefore(roled, unit, words)
    leaveOutMinor(roled, pageOf(roled, runs, from, to), unit, words)
    from = to
  }
}

/** The lines of the page that some runs stand on. */
function pageOf({lines}: RoledLines, runs: readonly ArticleLines[], from: number, to: number): Gap {
  return {from: runs[from - 1]?.end ?? 0, to: runs[to]?.start ?? lines.length}
}

/** Articles of the shortest list, and words of the longest greeting above its first headline. */
const listArticles = 2
const greetingWords = 30

/** True for a few words above a list: without a headline where its articles have one, or above its number 1. */
function isGreeting(
  {text, lines}: RoledLines,
  runs: readonly ArticleLines[],
  words: readonly number[],
): boolean {
  if (runs.length <= listArticles || words[0]! > greetingWords) return false
  const next = runs[1]!.headline
  if (next !== undefined && leadingNumber(text, lines[next]!) === 1) return true
  return runs.slice(0, listArticles).every(({headline}, index) => (headline === undefined) === (index === 0))
}

/** Lines of a page's foot, of the menu under it, and of text from which another page begins. */
const footLines = 2
const menuLines = 2
const pageTexts = 2

/** True for two runs that are not of one page: much is blank between them, or a foot stands over the next one's menu. */
function isParted(roled: RoledLines, before: ArticleLines, run: ArticleLines): boolean {
  const {lines} = roled
  let foot = 0
  let menu = 0
  for (let index = before.end; index <= (run.headline ?? run.start); index++) {
    const {rule} = lines[index]!
    if (partsPages(lines[index]!)) return true
    if (rule === 'legal' && menu === 0) foot++
    else if (rule === 'navigation' && foot >= footLines) menu++
  }
  return menu >= menuLines && countTexts(roled, run) >= pageTexts && wordsOf(roled, before) >= mainWords
}

function markBeyond(roled: RoledLines, runs: readonly ArticleLines[], words: readonly number[]) {
  let main: number | undefined
  let page = 0
  let enough = pageLines
  runs.forEach((run, index) => {
    page += countPage(roled.lines, runs[index - 1]?.end ?? run.start, aboveLabel(roled.lines, run))
    if (words[index]! >= mainWords) {
      main = index
      page = 0
      enough = isSigned(roled, run) ? signedPageLines : pageLines
    } else if (main !== undefined && page >= enough && isTeaser(roled, run, words[index]!)) {
      run.aside ??= 'related-headlines'
    }
  })
}

function markBefore(roled: RoledLines, runs: readonly ArticleLines[], words: readonly number[]) {
  const main = words.findIndex((count) => count >= mainWords)
  let page = 0
  for (let index = main - 1; index >= 0; index--) {
    page += countPage(roled.lines, runs[index]!.end, runs[index + 1]!.start)
    if (page >= pageLines && isTeaser(roled, runs[index]!, words[index]!))
      runs[index]!.aside ??= 'related-headlines'
  }
}

function isTeaser(roled: RoledLines, run: ArticleLines, words: number): boolean {
  return words <= teaserWords && !isSigned(roled, run)
}

/** True for an article with a byline or stamp beside its headline. */
function isSigned({lines}: RoledLines, {start, headline}: ArticleLines): boolean {
  const at = headline ?? start
  for (let index = Math.max(start, at - topReach); index <= at + topReach; index++) {
    if (lines[index]?.place === 'top') return true
  }
  return false
}

/** The line of a section's name right above a headline, or else the headline's own. */
function aboveLabel(lines: readonly AnnotatedLine[], {start, headline = start}: ArticleLines): number {
  return lines[headline - 1]?.rule === 'navigation' ? headline - 1 : start
}

function countPage(lines: readonly AnnotatedLine[], from: number, to: number): number {
  let page = 0
  for (let index = from; index < to; index++) {
    const {place, rule} = lines[index]!
    if (rule !== undefined && (place === 'page' || place === 'related' || place === 'comments')) page++
  }
  return page
}

function countTexts({roles}: RoledLines, {start, end}: ArticleLines): number {
  let texts = 0
  for (let index = start; index < end; index++) texts += Number(roles[index] === 'body')
  return texts
}

function wordsOf({lines, roles}: RoledLines, {start, end}: ArticleLines): number {
  let words = 0
  for (let index = start; index < end; index++)
    if (roles[index] === 'body') words += lines[index]!.shape.words
  return words
}
