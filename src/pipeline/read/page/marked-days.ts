import {agreesWithWeekday, readDateLine} from '../../date/date-line.ts'
import {type DateUsage, formatDay, readDates} from '../../date/read-dates.ts'
import {readDay} from '../read-metadata.ts'
import {type BoxKind, boxKinds, kindsOf} from './class-words.ts'
import {isElement, type PageElement, textOf} from './parse-page.ts'

/** Words in classes, ids and microdata by which an element is the stamp of an article, or that of something else. */
const stampWords =
  /(?:^|[^a-z])(?:date|datum|fecha|data|published|publish|pubdate|timestamp|posted|time|uhrzeit|erstellt)(?:$|[^a-z])/i
const otherWords = /modified|comment|event|copyright|expire|countdown|current|today|birth|join|aktuell|heute/i
/** Characters of the longest text of a stamp. */
const longestStamp = 120
/** Levels above a stamp that say what it belongs to. */
const mostLevels = 8

const strangers: readonly BoxKind[] = ['related', 'comments', 'foot', 'side', 'hidden', 'advertising']
const strangerBits = strangers.reduce((bits, kind) => bits | (1 << boxKinds.indexOf(kind)), 0)

/** True for an element whose class or microdata calls it a stamp. */
export function isMarkedStamp({attribs}: PageElement): boolean {
  const names = spaced(`${attribs.class ?? ''} ${attribs.id ?? ''} ${attribs.itemprop ?? ''}`)
  return stampWords.test(names) && !otherWords.test(names)
}

/** Names grown together parted: `postDate` is `post Date`. */
const spaced = (names: string): string => names.replace(/([a-z])(?=[A-Z])/g, '$1 ')

/** The day of the first marked stamp that belongs to the page's article; those under its heading come first. */
export function findMarkedDay(
  stamps: readonly {element: PageElement; isUnderHeading: boolean}[],
  usage: DateUsage,
): string | undefined {
  const own = stamps.filter(({element}) => !isStrangers(element))
  const ordered = [
    ...own.filter(({isUnderHeading}) => isUnderHeading),
    ...own.filter((stamp) => !stamp.isUnderHeading),
  ]
  for (const {element} of ordered) {
    const day = dayOf(element, usage)
    if (day !== undefined) return day
  }
  return undefined
}

function dayOf(element: PageElement, usage: DateUsage): string | undefined {
  const {datetime, title, content} = element.attribs
  for (const value of [datetime, content, title]) {
    const day = value === undefined ? undefined : readDay(value, usage.language())
    if (day !== undefined) return day
  }
  const text = textOf(element).replace(/\s+/g, ' ').trim()
  if (text.length > longestStamp) return undefined
  const labelled = readDateLine(text, usage)
  if (labelled.some(({label}) => label === 'updated') && !labelled.some(({label}) => label === 'published'))
    return undefined
  const kept = labelled.filter(
    ({label, date, weekdays}) => label !== 'updated' && date && agreesWithWeekday(date, weekdays),
  )
  const dates = kept.length > 0 ? kept.flatMap(({date}) => date ?? []) : readDates(text, usage)
  const days = new Set(
    dates.flatMap(({year, month, day, ambiguous}) =>
      year === undefined || ambiguous ? [] : [formatDay(year, month, day)],
    ),
  )
  return days.size === 1 ? [...days][0] : undefined
}

/** True inside what belongs to other pages, to readers, or to the site. */
function isStrangers(element: PageElement): boolean {
  let at: PageElement['parent'] = element.parent
  for (let level = 0; level < mostLevels && at && 'attribs' in at && isElement(at); level++, at = at.parent) {
    if (at.name === 'body' || at.name === 'article' || at.name === 'main') return false
    if (at.name === 'footer' || at.name === 'aside' || at.name === 'nav') return true
    if (kindsOf(`${at.attribs.id ?? ''} ${at.attribs.class ?? ''}`) & strangerBits) return true
  }
  return false
}
