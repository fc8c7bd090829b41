import {ageUnits, months, stampFillers, weekdays} from './boilerplate/stamp-words.ts'

const monthSet = new Set(months)
const weekdaySet = new Set(weekdays)
const fillerSet = new Set(stampFillers)
const ageSet = new Set(ageUnits)
const wordBreak = /[\s,.:;|/()[\]–—•·\-+@]+/
const unspacedDate = /^[#年月日時时分秒星期一二三四五六日天更新于：: /.()-]+$/u
const numbered = /#\p{L}+|\p{L}+#/u

/** Words a stamp has at most: `This report was last updated on Sunday, November 24, 2024, at 09:30 AM GMT` has fifteen. */
const stampWords = 18

/**
 * What a line of nothing but time words is, given as {@linkcode import('./line-key.ts').foldPhrase} writes it: a date, an
 * age such as `2 hours ago`, or neither.
 */
export function stampKind(key: string): 'date' | 'age' | undefined {
  if (!key.includes('#') && !ageSet.has(key.split(' ', 1)[0]!)) return undefined
  const words = key.split(wordBreak).filter(Boolean)
  if (words.length === 0 || words.length > stampWords) return undefined
  if (unspacedDate.test(key) && key.includes('月')) return 'date'
  let numbers = 0
  let dated = 0
  let aged = 0
  for (const word of words) {
    if (word === '#') numbers++
    else if (monthSet.has(word) && !(ageSet.has(word) && aged > 0)) dated++
    else if (ageSet.has(word)) aged++
    else if (weekdaySet.has(word)) dated++
    else if (numbered.test(word) && ageSet.has(word.replaceAll('#', ''))) aged++
    else if (numbered.test(word) && fillerSet.has(word.replaceAll('#', ''))) numbers++
    else if (!fillerSet.has(word)) return undefined
  }
  if (dated > 0 && (numbers > 0 || aged > 0)) return 'date'
  if (numbers >= 3 && aged === 0) return 'date'
  if (aged > 0 && words.length > 1) return 'age'
  return numbers >= 2 && /[:./-]/.test(key) ? 'date' : undefined
}
