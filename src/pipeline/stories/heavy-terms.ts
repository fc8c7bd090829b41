import {makeBestFew, offer} from './best-few.ts'
import type {StoryBatch} from './story-batch.ts'
import type {HeavyTerms} from './text-pairs.ts'
import type {WeighedText} from './weigh-text.ts'

/** Terms of a text that are looked up, and those that weigh as much: the heaviest hold nearly all of a cosine. */
const LOOKED_UP_TERMS = 48
/** Steps of rarity that order the terms of a text, a logarithm. */
const RARITY_STEPS = 1024

const heaviest = makeBestFew(LOOKED_UP_TERMS)

/** Gathers the heavy terms of a batch. */
export function gatherHeavyTerms(batch: StoryBatch): HeavyTerms {
  const starts = new Uint32Array(batch.size + 1)
  let most = 0
  for (let text = 0; text < batch.size; text++) most += batch.textAt(text).opening.terms.length
  const [terms, weights] = [new Uint32Array(most), new Float32Array(most)]
  let entry = 0
  for (let text = 0; text < batch.size; text++) {
    const {opening, rarities} = batch.textAt(text)
    for (const place of heaviestPlaces(opening.weights, rarities)) {
      terms[entry] = opening.terms[place]!
      weights[entry++] = opening.weights[place]!
    }
    starts[text + 1] = entry
  }
  return {starts, terms: terms.subarray(0, entry), weights: weights.subarray(0, entry)}
}

/** Places of the terms that weigh most, the rarest first, ties by term. */
function heaviestPlaces(weights: Float32Array, rarities: WeighedText['rarities']): number[] {
  heaviest.count = 0
  for (let place = 0; place < weights.length; place++) offer(heaviest, place, weights[place]!)
  const least = heaviest.count === LOOKED_UP_TERMS ? heaviest.scores[LOOKED_UP_TERMS - 1]! : 0
  const places: number[] = []
  for (let place = 0; place < weights.length; place++) {
    if (weights[place] === 0 || weights[place]! < least) continue
    const step = Math.round(rarities[place]! * RARITY_STEPS)
    let at = places.length
    places.push(place)
    for (; at > 0 && Math.round(rarities[places[at - 1]!]! * RARITY_STEPS) < step; at--)
      places[at] = places[at - 1]!
    places[at] = place
  }
  return places
}
