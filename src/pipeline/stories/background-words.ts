import {inAllLanguages} from '../../languages/languages.ts'
import {commonNames} from '../text/common-names.ts'
import {lazily} from '../text/lazily.ts'
import {readWords} from '../text/word-tokens.ts'
import weights from './background-words.weights.json' with {type: 'json'}

/** Share of texts that hold a term nobody counted. */
const UNKNOWN_SHARE = 0.0005
/** Share of a language's texts that hold one of its small words. */
const SMALL_WORD_SHARE = 0.3
/** Share of texts that hold the name of a country, a weekday or a month. */
const COMMON_NAME_SHARE = 0.03
/** Share of a language's texts that hold one of its everyday words. */
const NEWS_WORD_SHARE = 0.03
const PER_MILLE = 1000

const shares = lazily(makeShares)

function makeShares(): ReadonlyMap<number, number> {
  const shares = new Map<number, number>()
  const raise = (stem: number, share: number): void => {
    shares.set(stem, Math.max(shares.get(stem) ?? 0, share))
  }
  // Read in one go: each list of words costs more to set up than it takes to read.
  const counted = readWords(Object.keys(weights).join(' ')).stems
  const perMille = Object.values(weights)
  for (const [index, stem] of counted.entries()) raise(stem, perMille[index]! / PER_MILLE)
  for (const stem of readWords(commonNames().join(' ')).stems) raise(stem, COMMON_NAME_SHARE)
  for (const stem of readWords(inAllLanguages('smallWords').join(' ')).stems) raise(stem, SMALL_WORD_SHARE)
  // What was counted holds: an everyday word of one language may be a rare one of another.
  for (const stem of readWords(inAllLanguages('newsWords').join(' ')).stems) {
    if (!shares.has(stem)) shares.set(stem, NEWS_WORD_SHARE)
  }
  return shares
}

/** Share of news texts that hold a term, whatever the news: stands in for the batch while that is small. */
export const backgroundShareOf = (term: number): number => shares().get(term) ?? UNKNOWN_SHARE
