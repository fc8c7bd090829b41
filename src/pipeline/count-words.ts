/** Share of a character that is written without spaces in a word: Chinese words are about two characters long. */
const UNSPACED_WORD = 0.5
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

/** Number of words of a text, as a publisher would count what was quoted. */
export function countWords(text: string): number {
  const spaced = text
    .replace(unspaced, ' ')
    .split(' ')
    .filter((part) => part !== '').length
  const characters = text.match(unspaced)?.length ?? 0
  return spaced + Math.ceil(characters * UNSPACED_WORD)
}
