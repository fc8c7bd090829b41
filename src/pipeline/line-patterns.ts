import type {Place} from './boilerplate/phrase-table.ts'
import {findByline, isAgency} from './byline.ts'
import type {LineShape} from './line-shape.ts'
import {isSignedStamp, stampKind} from './stamps.ts'

/** A kind of boilerplate that is known by the form of its line rather than by its words. */
export interface LinePattern {
  rule: string
  place: Place
  matches: (content: string, key: string, shape: LineShape) => boolean
}

const shortcode = /^\[\/?[a-z][\w-]{2,}(?:[\s:=][^\]]*)?\]$/i
const address = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$/i
const labelled = /^(?:#|@)[\p{L}\p{N}_]/u
const markup = /^<[!?/a-z][^>]*>|[{};]\s*$|^(?:var|let|const|function|window\.|document\.)\s?[\w.]+\s?[=(]/
const yearAfterMark = /^(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}|by\b)/i
const agencyCredit =
  /(?:[/©|]|\bvia|\bthrough)\s?(?:AFP|AP|EPA|Reuters|Getty|dpa|EFE|ANSA|ANP|APA|PAP|TASS|Shutterstock|iStock|Unsplash|Pixabay|imago|picture alliance|Keystone|AA)\b/i
const initials = /^[([]?\p{L}{2,6}(?:[/-]\p{L}{2,6}){1,3}[)\]]?$/u
const parentheses = /^[([].{2,}[)\]]$/

const everyWord = (content: string, test: RegExp) => content.split(/\s+/).every((word) => test.test(word))

/** Capitalised words out of all, from which a long line without a stop is headlines glued together. */
const stripCapitals = 0.62
const stripWords = 20
/** Marks between short words, from which a line is a menu or a path. */
const menuMarks = 2

/** Every pattern; the first that matches names the rule. */
export const linePatterns: readonly LinePattern[] = [
  {
    rule: 'separator',
    place: 'inside',
    matches: (_content, _key, shape) => shape.letters === 0 && shape.digits === 0,
  },
  {rule: 'embed-marker', place: 'inside', matches: (content) => shortcode.test(content)},
  {rule: 'link', place: 'inside', matches: (content) => address.test(content)},
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
  {rule: 'page-date', place: 'top', matches: (_content, key) => stampKind(key) === 'date'},
  {rule: 'age', place: 'top', matches: (_content, key) => stampKind(key) === 'age'},
  {rule: 'time', place: 'inside', matches: (_content, key) => stampKind(key) === 'time'},
  {
    rule: 'byline',
    place: 'top',
    matches: (content, key, shape) =>
      shape.digits > 2 && shape.ending !== 'stop' && isSignedStamp(content, key),
  },
  {
    rule: 'page-number',
    place: 'page',
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
    matches: (_content, _key, shape) =>
      shape.words >= stripWords &&
      shape.ending === 'none' &&
      shape.innerStops <= shape.words / 20 &&
      shape.capitalised >= shape.words * stripCapitals,
  },
]
