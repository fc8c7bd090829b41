import {distinctAscending} from '../pairs/shingles.ts'
import {commonNames} from '../text/common-names.ts'
import {latinOf} from '../text/letters.ts'
import {readWords, SHAPE} from '../text/word-tokens.ts'
import type {NewsText} from './story-profile.ts'

/** Letters of a name, written in Latin, that languages spell alike: endings differ. */
const BRIDGE_LETTERS = 5
const SHORTEST_NAME = 4
const OPENING_UNITS = 4000

/** Names in half the news, which join nothing. */
let common: Set<string> | undefined

/** Hashes of the names of a text, spelled so that other languages' texts may share them, ascending. */
export function bridgeNamesOf({text}: NewsText): Uint32Array {
  common ??= new Set(commonNames().map((name) => toLatin(name).slice(0, BRIDGE_LETTERS)))
  const opening = text.slice(0, OPENING_UNITS)
  const words = readWords(opening)
  const names = new Set<string>()
  for (let word = 0; word < words.length; word++) {
    const shape = words.shapes[word]!
    if ((shape & SHAPE.capital) === 0 || (shape & SHAPE.opensSentence) !== 0) continue
    const latin = toLatin(opening.slice(words.starts[word], words.ends[word]))
    if (latin.length < SHORTEST_NAME) continue
    const bridge = latin.slice(0, BRIDGE_LETTERS)
    if (!common.has(bridge)) names.add(bridge)
  }
  return distinctAscending(Uint32Array.from(names, (name) => readWords(name).keys[0] ?? 0))
}

function toLatin(name: string): string {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
  return Array.from(plain, (letter) => latinOf[letter] ?? letter).join('')
}
