/** Scripts whose letters join or stack: the picture of a word is not the sum of its letters'. */
const joined =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Devanagari}\p{Script=Thai}\p{M}]/u

/** The parts of a run that are drawn one by one: its letters, or the whole of it where letters join. */
export function clustersOf(text: string): string[] {
  return joined.test(text) ? [text] : [...text]
}
