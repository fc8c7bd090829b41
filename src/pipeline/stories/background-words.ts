import {commonNames} from '../text/common-names.ts'
import {smallWords} from '../text/small-words.ts'
import {readWords} from '../text/word-tokens.ts'
import weights from './background-words.weights.json' with {type: 'json'}

/** Share of texts that hold a term nobody counted. */
const UNKNOWN_SHARE = 0.0005
/** Share of a language's texts that hold one of its small words. */
const SMALL_WORD_SHARE = 0.3
/** Share of texts that hold the name of a country, a weekday or a month. */
const COMMON_NAME_SHARE = 0.03
const PER_MILLE = 1000

const shares = new Map<number, number>()
for (const stem of readWords(commonNames().join(' ')).stems) shares.set(stem, COMMON_NAME_SHARE)
for (const words of Object.values(smallWords)) {
  for (const stem of readWords(words).stems) shares.set(stem, SMALL_WORD_SHARE)
}
for (const [stem, perMille] of Object.entries(weights)) {
  const term = readWords(stem).stems[0]!
  shares.set(term, Math.max(shares.get(term) ?? 0, perMille / PER_MILLE))
}

/** Share of news texts that hold a term, whatever the news: stands in for the batch while that is small. */
export const backgroundShareOf = (term: number): number => shares.get(term) ?? UNKNOWN_SHARE
