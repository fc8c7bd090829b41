import {commonNames} from '../text/common-names.ts'
import {smallWords} from '../text/small-words.ts'
import {readWords} from '../text/word-tokens.ts'
import weights from './background-words.weights.json' with {type: 'json'}
import {newsWords} from './news-words.ts'

/** Share of texts that hold a term nobody counted. */
const UNKNOWN_SHARE = 0.0005
/** Share of a language's texts that hold one of its small words. */
const SMALL_WORD_SHARE = 0.3
/** Share of texts that hold the name of a country, a weekday or a month. */
const COMMON_NAME_SHARE = 0.03
/** Share of a language's texts that hold one of its everyday words. */
const NEWS_WORD_SHARE = 0.03
const PER_MILLE = 1000

const shares = new Map<number, number>()
for (const [stem, perMille] of Object.entries(weights)) raise(stem, perMille / PER_MILLE)
raise(commonNames().join(' '), COMMON_NAME_SHARE)
for (const words of Object.values(smallWords)) raise(words, SMALL_WORD_SHARE)
for (const words of Object.values(newsWords)) {
  // What was counted holds: an everyday word of one language may be a rare one of another.
  for (const stem of readWords(words).stems) if (!shares.has(stem)) shares.set(stem, NEWS_WORD_SHARE)
}

function raise(words: string, share: number): void {
  for (const stem of readWords(words).stems) shares.set(stem, Math.max(shares.get(stem) ?? 0, share))
}

/** Share of news texts that hold a term, whatever the news: stands in for the batch while that is small. */
export const backgroundShareOf = (term: number): number => shares.get(term) ?? UNKNOWN_SHARE
