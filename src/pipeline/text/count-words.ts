import {KIND, kindOfUnit} from './character-kinds.ts'

/** Share of a character that is written without spaces in a word: Chinese words are about two characters long. */
const UNSPACED_WORD = 0.5
const SPACE = 32

/** Number of words of a text with folded white space, as a publisher would count what was quoted. */
export function countWords(text: string): number {
  let spaced = 0
  let unspaced = 0
  let isInside = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const isUnspaced = kindOfUnit[unit] === KIND.unspaced
    if (isUnspaced) unspaced++
    const isWord = unit !== SPACE && !isUnspaced
    if (isWord && !isInside) spaced++
    isInside = isWord
  }
  return spaced + Math.ceil(unspaced * UNSPACED_WORD)
}
