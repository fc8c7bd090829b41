import {inAllLanguages} from '../../languages/languages.ts'

const labels = inAllLanguages('digestLabels')
const wholeLabels = new Set(labels)
/** What stands between a label and the rest: without any, a headline is a label or has none. */
const mark = /[:|–—,(-]/

/** Says whether a headline announces several subjects. */
export function announcesDigest(headline: string): boolean {
  const plain = headline.toLowerCase().trim()
  if (wholeLabels.has(plain)) return true
  if (!mark.test(plain)) return false
  return labels.some((label) => {
    const rest = plain.startsWith(label) ? plain.slice(label.length) : undefined
    const before = plain.endsWith(label) ? plain.slice(0, -label.length) : undefined
    return /^\s*[:|–—,(-]/u.test(rest ?? '') || /[:|–—,-]\s*$/u.test(before ?? '')
  })
}
