import {createRequire} from 'node:module'
import {byLanguage} from '../../languages/languages.ts'
import {lazily} from './lazily.ts'

/** Characters of a text that are looked at: its first few paragraphs, enough for any language. */
export const languageSample = 2000

/** What one language's small words must be before they alone decide. */
interface Evidence {
  /** Share of all words. */
  share: number
  /** How many times as often they stand there as the next language's. */
  lead: number
}

/**
 * How many words are looked at, first few, then more, and what decides. Running prose has a share of .3 to .5, menus a
 * tenth of it; close relatives share half their small words.
 */
const looks: readonly {words: number; evidence: readonly Evidence[]}[] = [
  {words: 60, evidence: [{share: 0.25, lead: 2}]},
  {
    words: 200,
    evidence: [
      {share: 0.18, lead: 1.25},
      {share: 0.06, lead: 2},
    ],
  },
]

/** Small words that must be found at least. */
const leastWords = 3

/** Characters below which a text is too short for letter statistics to mean anything. */
const leastForStatistics = 24

/** Share of letters that must be of a script before the script decides. */
const scriptShare = 0.3

/** Loaded for the first text that words do not tell: its tables take longer to load than a hundred texts to read. */
const letters = lazily(
  () => createRequire(import.meta.url)('./letter-statistics.ts') as typeof import('./letter-statistics.ts'),
)

const wordUnit = /[\p{L}\p{M}]/u

/** Scripts that one news language is written in, and the language. */
const scripts = Object.entries(byLanguage('script'))

/** Japanese writes most of its letters in Han: a tenth of kana is enough to tell it from Chinese. */
const kanaShare = 0.1

/** Languages that letter statistics may find: those of the table, without the dead and the made-up ones. */
const smallWords = byLanguage('smallWords')
const newsLanguages = Object.keys(smallWords)

/** Word → indices into {@linkcode newsLanguages}. */
const languagesOfWord = new Map<string, number[]>()
for (const [index, list] of Object.values(smallWords).entries()) {
  for (const word of new Set(list)) {
    languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), index])
  }
}

/** Language of a text as a BCP 47 primary tag, judged by its opening; `und` when nothing decides. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, languageSample)
  return findByScript(sample) ?? findByFunctionWords(sample) ?? findByStatistics(sample)
}

function findByScript(sample: string): string | undefined {
  // Latin and Cyrillic text, the common case, holds none of these: one look at a few letters spares the counting.
  if (
    !/[\u0370-\u03ff\u0530-\u05ff\u0900-\u10ff\u1100-\u11ff\u1200-\u137f\u1780-\u17ff\u3040-\ud7af]/.test(
      sample,
    )
  ) {
    return undefined
  }
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  for (const [language, script] of scripts) {
    const share = (sample.match(script)?.length ?? 0) / letters
    if (share >= (language === 'ja' ? kanaShare : scriptShare)) return language
  }
  return undefined
}

function findByFunctionWords(sample: string): string | undefined {
  const counts = new Uint16Array(newsLanguages.length)
  const text = sample.toLowerCase()
  let total = 0
  let at = 0
  for (const look of looks) {
    while (total < look.words) {
      while (at < text.length && !isWordUnit(text.charCodeAt(at))) at++
      if (at === text.length) break
      const start = at
      while (at < text.length && isWordUnit(text.charCodeAt(at))) at++
      total++
      for (const language of languagesOfWord.get(text.slice(start, at)) ?? none) counts[language]!++
    }
    const language = decide(counts, total, look.evidence)
    if (language !== undefined) return language
  }
  return undefined
}

const none: readonly number[] = []

const UNKNOWN = 0
const OTHER = 1
const LETTER = 2
/** Which units are letters or marks of letters, as far as a text has asked. */
const knownUnits = new Uint8Array(0x10000)

function isWordUnit(unit: number): boolean {
  if (knownUnits[unit] === UNKNOWN)
    knownUnits[unit] = wordUnit.test(String.fromCharCode(unit)) ? LETTER : OTHER
  return knownUnits[unit] === LETTER
}

function decide(counts: Uint16Array, total: number, evidence: readonly Evidence[]): string | undefined {
  let best = 0
  let count = 0
  let next = 0
  for (let index = 0; index < counts.length; index++) {
    if (counts[index]! > count) {
      next = count
      count = counts[index]!
      best = index
    } else if (counts[index]! > next) next = counts[index]!
  }
  const isSure = evidence.some(({share, lead}) => count >= total * share && count >= next * lead)
  return isSure && count >= leastWords ? newsLanguages[best] : undefined
}

function findByStatistics(sample: string): string {
  if (sample.trim().length < leastForStatistics) return 'und'
  return letters().findLanguage(sample, newsLanguages)
}
