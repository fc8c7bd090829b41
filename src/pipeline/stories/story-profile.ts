import {distinctAscending} from '../pairs/shingles.ts'
import {isBesideHeadline} from '../text/beside-headline.ts'
import {combine, readWords, SHAPE, type Words} from '../text/word-tokens.ts'
import {capitalisesNouns, looksLikeName} from './german-names.ts'
import {fileSlots, type Slots, slotsIn} from './slots.ts'
import {packUse, sumUses, USE} from './term-uses.ts'
import {withoutSite} from './without-site.ts'

/** An article as the grouping sees it; the light shape lets labelled rows in as well. */
export interface NewsText {
  id: string
  /** Of headline, text and language: texts of one fingerprint are the same, in this build and in the last one. */
  fingerprint: string
  headline: string
  /** What stands below the headline; read only when asked for. */
  text: () => string
  /** BCP 47 primary tag; empty when nobody knows. */
  language: string
  /** `YYYY-MM-DD`. */
  published?: string
}

/** What the words of one text say without any other text: made once, kept while the article does not change. */
export interface StoryProfile {
  /** Terms of the headline and of the opening, ascending. */
  terms: Uint32Array
  /** How the text uses each of them, packed; `term-uses.ts` reads it. */
  uses: Uint32Array
  /** Runs of two capitalised words, ascending. */
  fullNames: Uint32Array
  slots: Slots
}

/** Words of a text that are read: news says the event at the top, and the first 150 do as well as all. */
const OPENING_WORDS = 200
/** Words of the lead, in which an article says what happened. */
const LEAD_WORDS = 40
const TITLE_WEIGHT = 3
const LEAD_WEIGHT = 2
/** UTF-16 units that hold the opening in nearly all texts, and in any script. */
const MOST_OPENINGS_UNITS = 2000
const OPENING_UNITS = 4000
/** Words below the opening that may tell how its last word is meant; the last one read may be cut. */
const WORDS_AROUND = 2

/** Reads one text. */
export function profileOf({headline, text, language}: Omit<NewsText, 'id' | 'fingerprint'>): StoryProfile {
  const [title, opening] = [withoutSite(headline), text()]
  const told = isBesideHeadline(title, opening) ? '' : opening
  return profileOfParts(readNews(title, language), readOpening(told, language))
}

function profileOfParts(title: Words, body: Words): StoryProfile {
  const length = Math.min(body.length, OPENING_WORDS)
  const [titleUse, capitalUse] = [USE.title | USE.lead, namesThings(title) ? USE.capital | USE.titleName : 0]
  const stems = new Uint32Array(title.length + length)
  const uses = new Uint32Array(stems.length)
  for (let word = 0; word < title.length; word++) {
    const shape = title.shapes[word]!
    const use = isInnerCapital(shape) ? capitalUse : isOpeningCapital(shape) ? USE.opener : 0
    stems[word] = title.stems[word]!
    uses[word] = packUse(titleUse | use, TITLE_WEIGHT)
  }
  for (let word = 0; word < length; word++) {
    const isLead = word < LEAD_WORDS
    const use = useInBody(body.shapes[word]!, body.ends[word]! - body.starts[word]!) | (isLead ? USE.lead : 0)
    stems[title.length + word] = body.stems[word]!
    uses[title.length + word] = packUse(use, isLead ? LEAD_WEIGHT : 1)
  }
  return {
    ...sumUses(stems, uses),
    fullNames: fullNamesOf(body, length),
    slots: fileSlots([...slotsIn(title, title.length), ...slotsIn(body, length)]),
  }
}

/** The words at the top of a text: as many as are needed, and some more. */
function readOpening(text: string, language: string): Words {
  const words = readNews(text.slice(0, MOST_OPENINGS_UNITS), language)
  if (text.length <= MOST_OPENINGS_UNITS || words.length >= OPENING_WORDS + WORDS_AROUND) return words
  return readNews(text.slice(0, OPENING_UNITS), language)
}

/** The words of a text; capitals that open no name are taken for small letters. */
function readNews(text: string, language: string): Words {
  const words = readWords(text)
  if (!capitalisesNouns(language)) return words
  const shapes = words.shapes.map((shape, word) =>
    (shape & SHAPE.capital) !== 0 && !looksLikeName(text, words, word) ? shape & ~SHAPE.capital : shape,
  )
  return {...words, shapes}
}

function useInBody(shape: number, units: number): number {
  if (isInnerCapital(shape)) return USE.capital
  if (isOpeningCapital(shape)) return USE.opener
  if ((shape & SHAPE.number) === 0) return USE.lower
  return units > 1 ? USE.number : 0
}

const isInnerCapital = (shape: number): boolean =>
  (shape & SHAPE.capital) !== 0 && (shape & SHAPE.opensSentence) === 0
const isOpeningCapital = (shape: number): boolean =>
  (shape & SHAPE.capital) !== 0 && (shape & SHAPE.opensSentence) !== 0

/** Says whether the capitals of a headline tell names: none do where every long word has one, as in America. */
function namesThings({length, shapes, stems}: Words): boolean {
  const capitals = new Set<number>()
  const plain = new Set<number>()
  for (let word = 0; word < length; word++) {
    const shape = shapes[word]!
    if (isInnerCapital(shape)) capitals.add(stems[word]!)
    else if ((shape & (SHAPE.capital | SHAPE.short | SHAPE.number)) === 0) plain.add(stems[word]!)
  }
  return plain.size > capitals.size
}

function fullNamesOf(words: Words, length: number): Uint32Array {
  const pairs: number[] = []
  for (let word = 1; word < length; word++) {
    const opens = (words.shapes[word]! & SHAPE.opensSentence) !== 0
    const adjoins = words.starts[word]! - words.ends[word - 1]! === 1
    const both = words.shapes[word]! & words.shapes[word - 1]! & SHAPE.capital
    if (both && adjoins && !opens) pairs.push(combine(words.stems[word - 1]!, words.stems[word]!))
  }
  return distinctAscending(Uint32Array.from(pairs))
}
