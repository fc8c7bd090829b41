import {isSignedStamp, stampKind} from '../date/stamps.ts'
import {foldPhrase} from '../text/line-key.ts'
import type {Place} from './boilerplate/phrase-table.ts'
import {findByline, isAgency} from './byline.ts'
import type {LineShape} from './line-shape.ts'
import {findPhrase} from './phrase-rules.ts'

/** A kind of boilerplate that is known by the form of its line rather than by its words. */
export interface LinePattern {
  rule: string
  place: Place
  /** True for a form that a long line can have. */
  long?: true
  matches: (content: string, key: string, shape: LineShape) => boolean
}

const shortcode = /^\[\/?[a-z][\w-]{2,}(?:[\s:=][^\]]*)?\]$/i
const address = /^(?:https?:\/\/|www\.)\S+$|^[^\s@]+@[^\s@.]+\.[^\s@]+$/i
const labelled = /^(?:#|@)[\p{L}\p{N}_]/u
const markup = /^<[!?/a-z][^>]*>|[{};]\s*$|^(?:var|let|const|function|window\.|document\.)\s?[\w.]+\s?[=(]/
const yearAfterMark = /^copyright\b[^.]*\b(?:19|20)\d\d\b|^(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}|by\b)/i
const agencyCredit =
  /(?:[/©|]|\bvia|\bthrough)\s?(?:AFP|AP|EPA|Reuters|Getty|dpa|EFE|ANSA|ANP|APA|PAP|TASS|Shutterstock|iStock|Unsplash|Pixabay|imago|picture alliance|Keystone|AA)\b/i
const shoutedCredit = /[.!?»”"]\s\p{Lu}{2,}(?:[\s.-]{1,2}\p{Lu}{2,}){1,3}(?:\s?\/\s?\p{Lu}+)?$/u
const relayed = /^(?:via|Via|VIA)\s\p{Lu}[^.!?]{1,40}$/u
const path = /^\S+(?:\s\S+){0,2}\s[›»>]\s\S+(?:\s\S+){0,3}$/u
const initials = /^[([]?\p{L}{2,6}(?:[/-]\p{L}{2,6}){1,3}[)\]]?$/u
const parentheses = /^[([].{2,}[)\]]$/

const everyWord = (content: string, test: RegExp) => content.split(/\s+/).every((word) => test.test(word))

/** Capitalised words out of all, from which a long line without a stop is headlines glued together. */
const stripCapitals = 0.62
const stripWords = 20
/** Marks between short words, from which a line is a menu or a path. */
const menuMarks = 2

/** Words of the longest line that is a caption and its credit. */
const captionWords = 60

/** Every pattern; the first that matches names the rule. */
export const linePatterns: readonly LinePattern[] = [
  {
    rule: 'separator',
    place: 'inside',
    matches: (_content, _key, shape) => shape.letters === 0 && shape.digits === 0,
  },
  {rule: 'embed-marker', place: 'inside', matches: (content) => shortcode.test(content)},
  {
    rule: 'link',
    place: 'inside',
    matches: (content, _key, shape) => address.test(content) || (content.includes('://') && shape.words <= 3),
  },
  {
    rule: 'hashtags',
    place: 'end',
    matches: (content) => labelled.test(content) && everyWord(content, labelled),
  },
  {
    rule: 'markup',
    place: 'page',
    matches: (content, _key, shape) =>
      markup.test(content) && (shape.letters < content.length * 0.8 || content.startsWith('<')),
  },
  {rule: 'legal', place: 'page', matches: (content) => yearAfterMark.test(content)},
  {
    rule: 'photo-credit',
    place: 'inside',
    matches: (content, _key, shape) => content.startsWith('©') && shape.words <= 14,
  },
  {
    rule: 'byline',
    place: 'top',
    matches: (content, key, shape) =>
      shape.digits > 2 && shape.ending !== 'stop' && !content.includes('://') && isSignedStamp(content, key),
  },
  {
    rule: 'page-number',
    place: 'inside',
    matches: (_content, _key, shape) => shape.letters === 0 || (shape.letters < 3 && shape.digits > 0),
  },
  {rule: 'byline', place: 'top', matches: (content) => findByline(content) !== undefined},
  {
    rule: 'signature',
    place: 'end',
    matches: (content, key) => initials.test(content) && (content.includes('/') || isAgency(key)),
  },
  {rule: 'publisher', place: 'top', matches: (_content, key) => isAgency(key)},
  {
    rule: 'photo-credit',
    place: 'inside',
    matches: (content, _key, shape) =>
      shape.words <= 14 &&
      agencyCredit.test(content) &&
      (shape.ending !== 'stop' || parentheses.test(content)),
  },
  {rule: 'publisher', place: 'end', matches: (content) => relayed.test(content)},
  {
    rule: 'navigation',
    place: 'page',
    matches: (content, _key, shape) => shape.separators === 1 && path.test(content),
  },
  {
    rule: 'photo-credit',
    place: 'inside',
    long: true,
    matches: (content, _key, shape) => shape.words <= captionWords && endsWithCredit(content),
  },
  {
    rule: 'publisher',
    place: 'top',
    matches: (content, _key, shape) => shape.words <= stampPartWords && partKind(content) === 'age',
  },
  {
    rule: 'byline',
    place: 'top',
    matches: (content, _key, shape) => shape.words <= stampPartWords && partKind(content) === 'date',
  },
  {
    rule: 'navigation',
    place: 'page',
    matches: (content, _key, shape) =>
      !content.includes('://') &&
      shape.separators >= menuMarks &&
      shape.words <= 24 &&
      shape.ending === 'none' &&
      shape.separators * 5 >= shape.words,
  },
  {
    rule: 'headline-strip',
    place: 'page',
    long: true,
    matches: (_content, _key, shape) =>
      shape.words >= stripWords &&
      shape.ending === 'none' &&
      shape.innerStops <= shape.words / 20 &&
      shape.capitalised >= shape.words * stripCapitals,
  },
]

/** Those that also know a long line. */
export const longLinePatterns = linePatterns.filter(({long}) => long)

/** The rules of lines that are nothing but a stamp. */
export const stampRules = {
  date: {rule: 'page-date', place: 'top'},
  age: {rule: 'age', place: 'top'},
  time: {rule: 'time', place: 'inside'},
} as const

/** Words of the longest line of a name and a stamp. */
const stampPartWords = 14
const partBreak = /\s[|•·–—-]\s/
const commaBreak = /,\s/

/** What the stamp among a line's parts is: `The Basin Times • 6 hours ago`; the other parts are short names. */
function partKind(content: string): 'age' | 'date' | undefined {
  const kind = kindOfParts(content.split(partBreak))
  if (kind !== undefined) return kind
  return kindOfParts(content.split(commaBreak)) === 'age' ? 'age' : undefined
}

function kindOfParts(parts: readonly string[]): 'age' | 'date' | undefined {
  if (parts.length < 2 || parts.length > 4) return undefined
  const kinds = parts.map((part) => stampKind(foldPhrase(part)))
  const kind = kinds.find((found): found is 'age' | 'date' => found === 'age' || found === 'date')
  const areNames = parts.every((part, index) => kinds[index] !== undefined || part.split(/\s+/).length <= 6)
  return areNames ? kind : undefined
}

/** True for a caption that closes with who took the picture: a shouted name, or a label in brackets or after a stop. */
function endsWithCredit(content: string): boolean {
  if (shoutedCredit.test(content)) return true
  const from = Math.max(
    content.lastIndexOf('. '),
    content.lastIndexOf(' ('),
    content.lastIndexOf(' | '),
    content.lastIndexOf(' ['),
  )
  if (from <= 0 || content.length - from > 70) return false
  const found = findPhrase(foldPhrase(content.slice(from + 1)))
  return found?.match === 'label' && found.table.rule === 'photo-credit'
}
