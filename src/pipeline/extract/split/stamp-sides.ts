import type {AnnotatedLine} from '../lines/annotate-line.ts'
import type {ArticleLines, RoledLines} from '../lines/line-types.ts'

/** Lines from an article's last line in which its stamp stands. */
const stampReach = 4
/** Words of the longest section name between a stamp and its headline. */
const sectionWords = 3
const clockTime = /#[:.h]#/u

const stampRules = new Set(['page-date', 'age', 'views'])
const signedRules = new Set(['byline', 'publisher'])

/**
 * Give the stamps between two articles of a list to the one they belong to. The ends of the list tell: where a stamp
 * stands above the first headline and none under the last text, all of them stand above theirs; where it is the other
 * way round, all of them stand below. Where the ends do not tell, nothing changes.
 */
export function settleStamps(roled: RoledLines, articles: readonly ArticleLines[]): void {
  const places = articles.map((article, index) =>
    findStamps(roled, article, articles[index - 1], articles[index + 1]),
  )
  const leads = places[0]?.above !== undefined
  const trails = places.at(-1)?.below !== undefined
  if (articles.length < 2 || leads === trails) return
  articles.forEach((article, index) => {
    const {above, below} = places[index]!
    const before = articles[index - 1]
    if (leads && above !== undefined) {
      article.start = Math.min(article.start, above)
      if (before) before.end = Math.min(before.end, article.start)
    }
    if (!trails || below === undefined) return
    article.end = Math.max(article.end, below + 1)
    article.stampsBelow = true
    const next = articles[index + 1]
    if (next) next.start = Math.max(next.start, article.end)
  })
}

/** The lines of the stamps above an article's headline and under its text, if there are any. */
function findStamps(
  roled: RoledLines,
  article: ArticleLines,
  before: ArticleLines | undefined,
  next: ArticleLines | undefined,
): {above?: number; below?: number} {
  const {lines} = roled
  const head = headOf(roled, article)
  const floor = before ? lastText(roled, before) + 1 : 0
  let above = findStampAbove(lines, head, floor)
  while (above !== undefined && above > floor && lines[above - 1]!.place === 'top') above--
  const last = lastText(roled, article)
  const ceiling = Math.min(next ? headOf(roled, next) : lines.length, last + 1 + stampReach)
  let below = last + 1
  while (below < ceiling && !isStamp(lines[below]!)) below++
  return {...(above !== undefined && {above}), ...(below < ceiling && {below})}
}

/** The stamp right above a headline, or one with a clock time over the name of a section. */
export function findStampAbove(
  lines: readonly AnnotatedLine[],
  head: number,
  floor: number,
): number | undefined {
  for (const at of [head - 1, head - 2]) {
    const line = lines[at]
    if (at < floor || !line) return undefined
    if (isStamp(line)) return at === head - 1 || clockTime.test(line.key) ? at : undefined
    if (line.prose || line.shape.words > sectionWords) return undefined
  }
  return undefined
}

/** The line of an article's headline, or of its first text when it has none. */
function headOf({roles}: RoledLines, {start, end, headline}: ArticleLines): number {
  if (headline !== undefined) return headline
  let index = start
  while (index < end && roles[index] !== 'body') index++
  return index
}

function lastText({roles}: RoledLines, {start, end}: ArticleLines): number {
  let index = end - 1
  while (index > start && roles[index] !== 'body') index--
  return index
}

function isStamp({rule, shape}: AnnotatedLine): boolean {
  return rule !== undefined && (stampRules.has(rule) || (signedRules.has(rule) && shape.digits > 0))
}
