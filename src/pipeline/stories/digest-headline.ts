import {inAllLanguages} from '../../languages/languages.ts'

const labels = inAllLanguages('digestLabels')

/** Says whether a headline announces several subjects. */
export function announcesDigest(headline: string): boolean {
  const plain = headline.toLowerCase().trim()
  return labels.some((label) => {
    if (plain === label) return true
    const rest = plain.startsWith(label) ? plain.slice(label.length) : undefined
    const before = plain.endsWith(label) ? plain.slice(0, -label.length) : undefined
    return /^\s*[:|–—,(-]/u.test(rest ?? '') || /[:|–—,-]\s*$/u.test(before ?? '')
  })
}
