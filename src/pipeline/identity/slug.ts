import {slug as slugOf} from 'github-slugger'
import {latinOf} from '../text/letters.ts'

/** Longest slug in characters: an address still fits a line of mail, and a path every file system. */
const MAX_CHARS = 60
/** Share of a headline's letters that must survive in Latin, else the rest would name something else. */
const MIN_LETTERS_KEPT = 0.6
/** Fewer characters than this name nothing. */
const MIN_CHARS = 3

/** An article or preposition that lost its vowel before the next word, as in French and Italian. */
const ELISION = /(?<!\p{L})(\p{L}{1,2})['’](?=\p{L}{2})/gu

/** Names that file systems or web servers keep to themselves. */
const RESERVED =
  /^(?:con|prn|aux|nul|com\d|lpt\d|conin|conout|index|default|robots|sitemap|feed|rss|atom|assets)$/

/**
 * Last part of a new story's address: its headline in lower-case ASCII letters, digits and single hyphens, at most
 * 60 characters, cut at a word. Safe in URLs, XML and file names of every system.
 *
 * Latin letters lose their marks, Cyrillic and Greek are romanised; a headline in another script, without
 * words or with a reserved name gives `story-<id>`. A slug that `isTaken` gets the next free number.
 */
export function makeSlug(headline: string, id: string, isTaken: (slug: string) => boolean): string {
  const words = readableSlug(headline) ?? `story-${id}`
  let slug = words
  for (let copy = 2; isTaken(slug); copy++) {
    const number = `-${copy}`
    slug = cutAtWord(words, MAX_CHARS - number.length) + number
  }
  return slug
}

function readableSlug(headline: string): string | undefined {
  const letters = headline.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '')
  const latin = Array.from(letters, (letter) => latinOf[letter] ?? letter).join('')
  const ascii = latin
    .replaceAll(ELISION, '$1 ')
    .replaceAll(/[\p{Pd}\p{Z}_/|:.]/gu, ' ')
    .replaceAll(/[^\x20-\x7e]/g, '')
  const words = slugOf(ascii).split('-').filter(Boolean).join('-')
  const kept = count(ascii, /[a-z]/g) / Math.max(1, count(latin, /\p{L}/gu))
  const slug = cutAtWord(words, MAX_CHARS)
  const isUsable = kept >= MIN_LETTERS_KEPT && slug.length >= MIN_CHARS && !RESERVED.test(slug)
  return isUsable ? slug : undefined
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

function cutAtWord(slug: string, chars: number): string {
  if (slug.length <= chars) return slug
  const end = slug.lastIndexOf('-', chars)
  return slug.slice(0, end > 0 ? end : chars)
}
