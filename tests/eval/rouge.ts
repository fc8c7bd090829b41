const word = /[\p{L}\p{N}]+/gu

/** ROUGE-n F1 of a text against a reference, 0 to 1: Lin, ROUGE (2004), without stemming. */
export function rouge(reference: string, text: string, n: number): number {
  const [wanted, given] = [gramsOf(reference, n), gramsOf(text, n)]
  let both = 0
  for (const [gram, times] of given) both += Math.min(times, wanted.get(gram) ?? 0)
  const all = sum(wanted) + sum(given)
  return all === 0 ? 0 : (2 * both) / all
}

function gramsOf(text: string, n: number): Map<string, number> {
  const words = text.toLowerCase().match(word) ?? []
  const grams = new Map<string, number>()
  for (let at = 0; at + n <= words.length; at++) {
    const gram = words.slice(at, at + n).join(' ')
    grams.set(gram, (grams.get(gram) ?? 0) + 1)
  }
  return grams
}

const sum = (grams: ReadonlyMap<string, number>): number => [...grams.values()].reduce((a, b) => a + b, 0)
