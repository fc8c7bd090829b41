import type {ArticleLines, RoledLines} from '../lines/line-types.ts'
import {findBoundaries} from './article-boundaries.ts'
import {leaveOutConsent} from './consent-texts.ts'
import {joinEntries} from './live-entries.ts'
import {keepOneArticle} from './one-article.ts'
import {leaveOutFurniture} from './page-furniture.ts'
import {settleStamps} from './stamp-sides.ts'
import {joinStandfirsts} from './standfirsts.ts'

/** Find the articles of a document, page by page. */
export function split(roled: RoledLines): ArticleLines[] {
  const {text, lines, roles} = roled
  const pages = [0, ...lines.flatMap(({opensPage}, index) => (opensPage ? [index] : [])), lines.length]
  if (pages.length === 2) return splitPage(roled, false)
  return pages.slice(1).flatMap((to, page) => {
    const from = pages[page]!
    const runs = splitPage({text, lines: lines.slice(from, to), roles: roles.slice(from, to)}, true)
    return runs.map((run) => moveRun(run, from))
  })
}

function moveRun({start, end, headline, ...run}: ArticleLines, by: number): ArticleLines {
  return {...run, start: start + by, end: end + by, ...(headline !== undefined && {headline: headline + by})}
}

/** The articles of a page: runs of lines that no boundary parts. Lines between them belong to none. */
function splitPage(roled: RoledLines, isPasted: boolean): ArticleLines[] {
  const articles: ArticleLines[] = []
  for (const {start, headline, body, aside} of findBoundaries(roled)) {
    articles.push({
      start,
      end: body + 1,
      ...(headline !== undefined && {headline}),
      ...(aside !== undefined && {aside}),
    })
  }
  joinEntries(roled, articles)
  endArticles(roled, articles)
  closeArticles(roled, articles)
  settleStamps(roled, articles)
  leaveOutConsent(roled, articles)
  joinStandfirsts(roled, articles)
  leaveOutFurniture(roled, articles)
  keepOneArticle(roled, articles, isPasted)
  return articles
}

/** Let each article end with its last line of running text. */
function endArticles({lines, roles}: RoledLines, articles: readonly ArticleLines[]) {
  articles.forEach((article, index) => {
    const limit = articles[index + 1]?.start ?? lines.length
    let last = limit - 1
    while (last >= article.end && roles[last] !== 'body') last--
    article.end = last + 1
  })
}

/** Give each article the marks that stand under it: end marks, credits, embeds, stamps. */
function closeArticles({lines}: RoledLines, articles: readonly ArticleLines[]) {
  articles.forEach((article, index) => {
    const limit = articles[index + 1]?.start ?? lines.length
    while (article.end < limit) {
      const {place, rule} = lines[article.end]!
      if (rule === undefined || place === 'page' || place === 'comments' || place === 'related') break
      article.end++
    }
  })
}
