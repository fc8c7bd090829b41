import {addCount, countOf, makeHashCounts} from '../pairs/hash-counts.ts'
import type {StoryLink} from '../pairs/links.ts'
import {makePostingLists} from '../pairs/posting-lists.ts'
import {lazily} from '../text/lazily.ts'
import {readWords} from '../text/word-tokens.ts'
import {dayOf} from './in-order-of-time.ts'
import type {TextReadings} from './read-texts.ts'
import type {NewsText, StoryProfile} from './story-profile.ts'
import {termsWith, USE} from './term-uses.ts'
import {eachShared} from './term-vectors.ts'

/** What two texts must share to be joined across languages, where nothing else can be compared. */
const FEWEST_SHARED = 3
/** Names among it: numbers alone are shared by chance. */
const FEWEST_NAMES = 2
/** Numbers among it that make up for a second name: three counts of one night are no chance. */
const ENOUGH_NUMBERS = 3
/** Texts or share of a batch that may hold a name which still says something. */
const RARE_TEXTS = 6
const RARE_SHARE = 0.1
/** Texts looked at under one name, the earliest: what bounds the cost. */
const LONGEST_POSTING = 256
/** Days between reports of one event in two languages. */
const MOST_DAYS = 3
/** Share of the names of the text with fewer that the other holds: a president is in every report from his country. */
const LEAST_COVERED = 0.5
/** Numbers that are years more often than counts. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2099
/** Score of such a pair: likely, and never surer than a pair in one language. */
const SCORE = 0.75

/** Pairs of texts in different languages that share rare names and numbers. */
export function linkAcrossLanguages(
  texts: readonly NewsText[],
  {profileAt, bridgeNamesAt}: TextReadings,
): StoryLink[] {
  const languages = numberLanguages(texts)
  if (!languages.includes(1)) return []
  const {lists, most} = rareNames(texts.map((_, text) => bridgeNamesAt(text)))
  const postings = makePostingLists(Math.ceil(Math.min(most, LONGEST_POSTING)))
  const shared = new Uint32Array(texts.length)
  const links: StoryLink[] = []
  for (const [other, list] of lists.entries()) {
    const met: number[] = []
    const meet = (one: number): void => {
      if (languages[one] === languages[other]) return
      if (shared[one] === 0) met.push(one)
      shared[one] = shared[one]! + 1
    }
    for (const name of list) {
      postings.each(name, meet)
      postings.add(name, other)
    }
    for (const one of met) {
      const names = shared[one]!
      shared[one] = 0
      const isCovered = names >= LEAST_COVERED * Math.min(lists[one]!.length, list.length)
      if (!isCovered || areApart(texts[one]!, texts[other]!)) continue
      if (names >= FEWEST_SHARED || shareEnough(profileAt(one), profileAt(other), names))
        links.push({one, other, score: SCORE, isFirm: true})
    }
  }
  return links
}

/** The languages of texts as numbers from 0, in order of appearance. */
function numberLanguages(texts: readonly NewsText[]): Uint16Array {
  const numbers = new Map<string, number>()
  for (const {language} of texts) if (!numbers.has(language)) numbers.set(language, numbers.size)
  return Uint16Array.from(texts, ({language}) => numbers.get(language)!)
}

/** The names of every text that say something, since few texts hold them; `most` is how many may. */
function rareNames(lists: readonly Uint32Array[]): {lists: Uint32Array[]; most: number} {
  const most = Math.max(RARE_TEXTS, RARE_SHARE * lists.length)
  const frequency = makeHashCounts()
  for (const list of lists) for (const name of list) addCount(frequency, name)
  return {lists: lists.map((list) => list.filter((name) => countOf(frequency, name) <= most)), most}
}

/** Says whether two texts of which some names are shared share enough in all. */
function shareEnough(one: StoryProfile, other: StoryProfile, names: number): boolean {
  let numbers = 0
  eachShared(numbersOf(one), numbersOf(other), (number) => {
    if (!years().has(number)) numbers++
  })
  return (names >= FEWEST_NAMES && names + numbers >= FEWEST_SHARED) || numbers >= ENOUGH_NUMBERS
}

/** Terms of years, which texts share that share nothing else. */
const years = lazily(() => {
  const written = Array.from({length: LAST_YEAR - FIRST_YEAR + 1}, (_, year) => FIRST_YEAR + year)
  return new Set(readWords(written.join(' ')).keys)
})

const numbersOf = ({terms, uses}: StoryProfile): Uint32Array => termsWith(terms, uses, USE.number)

function areApart({published: one}: NewsText, {published: other}: NewsText): boolean {
  const days = Math.abs((dayOf(one) ?? Number.NaN) - (dayOf(other) ?? Number.NaN))
  return days > MOST_DAYS
}
