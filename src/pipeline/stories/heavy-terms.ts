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
  for (let text = 0; text < before.length; text++)
    if (before[text] === GONE) most += batch.textAt(text).opening.terms.length
  const starts = new Uint32Array(before.length + 1)
  const [terms, weights] = [new Uint32Array(most), new Float32Array(most)]
  const heavy = {starts, terms, weights}
  for (let text = 0; text < before.length; ) {
    if (before[text] === GONE) text = enterRow(heavy, text, batch.textAt(text))
    else text = copyRows(heavy, text, before, earlier)
  }
  const end = starts.at(-1)!
  return {starts, terms: terms.subarray(0, end), weights: weights.subarray(0, end)}
}

/** Enters the heavy terms of a new text; returns the text behind it. */
function enterRow(
  {starts, terms, weights}: HeavyTerms,
  text: number,
  {opening, rarities}: WeighedText,
): number {
  let entry = starts[text]!
  for (const place of heaviestPlaces(opening.weights, rarities)) {
    terms[entry] = opening.terms[place]!
    weights[entry++] = opening.weights[place]!
  }
  starts[text + 1] = entry
  return text + 1
}

/** Takes over the rows of a run of texts that stood side by side as well; returns the text behind it. */
function copyRows(heavy: HeavyTerms, text: number, before: Int32Array, earlier: HeavyTerms): number {
  const first = heavy.starts[text]!
  const from = earlier.starts[before[text]!]!
  let end = text
  for (let old = before[text]!; before[end] === old; old++)
    heavy.starts[++end] = first + earlier.starts[old + 1]! - from
  const to = from + heavy.starts[end]! - first
  heavy.terms.set(earlier.terms.subarray(from, to), first)
  heavy.weights.set(earlier.weights.subarray(from, to), first)
  return end
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
