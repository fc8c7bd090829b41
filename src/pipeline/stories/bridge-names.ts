import {distinctAscending} from '../pairs/shingles.ts'
import {commonNames} from '../text/common-names.ts'
import {readWords, SHAPE, type Words} from '../text/word-tokens.ts'
import {capitalisesNouns, looksLikeName} from './german-names.ts'
import {spellingKey} from './spelling-key.ts'
import type {NewsText} from './story-profile.ts'

/** Letters of a name's spelling key that languages have alike: endings differ. */
const BRIDGE_LETTERS = 5
const SHORTEST_NAME = 4
const OPENING_UNITS = 4000

/** Names in half the news, which join nothing. */
let common: Set<string> | undefined

/** Hashes of the names of a text, spelled so that other languages' texts may share them, ascending. */
export function bridgeNamesOf({headline, text, language}: NewsText): Uint32Array {
  common ??= new Set(commonNames().map((name) => spellingKey(name).slice(0, BRIDGE_LETTERS)))
  const opening = `${headline}\n${text()}`.slice(0, OPENING_UNITS)
  const writesNouns = capitalisesNouns(language)
  const words = readWords(opening)
  const names = new Set<string>()
  for (let word = 0; word < words.length; word++) {
    if (!isInnerName(words, word)) continue
    if (writesNouns && !looksLikeName(opening, words, word)) continue
    const spelling = spellingKey(opening.slice(words.starts[word], words.ends[word]))
    if (spelling.length < SHORTEST_NAME) continue
    const bridge = spelling.slice(0, BRIDGE_LETTERS)
    if (!common.has(bridge)) names.add(bridge)
  }
  return distinctAscending(Uint32Array.from(names, (name) => readWords(name).keys[0] ?? 0))
}

/** A capital inside a sentence, or one that opens it before another: a given name before its family name. */
function isInnerName({length, shapes}: Words, word: number): boolean {
  if ((shapes[word]! & SHAPE.capital) === 0) return false
  if ((shapes[word]! & SHAPE.opensSentence) === 0) return true
  const next = word + 1 < length ? shapes[word + 1]! : 0
  return (next & SHAPE.capital) !== 0 && (next & SHAPE.opensSentence) === 0
}
