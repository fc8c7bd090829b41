import {inAllLanguages} from '../../../languages/languages.ts'
import {agencies} from '../../text/agencies.ts'
import {isCapital} from './unit-traits.ts'

const openingSet = new Set(inAllLanguages('bylineOpenings'))
const linkSet = new Set(inAllLanguages('nameLinks'))
const agencySet = new Set(agencies)
const wordBreak = /[\s,/|&:()•·–—-]+/
const firstWord = /[^\s,/|&:()•·–—-]+/
const letterFirst = /^\p{L}/u

/** Words after a label that is all a byline needs: `Author: Markets desk`. */
const labelledNames = 4
const labelled = /^\p{L}+\s?:\s?(?=\p{L})/u

/** A byline names people and where they work; longer lines are sentences. */
const bylineCharacters = 110
const bylineNames = 12

/** True when a line is nothing but a news agency's name. */
export function isAgency(key: string): boolean {
  return agencySet.has(key)
}

/** True for a line whose first word may open a byline: most have none, and need not be taken apart. */
function opensByline(content: string): boolean {
  const first = firstWord.exec(content)
  return first !== null && openingSet.has(first[0].toLowerCase())
}

/**
 * The people or agencies a line names as its authors (`By Jane Roe and Max Mustermann, Reuters`), without the opening
 * word; undefined when the line is no byline.
 */
export function findByline(content: string): string | undefined {
  if (content.length > bylineCharacters || !opensByline(content)) return undefined
  const words = content.split(wordBreak).filter(Boolean)
  const [first, ...rest] = words
  if (first === undefined || rest.length === 0 || words.length > bylineNames) return undefined
  if (!openingSet.has(first.toLowerCase())) return undefined
  const label = labelled.exec(content)
  if (label && rest.length <= labelledNames) return content.slice(label[0].length).trim()
  let names = 0
  for (const word of rest) {
    if (!letterFirst.test(word)) {
      if (word.startsWith('@')) continue
      return undefined
    }
    if (isCapital(word.charCodeAt(0)) || word.charCodeAt(0) >= 0x590) names++
    else if (!linkSet.has(word.toLowerCase()) && !openingSet.has(word.toLowerCase())) return undefined
  }
  if (names === 0 || /[.!?]$/.test(content.replace(/\b\p{Lu}\.$/u, ''))) return undefined
  let start = content.toLowerCase().indexOf(first.toLowerCase()) + first.length
  const next = rest.find((word) => !openingSet.has(word.toLowerCase()))
  if (next !== undefined) start = content.indexOf(next, start)
  return content.slice(start).trim()
}
