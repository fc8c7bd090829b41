import model from './word-weights.weights.json' with {type: 'json'}

/** What a story's articles have of a word. Those of opinion pieces do not count while there are reports. */
export interface WordUses {
  /** Independent sources with the word in their headline, in their first sentence, anywhere. */
  headlines: number
  leads: number
  origins: number
  /** Sentences with it. */
  sentences: number
  /** Where it stands first, 0 to 1 of its article. */
  first: number
  isFact: boolean
  isNumber: boolean
  /** True for a word of the story's own headline. */
  isInHeadline: boolean
}

/** Sentences beyond which another one with the word says nothing more: long articles repeat themselves. */
const MOST_SENTENCES = 5

/** The features of a word, in the order of the weights. */
export function featuresOf(uses: WordUses): number[] {
  const {headlines, leads, origins, sentences, first, isFact, isNumber, isInHeadline} = uses
  return [
    1,
    Number(headlines >= 1),
    Number(headlines >= 2),
    Number(headlines >= 3),
    Number(leads >= 1),
    Number(leads >= 2),
    Number(leads >= 3),
    Number(origins >= 2),
    Number(origins >= 3),
    Math.log(Math.min(Math.max(1, sentences), MOST_SENTENCES)),
    first,
    Number(isFact),
    Number(isNumber),
    Number(isInHeadline),
  ]
}

/**
 * How likely an editor's digest of a story has a word, 0 to 1: a logistic regression, as in Hong and Nenkova, Improving
 * the Estimation of Word Importance for News Multi-Document Summarization (2014).
 */
export function weighWord(uses: WordUses, weights: readonly number[] = model): number {
  let sum = 0
  for (const [index, feature] of featuresOf(uses).entries()) sum += feature * weights[index]!
  return 1 / (1 + Math.exp(-sum))
}
