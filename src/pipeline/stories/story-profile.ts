import {distinctAscending} from '../pairs/shingles.ts'
import {combine, readWords, SHAPE, type Words} from '../text/word-tokens.ts'
import {capitalisesNouns, looksLikeName} from './german-names.ts'

/** An article as the grouping sees it; the light shape lets labelled rows in as well. */
export interface NewsText {
  id: string
  /** Fingerprint of all the rest but `id`: texts of one print are the same, in this build and in earlier ones. */
  print: string
  headline: string
  /** What stands below the headline; read only when asked for. */
  text: () => string
  /** BCP 47 primary tag; empty when nobody knows. */
  language: string
  /** `YYYY-MM-DD`. */
  published?: string
}

/** Terms in ascending order, and how much the text speaks of each. */
export interface TermCounts {
  terms: Uint32Array
  counts: Float32Array
}

/** Everything about one text that needs no other text: made once, kept while the article does not change. */
export interface StoryProfile {
  print: string
  language: string
  /** Days since 1970. */
  day?: number
  title: TermCounts
  /** Opening of the text, headline and first words counting more. */
  opening: TermCounts
  /** Terms of the headline and of the first words, ascending: what an article itself calls its news. */
  lead: Uint32Array
  /** Words written with a capital inside a sentence, ascending. */
  capitals: Uint32Array
  /** Names in the headline; empty where it says nothing by its capitals. Ascending. */
  titleNames: Uint32Array
  /** Words that open a sentence, ascending: names, if other places write them with a capital too. */
  openers: Uint32Array
  /** Words written without one, ascending. */
  lowers: Uint32Array
  /** Runs of two capitalised words, ascending. */
  fullNames: Uint32Array
  /** Numbers of two digits and more, ascending. */
  numbers: Uint32Array
}

/** Words of a text that are read: news says the event at the top, and the first 150 do as well as all. */
const OPENING_WORDS = 200
/** Words of the lead, in which an article says what happened. */
const LEAD_WORDS = 40
const TITLE_WEIGHT = 3
const LEAD_WEIGHT = 2
/** UTF-16 units that hold the opening in any script. */
const OPENING_UNITS = 4000
const DAY = 86_400_000

/** Reads one text. */
export function profileOf({print, headline, text, language, published}: NewsText): StoryProfile {
  const [title, body] = [readNews(headline, language), readNews(text().slice(0, OPENING_UNITS), language)]
  const length = Math.min(body.length, OPENING_WORDS)
  const day = published === undefined ? Number.NaN : Date.parse(published) / DAY
  return {
    print,
    language,
    ...(Number.isFinite(day) ? {day} : {}),
    title: countTerms([[title, title.length, () => 1]]),
    opening: countTerms([
      [title, title.length, () => TITLE_WEIGHT],
      [body, length, (word) => (word < LEAD_WORDS ? LEAD_WEIGHT : 1)],
    ]),
    lead: distinctAscending(
      Uint32Array.from([...title.stems, ...body.stems.subarray(0, Math.min(length, LEAD_WORDS))]),
    ),
    capitals: union(pick(body, length, isInnerCapital), namesInHeadline(title)),
    titleNames: namesInHeadline(title),
    openers: union(pick(body, length, isOpeningCapital), pick(title, title.length, isOpeningCapital)),
    lowers: pick(body, length, (shape) => (shape & (SHAPE.capital | SHAPE.number)) === 0),
    fullNames: fullNamesOf(body, length),
    numbers: pick(body, length, (shape, units) => (shape & SHAPE.number) !== 0 && units > 1),
  }
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

type Part = readonly [words: Words, length: number, weight: (word: number) => number]

function countTerms(parts: readonly Part[]): TermCounts {
  const counts = new Map<number, number>()
  for (const [words, length, weight] of parts) {
    for (let word = 0; word < length; word++) {
      const stem = words.stems[word]!
      counts.set(stem, (counts.get(stem) ?? 0) + weight(word))
    }
  }
  const terms = Uint32Array.from(counts.keys()).sort()
  return {terms, counts: Float32Array.from(terms, (term) => counts.get(term)!)}
}

function pick(words: Words, length: number, test: (shape: number, units: number) => boolean): Uint32Array {
  const stems: number[] = []
  for (let word = 0; word < length; word++) {
    if (test(words.shapes[word]!, words.ends[word]! - words.starts[word]!)) stems.push(words.stems[word]!)
  }
  return distinctAscending(Uint32Array.from(stems))
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

const isInnerCapital = (shape: number): boolean =>
  (shape & SHAPE.capital) !== 0 && (shape & SHAPE.opensSentence) === 0
const isOpeningCapital = (shape: number): boolean =>
  (shape & SHAPE.capital) !== 0 && (shape & SHAPE.opensSentence) !== 0

/** Capitalised words of a headline; none where every long word has a capital, as American headlines do. */
function namesInHeadline(title: Words): Uint32Array {
  const capitals = pick(title, title.length, isInnerCapital)
  const plain = pick(
    title,
    title.length,
    (shape) => (shape & (SHAPE.capital | SHAPE.short | SHAPE.number)) === 0,
  )
  return plain.length > capitals.length ? capitals : new Uint32Array(0)
}

const union = (one: Uint32Array, other: Uint32Array): Uint32Array =>
  distinctAscending(Uint32Array.from([...one, ...other]))
