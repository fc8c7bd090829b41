import type {Neighbours} from './neighbours.ts'
import type {StoryBatch, WeighedText} from './story-batch.ts'
import {cosineOf, eachShared} from './term-vectors.ts'

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
  {name: 'summed rarity of shared full names', speaks: 1},
  {name: 'rarity of the rarest shared number', speaks: 1},
  {name: 'headline terms the other lacks, larger share', speaks: -1},
  {name: 'headline terms the other lacks, smaller share', speaks: -1},
  {name: 'days between, logarithm; -1 without dates', speaks: 0},
  {name: 'cosine relative to the better best neighbour, near-copies aside', speaks: 1},
  {name: 'summed rarity of the five rarest shared terms', speaks: 1},
  {name: 'lead terms the other lacks, larger share', speaks: -1},
  {name: 'lead terms the other lacks, smaller share', speaks: -1},
] as const

/** Place of a feature in what {@linkcode pairFeatures} returns. */
export function featureIndex(name: (typeof PAIR_FEATURES)[number]['name']): number {
  return PAIR_FEATURES.findIndex((feature) => feature.name === name)
}

const RAREST = 5
/** Cosine that a best neighbour has at least: in a folder of strangers the nearest one is no kin. */
const LEAST_BEST = 0.25
/** Cosine of names of a pair that tells nothing. */
const NO_NAMES = 0.3
/** Cosine of two reports of one event; higher ones are copies, which say little about how near reports come. */
const REPORT_COSINE = 0.5

/** Reads a pair of texts of a batch. */
export function pairFeatures(
  {texts, rarityOf, fullNameRarityOf}: StoryBatch,
  neighbours: readonly Neighbours[],
  one: number,
  other: number,
): number[] {
  const [first, second] = [texts[one]!, texts[other]!]
  const [near, far] = [neighbours[one]!, neighbours[other]!]
  const cosine = cosineOf(first.opening, second.opening)
  const bests = [near, far].map(({cosines}) => Math.max(cosine, cosines[0] ?? 0, LEAST_BEST))
  const lacking = [
    lackingShare(first.title.terms, first.titleRarity, second, rarityOf),
    lackingShare(second.title.terms, second.titleRarity, first, rarityOf),
  ]
  const untold = [
    lackingShare(first.profile.lead, first.leadRarity, second, rarityOf),
    lackingShare(second.profile.lead, second.leadRarity, first, rarityOf),
  ]
  const missing = [missingNames(first, second, rarityOf), missingNames(second, first, rarityOf)]
  const names = sharedRarities(first.names, second.names, rarityOf)
  const fullNames = sharedRarities(first.profile.fullNames, second.profile.fullNames, fullNameRarityOf)
  const numbers = sharedRarities(first.profile.numbers, second.profile.numbers, rarityOf)
  const terms = sharedRarities(first.opening.terms, second.opening.terms, rarityOf)
  return [
    cosine,
    cosineOf(first.title, second.title),
    cosine / Math.max(...bests),
    cosine / Math.min(...bests),
    names[0] ?? 0,
    first.names.length * second.names.length === 0
      ? NO_NAMES
      : squares(names) / Math.sqrt(first.nameSquares * second.nameSquares || 1),
    Math.max(...missing),
    Math.min(...missing),
    fullNames[0] ?? 0,
    sum(fullNames),
    numbers[0] ?? 0,
    Math.max(...lacking),
    Math.min(...lacking),
    daysBetween(first, second),
    cosine / Math.min(REPORT_COSINE, Math.max(...bests)),
    sum(terms.slice(0, RAREST)),
    Math.max(...untold),
    Math.min(...untold),
  ]
}

/** Rarities of the terms two lists share, rarest first. */
function sharedRarities(one: Uint32Array, other: Uint32Array, rarityOf: (term: number) => number): number[] {
  const rarities: number[] = []
  eachShared(one, other, (term) => rarities.push(rarityOf(term)))
  return rarities.sort((first, second) => second - first)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const squares = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number * number, 0)

/** Share of what some terms say, the sum of their rarities, that a text nowhere mentions; a half without terms. */
function lackingShare(
  terms: Uint32Array,
  said: number,
  {opening}: WeighedText,
  rarityOf: (term: number) => number,
): number {
  let mentioned = 0
  eachShared(terms, opening.terms, (term) => {
    mentioned += rarityOf(term)
  })
  return said > 0 ? (said - mentioned) / said : 0.5
}

/** Share of a text's names, by squared rarity, that the other text nowhere mentions; a half without names. */
function missingNames(text: WeighedText, other: WeighedText, rarityOf: (term: number) => number): number {
  let mentioned = 0
  eachShared(text.names, other.opening.terms, (name) => {
    mentioned += rarityOf(name) ** 2
  })
  return text.nameSquares > 0 ? 1 - mentioned / text.nameSquares : 0.5
}

function daysBetween(one: WeighedText, other: WeighedText): number {
  const [first, second] = [one.profile.day, other.profile.day]
  return first === undefined || second === undefined ? -1 : Math.log1p(Math.abs(first - second))
}
