import {byLanguage, inAllLanguages} from '../../languages/languages.ts'

const monthSet = new Set(
  Object.values(byLanguage('months')).flatMap((names) => names.flat().flatMap((name) => name.split('‿'))),
)
const weekdaySet = new Set(
  Object.values(byLanguage('weekdays')).flatMap((names) => names.flat().flatMap((name) => name.split('‿'))),
)
const ages = Object.values(byLanguage('ages'))
/** Words that are an age by themselves. */
const daySet = new Set(ages.flatMap(({yesterday, today}) => [...yesterday, ...(today ?? [])]))
/** Words that make a length of time an age. */
const agoSet = new Set(
  ages.flatMap(({before = [], after = []}) => [...before, ...after].map((phrase) => phrase.split(' ')[0]!)),
)
const ageSet = new Set(inAllLanguages('ageUnits'))
/** Words that may stand around a date or an age in a stamp. */
const fillerSet = new Set([
  ...inAllLanguages('publishedLabels'),
  ...inAllLanguages('updatedLabels'),
  ...inAllLanguages('besideDates'),
  ...inAllLanguages('stampWords'),
  ...daySet,
])
const viewWords = inAllLanguages('viewWords')
const editMarks = inAllLanguages('editMarks')
const countUnits = inAllLanguages('countUnits')
const viewSet = new Set(viewWords)
const editSet = new Set([...editMarks, ...countUnits])
const timeWords = new Set([...monthSet, ...weekdaySet, ...fillerSet, ...ageSet, ...agoSet])
const linkSet = new Set([...inAllLanguages('nameLinks'), ...inAllLanguages('bylineOpenings')])
const wordBreak = /[\s,.:;|/()[\]–—•·\-+@]+/
const firstWord = /[^\s,.:;|/()[\]–—•·\-+@]+/
const unspacedDate = /^[#年月日時时分秒星期一二三四五六日天更新于：: /.()-]+$/u
const numbered = /#\p{L}|\p{L}#/u
const numericDate = /#[./-] ?#[./-] ?#/
const clockTime = /^(?:\p{L}+ ){0,3}#[:.h]#(?:[:.]#)?(?: \p{L}+){0,3}$/u
const capitalFirst = /^[\p{Lu}\p{Lt}\p{Lo}@]/u

/** Words a stamp has at most: `This report was last updated on Sunday, November 24, 2024, at 09:30 AM GMT` has fifteen. */
const stampWords = 18
/** Names and small words that may stand beside the date in a signed stamp. */
const signatureWords = 9

/** Characters of the longest age without a number: `more than a week ago` has nineteen. */
const spelledCharacters = 30

/** A date, a clock time alone, or an age such as `2 hours ago`. */
export type StampKind = 'date' | 'time' | 'age'

/** What a line of nothing but time words says, folded as `foldPhrase` writes it; undefined for any other line. */
export function stampKind(key: string): StampKind | undefined {
  if (!key.includes('#') && key.length > spelledCharacters) return undefined
  if (!opensStamp(key) && !key.includes('月')) return undefined
  const words = key.split(wordBreak).filter(Boolean)
  if (words.length === 0 || words.length > stampWords) return undefined
  if (!key.includes('#')) return spelledAge(words)
  if (unspacedDate.test(key) && key.includes('月')) return 'date'
  const count = countWords(words)
  if (count.others > 0) return undefined
  if (count.dated > 0 && (count.numbers > 0 || count.aged > 0)) return 'date'
  if (numericDate.test(key)) return 'date'
  if (count.aged > 0 && words.length > 1) return 'age'
  return clockTime.test(key) ? 'time' : undefined
}

/** True for a line whose first word may stand in a stamp: most lines end there, and need not be taken apart. */
function opensStamp(key: string): boolean {
  const first = firstWord.exec(key)?.[0] ?? ''
  return timeWords.has(first) || (first.includes('#') && isNumber(first))
}

/** True for a number, alone or with a word of time grown to it. */
function isNumber(word: string): boolean {
  const bare = word.replaceAll('#', '')
  return bare === '' || timeWords.has(bare)
}

function spelledAge(words: readonly string[]): StampKind | undefined {
  if (words.length === 1) return daySet.has(words[0]!) ? 'age' : undefined
  const isAge =
    words.some((word) => agoSet.has(word)) && words.some((word) => ageSet.has(word) && !agoSet.has(word))
  return isAge && words.every((word) => ageSet.has(word) || agoSet.has(word) || fillerSet.has(word))
    ? 'age'
    : undefined
}

interface WordCount {
  numbers: number
  dated: number
  months: number
  aged: number
  others: number
}

function countWords(words: readonly string[]): WordCount {
  const count: WordCount = {numbers: 0, dated: 0, months: 0, aged: 0, others: 0}
  for (const word of words) {
    const bare = word.replaceAll('#', '')
    if (bare === '') count.numbers++
    else if (monthSet.has(word) && !(ageSet.has(word) && count.aged > 0)) {
      count.dated++
      count.months++
    } else if (ageSet.has(word)) count.aged++
    else if (weekdaySet.has(word)) count.dated++
    else if (numbered.test(word) && ageSet.has(bare)) count.aged++
    else if (numbered.test(word) && fillerSet.has(bare)) count.numbers++
    else if (!fillerSet.has(word)) count.others++
  }
  return count
}

/**
 * True for a stamp that is signed or says where it was written: a whole date, and else only names and the small words
 * between them (`Posted on September 30, 2022 by Tom Ashdown`).
 */
export function isSignedStamp(content: string, key: string): boolean {
  const words = key.split(wordBreak).filter(Boolean)
  const count = countWords(words)
  if (count.others === 0 || count.others > signatureWords || words.length > stampWords) return false
  if (!(count.months > 0 && count.numbers >= 2) && !numericDate.test(key)) return false
  return content.split(wordBreak).every((word) => {
    const folded = word.toLowerCase()
    if (word === '' || capitalFirst.test(word) || /^\P{L}*\p{N}/u.test(word)) return true
    return (
      linkSet.has(folded) ||
      fillerSet.has(folded) ||
      monthSet.has(folded) ||
      weekdaySet.has(folded) ||
      ageSet.has(folded)
    )
  })
}

/** How many read a message, and that it was changed: what a stamp says beside its date. */
export const viewCount = new RegExp(
  `\\p{Nd}[\\p{Nd}.,]{0,8}\\s?(?:${countUnits.join('|')})?\\.?\\s?(?:${viewWords.join('|')})(?!\\p{L})(?:\\s{1,2}(?:${editMarks.join('|')})(?!\\p{L}))?`,
  'giu',
)
const hourAndMinute = /#[:.]#/

/** True for the stamp under a channel's message: how many read it, and when it was sent. */
export function isViewStamp(key: string): boolean {
  if (!key.startsWith('#')) return false
  const words = key.split(wordBreak).filter(Boolean)
  if (words.length > stampWords || !words.some((word) => viewSet.has(word))) return false
  const rest = words.filter((word) => !viewSet.has(word) && !editSet.has(word.replaceAll('#', '')))
  const {others, months: named, numbers} = countWords(rest)
  if (others > 0 || numbers < 2) return false
  return named > 0 || numericDate.test(key) || hourAndMinute.test(key)
}
