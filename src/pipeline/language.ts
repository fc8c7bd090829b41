import {detect} from 'tinyld'
import {smallWords} from './small-words.ts'

/** Characters of a text that are looked at: its first few paragraphs, enough for any language. */
const sampleSize = 2000

/** Words of the sample that are counted: half of them are function words in most languages. */
const sampleWords = 200

/**
 * Share of words that must be one language's small words before they alone decide, the closer the next language the
 * more: running prose has .3 to .5, menus a tenth of it, and close relatives share half their small words.
 */
const evidence = [
  {share: 0.18, lead: 1.25},
  {share: 0.06, lead: 2},
]

/** Small words that must be found at least. */
const leastWords = 3

/** Characters below which a text is too short for letter statistics to mean anything. */
const leastForStatistics = 24

/** Share of letters that must be of a script before the script decides. */
const scriptShare = 0.3

const words = /[\p{L}\p{M}]+/gu

/** Scripts that one news language is written in, and the language. */
const scripts: readonly {language: string; letters: RegExp}[] = [
  {language: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu},
  {language: 'ko', letters: /\p{Script=Hangul}/gu},
  {language: 'zh', letters: /\p{Script=Han}/gu},
  {language: 'th', letters: /\p{Script=Thai}/gu},
  {language: 'el', letters: /\p{Script=Greek}/gu},
  {language: 'he', letters: /\p{Script=Hebrew}/gu},
  {language: 'am', letters: /\p{Script=Ethiopic}/gu},
  {language: 'hy', letters: /\p{Script=Armenian}/gu},
  {language: 'ka', letters: /\p{Script=Georgian}/gu},
  {language: 'bn', letters: /\p{Script=Bengali}/gu},
  {language: 'ta', letters: /\p{Script=Tamil}/gu},
  {language: 'te', letters: /\p{Script=Telugu}/gu},
  {language: 'my', letters: /\p{Script=Myanmar}/gu},
  {language: 'km', letters: /\p{Script=Khmer}/gu},
]

/** Japanese writes most of its letters in Han: a tenth of kana is enough to tell it from Chinese. */
const kanaShare = 0.1

/** Languages that letter statistics may find: those of the table, without the dead and the made-up ones. */
const newsLanguages = Object.keys(smallWords)

const languagesOfWord = new Map<string, string[]>()
for (const [language, list] of Object.entries(smallWords)) {
  for (const word of new Set(list.split(/\s+/))) {
    languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language])
  }
}

/** Language of a text as a BCP 47 primary tag, judged by its opening; `und` when nothing decides. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleSize)
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
  for (const {language, letters: script} of scripts) {
    const share = (sample.match(script)?.length ?? 0) / letters
    if (share >= (language === 'ja' ? kanaShare : scriptShare)) return language
  }
  return undefined
}

function findByFunctionWords(sample: string): string | undefined {
  const counts = new Map<string, number>()
  let total = 0
  for (const [word] of sample.matchAll(words)) {
    if (total++ >= sampleWords) break
    for (const language of languagesOfWord.get(word.toLowerCase()) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1)
    }
  }
  let best: [string, number] = ['und', 0]
  let second = 0
  for (const [language, count] of counts) {
    if (count > best[1]) {
      second = best[1]
      best = [language, count]
    } else if (count > second) second = count
  }
  const [language, count] = best
  const isSure = evidence.some(({share, lead}) => count >= total * share && count >= second * lead)
  return isSure && count >= leastWords ? language : undefined
}

function findByStatistics(sample: string): string {
  if (sample.trim().length < leastForStatistics) return 'und'
  return detect(sample, {only: newsLanguages}) || 'und'
}
