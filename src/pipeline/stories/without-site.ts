/** What parts the headline from the name of the site behind it. */
const PARTING = / [|–—:-]{1,2} /g
/** Names that stand behind one another, at most: the site, its publisher, its place. */
const MOST_NAMES = 3
/** Words that a headline has at least. */
const FEWEST_WORDS = 4
/** Small words that names of sites have. */
const INNER_WORD = /^(?:and|of|the|&)$/
const CAPITAL = /^[\p{Lu}\d&"“(]/u
const ADDRESS = /^[\p{L}\d-]+\.(?:com|org|net|tv|co)\b/u

/**
 * A headline without the names of sites that browsers put behind it: all texts of a site share them, whatever they are
 * about. A name is a last part whose words all open with a capital, behind a part that is written as a sentence.
 */
export function withoutSite(headline: string): string {
  let kept = headline
  for (let names = 0; names < MOST_NAMES; names++) {
    const last = [...kept.matchAll(PARTING)].at(-1)
    if (!last) return kept
    const before = kept.slice(0, last.index)
    const words = before.split(' ')
    const isHeadline = words.length >= FEWEST_WORDS && words.some((word) => /^\p{Ll}{4,}/u.test(word))
    if (!isHeadline || !isSite(kept.slice(last.index + last[0].length))) return kept
    kept = before
  }
  return kept
}

const isSite = (part: string): boolean =>
  part.split(' ').every((word) => CAPITAL.test(word) || INNER_WORD.test(word) || ADDRESS.test(word))
