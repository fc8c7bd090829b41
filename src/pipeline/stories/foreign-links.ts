import type {StoryLink} from '../pairs/links.ts'
import {makePostingLists} from '../pairs/posting-lists.ts'
import type {TextReadings} from './read-texts.ts'
import type {StoryBatch} from './story-batch.ts'
import type {NewsText} from './story-profile.ts'
import {eachShared} from './term-vectors.ts'

/** What two texts must share to be joined across languages, where nothing else can be compared. */
const FEWEST_SHARED = 3
/** Names among it: numbers alone are shared by chance. */
const FEWEST_NAMES = 2
/** Texts or share of a batch that may hold a name which still says something. */
const RARE_TEXTS = 6
const RARE_SHARE = 0.1
/** Days between reports of one event in two languages. */
const MOST_DAYS = 3
/** Share of the names of the text with fewer that the other holds: a president is in every report from his country. */
const LEAST_COVERED = 0.5
/** Score of such a pair: likely, and never surer than a pair in one language. */
const SCORE = 0.75

/** Pairs of texts in different languages that share rare names and numbers. */
export function linkAcrossLanguages(
  texts: readonly NewsText[],
  {bridgeNamesAt}: TextReadings,
  {textAt}: StoryBatch,
): StoryLink[] {
  if (new Set(texts.map(({language}) => language)).size < 2) return []
  const names = texts.map((_, text) => bridgeNamesAt(text))
  const frequency = new Map<number, number>()
  for (const list of names) for (const name of list) frequency.set(name, (frequency.get(name) ?? 0) + 1)
  const most = Math.max(RARE_TEXTS, RARE_SHARE * texts.length)
  const rare = names.map((list) => list.filter((name) => frequency.get(name)! <= most))
  const postings = makePostingLists(Math.ceil(Math.min(most, 256)))
  const links: StoryLink[] = []
  for (const [other, list] of rare.entries()) {
    const shared = new Map<number, number>()
    for (const name of list) {
      postings.each(name, (one) => {
        if (texts[one]!.language !== texts[other]!.language) shared.set(one, (shared.get(one) ?? 0) + 1)
      })
      postings.add(name, other)
    }
    for (const [one, count] of shared) {
      const [first, second] = [textAt(one).profile, textAt(other).profile]
      let total = count
      eachShared(first.numbers, second.numbers, () => total++)
      const days = Math.abs((first.day ?? Number.NaN) - (second.day ?? Number.NaN))
      const isCovered = count >= LEAST_COVERED * Math.min(rare[one]!.length, list.length)
      if (isCovered && count >= FEWEST_NAMES && total >= FEWEST_SHARED && !(days > MOST_DAYS))
        links.push({one, other, score: SCORE, isFirm: true})
    }
  }
  return links
}
