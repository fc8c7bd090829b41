/** Letters of a word that says something, and of its beginning that its other forms share: Chile, Chilean. */
const TELLING = /\p{L}{4,}/gu
const STEM_LETTERS = 4
/** Such words of a headline, and of a text, that are enough to tell. */
const FEWEST_IN_HEADLINE = 4
const FEWEST_IN_TEXT = 8
/** UTF-16 units of a text that may be all furniture: longer ones have the article somewhere. */
const MOST_UNITS = 800

/**
 * Says whether a short text has nothing to do with its headline: what a scraper got instead of the article, a form to
 * log in or to subscribe. Such texts are the same under every headline of a site, and say nothing about the event.
 */
export function isBesideHeadline(headline: string, text: string): boolean {
  if (text.length > MOST_UNITS) return false
  const told = tellingStems(text)
  if (told.length < FEWEST_IN_TEXT) return false
  const announced = tellingStems(headline)
  return announced.length >= FEWEST_IN_HEADLINE && !announced.some((stem) => told.includes(stem))
}

const tellingStems = (text: string): string[] =>
  (text.toLowerCase().match(TELLING) ?? []).map((word) => word.slice(0, STEM_LETTERS))
