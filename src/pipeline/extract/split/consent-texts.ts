import {inAllLanguages} from '../../../languages/languages.ts'
import {addressShare} from '../lines/address-share.ts'
import type {ArticleLines, RoledLines} from '../lines/line-types.ts'

/** Mentions from which a text is about cookies, and the most characters that go by for one of them. */
const fewestMentions = 4
const charactersAMention = 450
/** Mean share of the words with which the lines speak to their reader: reports on cookies have half as many. */
const leastAddress = 0.1
/** Lines around a headline in which a byline or stamp makes it an article's. */
const stampReach = 2
/** Characters of the shortest text that a page with such a notice can be about. */
const leastOther = 600

const cookie = new RegExp(inAllLanguages('cookieWords').join('|'), 'giu')
const browser = new RegExp(inAllLanguages('browserWords').join('|'), 'iu')

/** Leave out what a page tells its reader of its cookies, where it holds anything else. Changes the runs in place. */
export function leaveOutConsent(roled: RoledLines, runs: readonly ArticleLines[]): void {
  if (runs.length < 2) return
  const asking = runs.filter((run) => run.aside === undefined && asksConsent(roled, run))
  if (asking.length === 0) return
  const isOther = (run: ArticleLines) => run.aside === undefined && !asking.includes(run)
  if (!runs.some((run) => isOther(run) && contentOf(roled, run).length >= leastOther)) return
  for (const run of asking) run.aside = 'legal'
}

function asksConsent(roled: RoledLines, run: ArticleLines): boolean {
  if (isStamped(roled, run)) return false
  const content = contentOf(roled, run)
  const mentions = content.match(cookie)?.length ?? 0
  if (mentions < fewestMentions || mentions * charactersAMention < content.length) return false
  return browser.test(content) && addressOf(roled, run) >= leastAddress
}

function isStamped({lines}: RoledLines, {start, end, headline = start}: ArticleLines): boolean {
  const from = Math.max(start, headline - stampReach)
  return lines.slice(from, Math.min(end, headline + stampReach + 1)).some(({place}) => place === 'top')
}

function contentOf({text, lines}: RoledLines, {start, end}: ArticleLines): string {
  return text.slice(lines[start]!.start, lines[end - 1]!.end)
}

function addressOf({text, lines, roles}: RoledLines, {start, end}: ArticleLines): number {
  let sum = 0
  let count = 0
  for (let index = start; index < end; index++) {
    if (roles[index] !== 'body') continue
    sum += addressShare(text, lines[index]!)
    count++
  }
  return count === 0 ? 0 : sum / count
}
