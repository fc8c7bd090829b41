import {mostFirst} from '../pairs/tally.ts'
import type {HeavyTerms} from './kept-links.ts'
import {GONE} from './match-texts.ts'
import type {StoryBatch} from './story-batch.ts'
import type {WeighedText} from './weigh-text.ts'

/** Terms of a text that are looked up, and those that weigh as much: the heaviest hold nearly all of a cosine. */
const LOOKED_UP_TERMS = 48
/** Steps of rarity that order the terms of a text, a logarithm. */
const RARITY_STEPS = 1024

/** Gathers the heavy terms of a batch; a text that had the number `before` in an earlier batch has them still. */
export function gatherHeavyTerms(batch: StoryBatch, before: Int32Array, earlier: HeavyTerms): HeavyTerms {
  let most = earlier.terms.length
  for (const [text, old] of before.entries())
    if (old === GONE) most += batch.textAt(text).opening.terms.length
  const starts = new Uint32Array(before.length + 1)
  const terms = new Uint32Array(most)
  const weights = new Float32Array(most)
  let filled = 0
  for (let text = 0; text < before.length; text++) {
    const old = before[text]!
    if (old === GONE) {
      const {opening, rarities} = batch.textAt(text)
      for (const place of heaviestPlaces(opening.weights, rarities)) {
        terms[filled] = opening.terms[place]!
        weights[filled++] = opening.weights[place]!
      }
    } else {
      for (let entry = earlier.starts[old]!; entry < earlier.starts[old + 1]!; entry++) {
        terms[filled] = earlier.terms[entry]!
        weights[filled++] = earlier.weights[entry]!
      }
    }
    starts[text + 1] = filled
  }
  return {starts, terms: terms.slice(0, filled), weights: weights.slice(0, filled)}
}

/** Places of the terms that weigh most, the rarest first, ties by term. */
function heaviestPlaces(weights: Float32Array, rarities: WeighedText['rarities']): number[] {
  const least = weights.toSorted().at(-LOOKED_UP_TERMS) ?? 0
  const places: number[] = []
  for (let place = 0; place < weights.length; place++)
    if (weights[place]! > 0 && weights[place]! >= least) places.push(place)
  const order = mostFirst(places.map((place) => Math.round(rarities[place]! * RARITY_STEPS)))
  return Array.from(order, (index) => places[index]!)
}
