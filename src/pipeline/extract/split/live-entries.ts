import {inAllLanguages} from '../../../languages/languages.ts'
import type {AnnotatedLine} from '../lines/annotate-line.ts'
import type {ArticleLines, RoledLines} from '../lines/line-types.ts'
import {countShared, stemsOf} from '../lines/word-overlap.ts'
import {partsPages} from './boundary-evidence.ts'

/** Rules of what stands above each entry: how old it is, or the time of day. */
const entryRules = new Set(['age', 'time'])
const fewestEntries = 2
/** Characters from a headline in which its subject is named. */
const subjectReach = 500
/** Characters of the shortest word that says something of a subject, and such words that an entry takes up. */
const subjectLetters = 5
const sharedWords = 2
/** Share of the entries that take them up. */
const enoughShare = 0.5
/** Lines above the headline in which a label may stand. */
const labelReach = 3
/** Lines under a text in which its age stands. */
const belowReach = 4

const liveWords = inAllLanguages('liveWords')
/** Scripts that put no space between words. */
const isUnspaced = (word: string) =>
  /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(word)
const spaced = liveWords.filter((word) => !isUnspaced(word)).join('|')
const live = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${spaced})(?![\\p{L}\\p{M}])|${liveWords.filter(isUnspaced).join('|')}`,
  'iu',
)

/**
 * Join the entries of a live blog to the article they are of. Ages stand between the entries, none above the page's
 * headline and none under its last text, as they would in a list; and the headline says what it is, or the entries
 * keep to its subject. Changes the runs in place.
 */
export function joinEntries(roled: RoledLines, runs: ArticleLines[]): void {
  let kept = 0
  for (let at = 0; at < runs.length; ) {
    const entries = countEntries(roled, runs, at)
    runs[kept++] = runs[at]!
    at += entries >= fewestEntries && isLive(roled, runs.slice(at, at + entries + 1)) ? entries + 1 : 1
  }
  runs.length = kept
}

/** How many of the runs under a headline have an age above them, where the headline has none. */
function countEntries(roled: RoledLines, runs: readonly ArticleLines[], at: number): number {
  const {lines} = roled
  const {headline} = runs[at]!
  if (headline === undefined || isAged(lines[headline - 1])) return 0
  let last = at
  while (last + 1 < runs.length && isEntry(lines, runs[last + 1]!)) last++
  return last > at && !endsWithAge(roled, runs[last + 1]?.start ?? lines.length) ? last - at : 0
}

/** True where an age stands in the few lines under the last text above a line; one over a greeting is an entry's. */
function endsWithAge({lines, roles}: RoledLines, limit: number): boolean {
  let last = limit - 1
  while (roles[last] !== 'body') last--
  for (let index = last + 1; index < Math.min(limit, last + 1 + belowReach); index++) {
    if (isAged(lines[index])) return lines[index + 1]?.rule !== 'greeting'
  }
  return false
}

function isAged(line: AnnotatedLine | undefined): boolean {
  return line?.rule !== undefined && entryRules.has(line.rule)
}

function isEntry(lines: RoledLines['lines'], {start, headline, end, aside}: ArticleLines): boolean {
  const head = headline ?? end - 1
  if (aside !== undefined || !isAged(lines[head - 1])) return false
  for (let index = start; index <= head; index++) if (partsPages(lines[index]!)) return false
  return true
}

function isLive({text, lines}: RoledLines, [lead, ...entries]: readonly ArticleLines[]): boolean {
  const head = lines[lead!.headline!]!
  const label = lines[Math.max(0, lead!.headline! - labelReach)]!
  if (live.test(text.slice(label.start, head.end))) return true
  const end = Math.min(reachOf(text, head.start), lines[entries[0]!.start]!.start)
  const subject = stemsOf(text, {start: head.start, end}, subjectLetters)
  const takeUp = entries.filter(({start, end}) => {
    const from = lines[start]!.start
    const to = Math.min(reachOf(text, from), lines[end - 1]!.end)
    return countShared(text, {start: from, end: to}, subject) >= sharedWords
  })
  return takeUp.length >= entries.length * enoughShare
}

const reachOf = (text: string, start: number) => Math.min(text.length, start + subjectReach)
