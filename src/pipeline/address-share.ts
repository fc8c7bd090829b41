import {addressWords} from './boilerplate/address-words.ts'

const known = new Set(addressWords)
const wordBreak = /[^\p{L}'’-]+/u
/** Characters of a line that are looked at: a site's own sentences are short. */
const reach = 240

/** The share of a line's first words with which a site speaks to its reader, 0 to 1. */
export function addressShare(content: string): number {
  const words = content.slice(0, reach).toLowerCase().split(wordBreak)
  let found = 0
  let total = 0
  for (const word of words) {
    if (word === '') continue
    total++
    if (known.has(word)) found++
  }
  return total === 0 ? 0 : found / total
}
