import {hashText} from '../text/fnv.ts'
import {scramble} from '../text/word-tokens.ts'

/**
 * Texts of a folder whose words are counted, at most. In a folder of more, one text more changes the weights of all only
 * if it is counted itself, one in sixteen of ten thousand; else all that was made of the others still holds. Labelled
 * sets of 1,482 texts are grouped as well by half of them. As part of ten thousand, where an event's own words are hardly
 * ever met in the sample, they lose .008 of B-cubed; half as many counted would cost .007 already at their own size.
 */
const MOST_SAMPLED = 1024
const HASH_SPACE = 2 ** 32

/**
 * The places of the texts whose words are counted: all in a small folder, in a large one those whose hashed id lies below
 * a bound that halves until few enough are left (FracMinHash, Irber et al. 2022). Neither order nor other texts decide
 * about one, but for the bound.
 */
export function sampleTexts(ids: readonly string[]): number[] {
  const hashes = ids.map((id) => scramble(hashText(id)))
  let bound = HASH_SPACE
  let sample = [...hashes.keys()]
  while (sample.length > MOST_SAMPLED) {
    bound /= 2
    sample = sample.filter((text) => hashes[text]! < bound)
  }
  return sample
}
