import {inAllLanguages} from '../../languages/languages.ts'
import {plainWords} from '../text/plain-words.ts'
import type {Article} from '../types.ts'

/** Words that a headline must have left: what is shorter was no headline with something behind it. */
const FEWEST_WORDS = 4
/** Letters of a publisher's name that are enough to know it by. */
const FEWEST_LETTERS = 3
/** What sites set between a headline and their own name or section. */
const separator = / (?:\||-{1,2}|–|—|::|»|•) /u
const bar = / (?:\||::|»|•) /u
const address = /^[\p{L}\p{N}.-]{2,40}\.(?:com|org|net|co\.uk|de|fr|es|it|ua|ru|eu|info|tv|news)\b/iu
/** Labels before a colon that tell how news came, not what they are. */
const labels = new Set(inAllLanguages('leadIns').map((label) => plainWords(label).join(' ')))

/** The headline without what sites hang before and behind it: `BREAKING:`, the outlet's name, a section. */
export function cleanHeadline({headline, publisher}: Pick<Article, 'headline' | 'publisher'>): string {
  const own = withoutSuffix(withoutLabel(headline), publisher)
  return plainWords(own).length >= FEWEST_WORDS ? own : headline
}

function withoutLabel(headline: string): string {
  const colon = headline.indexOf(': ')
  const isLabel = colon > 0 && labels.has(plainWords(headline.slice(0, colon)).join(' '))
  return isLabel ? headline.slice(colon + 2) : headline
}

function withoutSuffix(headline: string, publisher: string | undefined): string {
  const parts = headline.split(separator)
  if (parts.length < 2) return headline
  const name = publisher && lettersOf(publisher)
  const barred = bar.exec(headline)
  for (let count = 1; count < parts.length; count++) {
    const kept = lengthOf(headline, parts, count)
    const part = parts[count]!
    const isBarred = barred !== null && barred.index === kept
    if (isBarred || isOutlet(part, name) || isSection(parts, count)) return headline.slice(0, kept)
  }
  return headline
}

/** Characters of the headline up to the end of so many of its parts. */
function lengthOf(headline: string, parts: readonly string[], count: number): number {
  let at = 0
  for (const part of parts.slice(0, count)) at = headline.indexOf(part, at) + part.length
  return at
}

function isOutlet(part: string, name: string | undefined): boolean {
  if (address.test(part)) return true
  const letters = lettersOf(part)
  if (!name || letters.length < FEWEST_LETTERS || name.length < FEWEST_LETTERS) return false
  return letters.startsWith(name) || name.startsWith(letters)
}

/** A single word at the end is a section: `… as crisis continues - National`. */
const isSection = (parts: readonly string[], count: number): boolean =>
  count === parts.length - 1 && /^\p{Lu}\p{Ll}{2,}$/u.test(parts[count]!)

/** A publisher's name as letters: `abc6.com` and `ABC6` are one. */
const lettersOf = (name: string): string =>
  plainWords(name.replace(/^(?:www|edition|bigstory)\./u, '').replace(/\.[a-z]{2,4}(?:\.[a-z]{2})?$/u, ''))
    .join('')
    .replace(/^the/u, '')
