import {agreesWithWeekday, readDateLine} from '../../date/date-line.ts'
import {findNumericOrder} from '../../date/numeric-order.ts'
import {type DateUsage, formatDay} from '../../date/read-dates.ts'
import {readDay} from '../read-metadata.ts'
import {boxKinds} from './class-words.ts'
import {findMarkedDay} from './marked-days.ts'
import type {PageHead} from './page-head.ts'
import type {PageLines} from './page-lines.ts'

/** The days that stand beside a page's headline. */
export interface PageStamps {
  /** Those labelled as days of publication. */
  published: readonly string[]
  /** Those without a label. */
  bare: readonly string[]
  /** What the element says that is called the article's stamp. */
  marked: string | undefined
  /** What a `<time>` of the article states. */
  time: string | undefined
  /** Indices of the lines that hold stamps and nothing else. */
  lines: ReadonlySet<number>
}

/** Lines above a headline, under it, and under the last line of its text in which a stamp stands. */
const linesAbove = 8
const linesUnder = 14
const linesAfter = 6
/** Characters of the longest line that may be a stamp. */
const longestStamp = 240

const stampBit = 1 << boxKinds.indexOf('stamp')
const strangers =
  (1 << boxKinds.indexOf('related')) | (1 << boxKinds.indexOf('comments')) | (1 << boxKinds.indexOf('foot'))

/** Where the article stands in its page, as indices of lines; -1 where it is not known. */
export interface ArticlePlace {
  headline: number
  first: number
  last: number
}

/** The days stated around a headline, and by the `<time>` elements of the page. */
export function findStamps(
  page: PageLines,
  place: ArticlePlace,
  head: PageHead,
  language: string | undefined,
): PageStamps {
  const {lines} = page
  const usage: DateUsage = {
    countsAges: false,
    language: () => language ?? '',
    order: () =>
      findNumericOrder(
        lines
          .slice(0, 400)
          .map(({text}) => text)
          .join('\n'),
        language ?? '',
      ),
  }
  const published = new Set<string>()
  const bare = new Set<string>()
  const anchor = place.headline >= 0 ? place.headline : place.first
  const stampLines = new Set<number>()
  if (anchor < 0)
    return {
      published: [],
      bare: [],
      marked: findMarkedDay(head.stamps, usage),
      time: findTime(head),
      lines: stampLines,
    }
  lines.forEach(({text, tag}, index) => {
    const isTop = index >= anchor - linesAbove && index <= Math.max(anchor + linesUnder, place.first)
    const isEnd = index > place.last && index <= place.last + linesAfter
    if (!isTop && !isEnd) return
    if (text.length > longestStamp || !/[\d\u0660-\u0669\u06F0-\u06F9]/.test(text)) return
    const isStamp = isBoxed(page, index, stampBit)
    if (isBoxed(page, index, strangers) && !isStamp) return
    const stated = readDateLine(text, usage)
    if (isTop && stated.some(({standsAlone, label}) => standsAlone || label !== undefined))
      stampLines.add(index)
    for (const {date, label, weekdays, standsAlone, hasTime} of stated) {
      if (!date || date.year === undefined || date.ambiguous || label === 'updated') continue
      if (!agreesWithWeekday(date, weekdays)) continue
      const day = formatDay(date.year, date.month, date.day)
      if (label === 'published') published.add(day)
      else if (isEnd ? isStamp && standsAlone : isStamp || hasTime || standsAlone || tag !== 'navigation')
        bare.add(day)
    }
  })
  return {
    published: [...published],
    bare: bare.size === 1 ? [...bare] : [],
    marked: findMarkedDay(head.stamps, usage),
    time: findTime(head),
    lines: stampLines,
  }
}

function isBoxed({lines, boxes}: PageLines, index: number, bits: number): boolean {
  let at = lines[index]!.box
  for (let level = 0; level < 4 && at > 0; level++, at = boxes[at]!.parent)
    if (boxes[at]!.kinds & bits) return true
  return false
}

/** The value of a time that is marked as that of publication, or of the only day that times name. */
function findTime({times}: PageHead): string | undefined {
  const marked = times.find(
    ({element: {attribs}, value}) =>
      value !== undefined &&
      (attribs.pubdate !== undefined ||
        /\b(?:published|pubdate|entry-date|posted)\b/i.test(attribs.class ?? '')) &&
      !/\bupdated\b(?!.*published)/i.test(attribs.class ?? ''),
  )
  if (marked) return marked.value
  const days = new Map<string, string>()
  for (const {value} of times) {
    const day = value === undefined ? undefined : readDay(value)
    if (day !== undefined && !days.has(day)) days.set(day, value!)
  }
  return days.size === 1 ? [...days.values()][0] : undefined
}
