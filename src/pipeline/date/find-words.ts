/** The places where a word or phrase stands by itself in a text; `endings` may follow it directly. */
export function findWords(text: string, phrase: string, endings: readonly string[] = []): number[] {
  const places: number[] = []
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!isEdge(text[at - 1])) continue
    const end = at + phrase.length
    const isWhole =
      isEdge(text[end]) ||
      endings.some((ending) => text.startsWith(ending, end) && isEdge(text[end + ending.length]))
    if (isWhole) places.push(at)
  }
  return places
}

const isEdge = (character: string | undefined): boolean =>
  character === undefined || !/[\p{L}\p{N}-]/u.test(character)
