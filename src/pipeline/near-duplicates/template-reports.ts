import {shingleAt} from '../pairs/shingles.ts'
import {SHAPE} from '../text/word-tokens.ts'
import {changesFacts, compareSentences, countShared, type WordRun} from './changed-facts.ts'
import type {ComparedWords} from './folder-words.ts'

/** Share of a text's sentences that tell other facts from which it is another report written from the same template. */
const OTHER_FACTS_SHARE = 0.3
/** Words of a text so short that one other fact makes it another report. */
const SHORT_TEXT = 60
/** Share of words that makes two sentences one but for its facts. */
const SAME_SENTENCE = 0.6
/** Words of a sentence that can be laid beside another. */
const FEWEST_WORDS = 5
/** Sentences that are laid beside one another: what bounds the cost for long texts. */
const MOST_SENTENCES = 24

/** Says whether two texts that share most words report different facts: two attacks told by one template. */
export function tellsOtherFacts(one: ComparedWords, other: ComparedWords): boolean {
  const [mine, theirs] = [sentencesOf(one), sentencesOf(other)]
  const [left, right] = [without(mine, theirs), without(theirs, mine)]
  const changed = left.filter((sentence) => {
    const twin = closest(sentence, right)
    return twin !== undefined && changesFacts(compareSentences(sentence, twin))
  }).length
  const shorter = Math.min(one.keys.length, other.keys.length)
  if (changed > 0 && shorter < SHORT_TEXT) return true
  return changed > 0 && changed >= OTHER_FACTS_SHARE * Math.min(mine.length, theirs.length)
}

/** Runs of words from one end of a sentence to the next. */
function sentencesOf(words: ComparedWords): WordRun[] {
  const runs: WordRun[] = []
  let start = 0
  for (let word = 1; word <= words.keys.length; word++) {
    const ends = word === words.keys.length || (words.shapes[word]! & SHAPE.opensSentence) !== 0
    if (!ends) continue
    if (word - start >= FEWEST_WORDS) runs.push({words, start, end: word})
    start = word
  }
  return runs
}

/** The first sentences that the other text does not hold word for word. */
function without(sentences: readonly WordRun[], others: readonly WordRun[]): WordRun[] {
  const hashOf = ({words, start, end}: WordRun): number => shingleAt(words.keys, start, end - start)
  const held = new Set(others.map(hashOf))
  return sentences.filter((sentence) => !held.has(hashOf(sentence))).slice(0, MOST_SENTENCES)
}

/** The sentence that shares most words with this one, if it shares enough. */
function closest(sentence: WordRun, others: readonly WordRun[]): WordRun | undefined {
  let best: WordRun | undefined
  let most = 0
  for (const other of others) {
    const longer = Math.max(sentence.end - sentence.start, other.end - other.start)
    const share = countShared(sentence, other) / longer
    if (share > most) [best, most] = [other, share]
  }
  return most >= SAME_SENTENCE ? best : undefined
}
