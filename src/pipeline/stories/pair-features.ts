import {type Comparison, compareTexts} from './compare-texts.ts'
import {countContradictions} from './slots.ts'
import type {StoryBatch} from './story-batch.ts'
import {cosineOf, eachSharedPlace} from './term-vectors.ts'
import type {RareTerms, WeighedText} from './weigh-text.ts'

/** What is known of a pair of texts, in the order the pair model reads it; `speaks` for one event, or against. */
export const PAIR_FEATURES = [
  {name: 'cosine of openings', speaks: 1},
  {name: 'cosine of headlines', speaks: 1},
  {name: 'cosine relative to the better best neighbour', speaks: 1},
  {name: 'cosine relative to the poorer best neighbour', speaks: 1},
  {name: 'rarity of the rarest shared name', speaks: 1},
  {name: 'cosine of names; neutral where a text has none', speaks: 1},
  {name: 'names the other lacks, larger share', speaks: -1},
  {name: 'names the other lacks, smaller share', speaks: -1},
  {name: 'rarity of the rarest shared full name', speaks: 1},
  {name: 'rarity of the rarest shared number', speaks: 1},
  {name: 'headline terms the other lacks, larger share', speaks: -1},
  {name: 'headline terms the other lacks, smaller share', speaks: -1},
  {name: 'days between, logarithm; 0 without dates', speaks: -1},
  {name: 'a date is missing', speaks: 0},
  {name: 'cosine relative to the better best neighbour, near-copies aside', speaks: 1},
  {name: 'summed rarity of the five rarest shared terms', speaks: 1},
  {name: 'lead terms the other lacks, larger share', speaks: -1},
  {name: 'lead terms the other lacks, smaller share', speaks: -1},
  {name: 'numbers the other lacks, smaller share', speaks: -1},
  {name: 'frames of names and numbers filled otherwise', speaks: -1},
] as const

/** Place of a feature in what {@linkcode pairFeatures} returns. */
export function featureIndex(name: (typeof PAIR_FEATURES)[number]['name']): number {
  return PAIR_FEATURES.findIndex((feature) => feature.name === name)
}

/** Cosine that a best neighbour has at least: in a folder of strangers the nearest one is no kin. */
const LEAST_BEST = 0.25
/** Cosine of names of a pair that tells nothing. */
const NO_NAMES = 0.3
/** Cosine of two reports of one event; higher ones are copies, which say little about how near reports come. */
const REPORT_COSINE = 0.5

/** Reads a pair of texts of a batch; `nearest` says how near the nearest neighbour of every text comes. */
export function pairFeatures(
  {textAt}: StoryBatch,
  nearest: Float32Array,
  one: number,
  other: number,
  shared: Comparison = compareTexts(textAt(one), textAt(other)),
): number[] {
  const [first, second] = [textAt(one), textAt(other)]
  const {cosine, firstTold, secondTold} = shared
  const bests = [nearest[one]!, nearest[other]!].map((best) => Math.max(cosine, best, LEAST_BEST))
  const [bestOfAll, bestOfPoorer] = [Math.max(bests[0]!, bests[1]!), Math.min(bests[0]!, bests[1]!)]
  const headlines = [untold(secondTold.title, first.titleRarity), untold(firstTold.title, second.titleRarity)]
  const leads = [untold(secondTold.lead, first.leadRarity), untold(firstTold.lead, second.leadRarity)]
  const names = [untold(secondTold.names, first.nameSquares), untold(firstTold.names, second.nameSquares)]
  const days = daysBetween(first, second)
  const numbers = [
    untold(secondTold.numbers, first.numberRarity),
    untold(firstTold.numbers, second.numberRarity),
  ]
  return [
    cosine,
    cosineOf(first.title, second.title),
    cosine / bestOfAll,
    cosine / bestOfPoorer,
    shared.rarestName,
    first.names.length * second.names.length === 0
      ? NO_NAMES
      : shared.nameSquares / Math.sqrt(first.nameSquares * second.nameSquares || 1),
    Math.max(names[0]!, names[1]!),
    Math.min(names[0]!, names[1]!),
    rarestShared(first.fullNames, second.fullNames),
    shared.rarestNumber,
    Math.max(headlines[0]!, headlines[1]!),
    Math.min(headlines[0]!, headlines[1]!),
    Math.log1p(days ?? 0),
    days === undefined ? 1 : 0,
    cosine / Math.min(REPORT_COSINE, bestOfAll),
    shared.rarestTerms,
    Math.max(leads[0]!, leads[1]!),
    Math.min(leads[0]!, leads[1]!),
    Math.min(numbers[0]!, numbers[1]!),
    countContradictions(first.slots, second.slots),
  ]
}

/** Share of what a text says, by rarity, that the other nowhere mentions; a half where it says nothing. */
const untold = (told: number, said: number): number => (said > 0 ? (said - told) / said : 0.5)

/** The rarest of the terms two lists share. */
function rarestShared(one: RareTerms, other: RareTerms): number {
  let rarest = 0
  eachSharedPlace(one.terms, other.terms, (place) => {
    rarest = Math.max(rarest, one.rarities[place]!)
  })
  return rarest
}

function daysBetween(one: WeighedText, other: WeighedText): number | undefined {
  const [first, second] = [one.profile.day, other.profile.day]
  return first === undefined || second === undefined ? undefined : Math.abs(first - second)
}
