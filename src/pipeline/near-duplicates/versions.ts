import {overlapOf} from '../pairs/shingles.ts'
import {foldPhrase} from '../text/line-key.ts'
import type {Article} from '../types.ts'
import {readAddress} from './article-address.ts'
import type {TextGroups} from './near-duplicate-texts.ts'

/** Articles that are one text of one publisher, by their places. */
export interface Versions {
  /** A version and the later one that took its place. */
  superseded: ReadonlyMap<number, number>
  /** A further page of an article and the first one. */
  parts: ReadonlyMap<number, number>
}

/** Share of the shorter text that two versions have in common at least: an address may also hold what comes and goes. */
const LEAST_SHARED = 0.2
/** Days between a text and its correction, at most: a form that is filled in week after week is corrected now and then. */
const MOST_DAYS = 3
const DAY = 86_400_000

/** True for an article whose publisher says in a note what was wrong before. */
export const isCorrected = ({removals}: Article): boolean => removals.some(({rule}) => rule === 'correction')

/** Says whether of two near-copies one is the other corrected: facts that differ then make no other report. */
export function areVersions(one: Article, other: Article): boolean {
  if (isCorrected(one) === isCorrected(other)) return false
  if (one.publisher !== other.publisher && one.publisher !== undefined && other.publisher !== undefined)
    return false
  if (one.published === undefined || other.published === undefined) return true
  return Math.abs(Date.parse(one.published) - Date.parse(other.published)) <= MOST_DAYS * DAY
}

/**
 * Finds versions of one article, which stand under one address or of which one corrects the other, and the pages that
 * one article is spread over.
 */
export function findVersions(articles: readonly Article[], {texts, groupOf}: TextGroups): Versions {
  const addresses = articles.map(({url}) => readAddress(url))
  const places = [...articles.keys()]
  const isAlike = (one: number, other: number): boolean => {
    const shorter = Math.min(texts.sizes[one]!, texts.sizes[other]!)
    const shared = overlapOf(texts.setOf(one), texts.setOf(other))
    return shared >= LEAST_SHARED * shorter || headlineOf(articles[one]!) === headlineOf(articles[other]!)
  }
  const superseded = new Map<number, number>()
  const supersede = (versions: readonly number[], areOne: (one: number, other: number) => boolean): void => {
    const [last, ...earlier] = versions.toSorted((one, other) =>
      comparesLater(articles[one]!, articles[other]!),
    )
    for (const place of earlier)
      if (articles[place]!.id !== articles[last!]!.id && areOne(place, last!)) superseded.set(place, last!)
  }
  const addressed = places.filter((place) => addresses[place])
  for (const same of Map.groupBy(addressed, (place) => addresses[place]!.key).values())
    if (same.length > 1) supersede(same, isAlike)
  for (const copies of Map.groupBy(places, (place) => groupOf[place]!).values())
    if (copies.some((place) => isCorrected(articles[place]!)))
      supersede(copies, (one, other) => areVersions(articles[one]!, articles[other]!))
  const parts = new Map<number, number>()
  const spread = Map.groupBy(
    addressed,
    (place) => `${addresses[place]!.base} ${headlineOf(articles[place]!)}`,
  )
  for (const pages of spread.values()) {
    const [first, ...further] = pages.toSorted((one, other) => addresses[one]!.part - addresses[other]!.part)
    for (const place of further)
      if (addresses[place]!.part !== addresses[first!]!.part) parts.set(place, first!)
  }
  return {superseded, parts}
}

const headlineOf = ({headline}: Article): string => foldPhrase(headline)

/** Later first: what corrects, then what is dated later, then what arrived later as far as paths tell. */
function comparesLater(one: Article, other: Article): number {
  if (isCorrected(one) !== isCorrected(other)) return isCorrected(one) ? -1 : 1
  const [first, second] = [one.published ?? '', other.published ?? '']
  if (first !== second) return first > second ? -1 : 1
  if (one.document !== other.document) return one.document > other.document ? -1 : 1
  return other.start - one.start
}
