import {isSignedStamp, isViewStamp, stampKind} from '../../date/stamps.ts'
import {foldPhrase} from '../../text/line-key.ts'
import {findByline, isAgency} from './byline.ts'
import {noteKind} from './correction-notes.ts'
import {isMeasure} from './is-measure.ts'
import type {LineShape} from './line-shape.ts'
import {findPhrase} from './phrase-rules.ts'
import type {Place} from './phrase-tables.ts'

/** A kind of boilerplate that is known by the form of its line rather than by its words. */
export interface LinePattern {
  rule: string
  place: Place
  /** True for a form that a long line can have. */
  long?: true
  matches: (content: string, key: string, shape: LineShape) => boolean
}

const slug = /^\p{Lu}{2,}(?:-[\p{L}\p{N}]+)+(?:,\d+)?$/u
const shortcode = /^\[\/?[a-z][\w-]{2,}(?:[\s:=][^\]]*)?\]$/i
const address = /^(?:https?:\/\/|www\.)\S+$|^[^\s@]+@[^\s@.]+\.[^\s@]+$/i
const labelled = /^(?:#|@)[\p{L}\p{N}_]/u
const markup = /^<[!?/a-z][^>]*>|^(?:var|let|const|function|window\.|document\.)\s?[\w.]+\s?[=(]/
/** How a line of code ends. */
const codeEndings = '{};'
const yearAfterMark = /^copyright\b[^.]*\b(?:19|20)\d\d\b|^(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}|by\b)/i
const agencyCredit =
  /(?:[/©|]|\bvia|\bthrough)\s?(?:AFP|AP|EPA|Reuters|Getty|dpa|EFE|ANSA|ANP|APA|PAP|TASS|Shutterstock|iStock|Unsplash|Pixabay|imago|picture alliance|Keystone|AA)\b/i
const shoutedCredit = /[.!?»”"]\s\p{Lu}{2,}(?:[\s.-]{1,2}\p{Lu}{2,}){1,3}(?:\s?\/\s?\p{Lu}+)?$/u
const relayed = /^(?:via|Via|VIA)\s\p{Lu}[^.!?]{1,40}$/u
const path = /^\S+(?:\s\S+){0,2}\s[›»>]\s\S+(?:\s\S+){0,3}$/u
const initials = /^[([]?\p{L}{2,6}(?:[/-]\p{L}{2,6}){1,3}[)\]]?$/u
/** Characters of the longest signature. */
const initialsCharacters = 30
const parentheses = /^[([].{2,}[)\]]$/

const everyWord = (content: string, test: RegExp) => content.split(/\s+/).every((word) => test.test(word))

/** Capitalised words out of all, from which a long line without a stop is headlines glued together. */
const stripCapitals = 0.62
const stripWords = 20
/** Marks between short words, from which a line is a menu or a path. */
const menuMarks = 2

/** Characters of the shortest name that wire services give a report: `BC-QUAKE`. */
const slugLength = 8

/** Words of the longest line that is a caption and its credit. */
const captionWords = 60

/** Every pattern; the first that matches names the rule. */
export const linePatterns: readonly LinePattern[] = [
  {
    rule: 'separator',
    place: 'inside',
    matches: (_content, _key, shape) => shape.letters === 0 && shape.digits === 0,
  },
  {
    rule: 'correction',
    place: 'inside',
    long: true,
    matches: (content) => noteKind(content) === 'correction',
  },
  {
    rule: 'editors-note',
    place: 'inside',
    long: true,
    matches: (content) => noteKind(content) === 'editors-note',
  },
  {
    rule: 'embed-marker',
    place: 'inside',
    matches: (content) => content.startsWith('[') && shortcode.test(content),
  },
  {
    rule: 'link',
    place: 'inside',
    matches: (content, _key, shape) =>
      (!content.includes(' ') && address.test(content)) || (content.includes('://') && shape.words <= 3),
  },
  {rule: 'slug', place: 'end', matches: (content) => content.length >= slugLength && slug.test(content)},
  {
    rule: 'hashtags',
    place: 'end',
    matches: (content) => labelled.test(content) && everyWord(content, labelled),
  },
  {
    rule: 'markup',
    place: 'page',
    matches: (content, _key, shape) =>
      (markup.test(content) || codeEndings.includes(content.at(-1)!)) &&
      (shape.letters < content.length * 0.8 || content.startsWith('<')),
  },
  {rule: 'legal', place: 'page', matches: (content) => yearAfterMark.test(content)},
  {
    rule: 'photo-credit',
    place: 'inside',
    matches: (content, _key, shape) => content.startsWith('©') && shape.words <= 14,
  },
  {
    rule: 'views',
    place: 'top',
    matches: (_content, key, shape) => shape.digits > 2 && shape.words <= stampPartWords && isViewStamp(key),
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
    matches: (content, _key, shape) =>
      !isMeasure(content) && (shape.letters === 0 || (shape.letters < 3 && shape.digits > 0)),
  },
  {rule: 'byline', place: 'top', matches: (content) => findByline(content) !== undefined},
  {
    rule: 'signature',
    place: 'end',
    matches: (content, key, {length}) =>
      length <= initialsCharacters && initials.test(content) && (content.includes('/') || isAgency(key)),
  },
  {rule: 'publisher', place: 'top', matches: (_content, key) => isAgency(key)},
  {
    rule: 'photo-credit',
    place: 'inside',
    matches: (content, key, shape) =>
      shape.words <= 14 &&
      mayCreditAgency(content, key) &&
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
    matches: (content, key, shape) =>
      shape.words <= stampPartWords && key.includes('#') && partKind(content) === 'date',
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
  const kind = kindOfParts(content, partBreak)
  if (kind !== undefined) return kind
  return kindOfParts(content, commaBreak) === 'age' ? 'age' : undefined
}

function kindOfParts(content: string, mark: RegExp): 'age' | 'date' | undefined {
  if (!mark.test(content)) return undefined
  const parts = content.split(mark)
  if (parts.length < 2 || parts.length > 4) return undefined
  const kinds = parts.map((part) => stampKind(foldPhrase(part)))
  const kind = kinds.find((found): found is 'age' | 'date' => found === 'age' || found === 'date')
  const areNames = parts.every((part, index) => kinds[index] !== undefined || part.split(/\s+/).length <= 6)
  return areNames ? kind : undefined
}

/** True for a line that holds what stands before an agency's name: few do, and the names are many. */
function mayCreditAgency(content: string, key: string): boolean {
  if (key.includes('via') || key.includes('through')) return true
  return content.includes('/') || content.includes('|') || content.includes('©')
}

/** Characters from the mark before a credit to its end. */
const creditReach = 70

/** True for a caption that closes with who took the picture: a shouted name, or a label in brackets or after a stop. */
function endsWithCredit(content: string): boolean {
  if (mayEndShouted(content) && shoutedCredit.test(content)) return true
  const tail = content.slice(-creditReach)
  if (!tail.includes(':') && !tail.includes('：')) return false
  const from = Math.max(...creditMarks.map((mark) => tail.lastIndexOf(mark)))
  if (from < 0 || from + content.length === tail.length) return false
  const found = findPhrase(foldPhrase(tail.slice(from + 1)))
  return found?.match === 'label' && found.table.rule === 'photo-credit'
}

/** What stands before the label of a credit. */
const creditMarks = ['. ', ' (', ' | ', ' [']

function mayEndShouted(content: string): boolean {
  const last = content.charCodeAt(content.length - 1)
  return last >= 128 || (last >= 65 && last <= 90)
}
