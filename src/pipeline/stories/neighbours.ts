import {gatherHeavyTerms} from './heavy-terms.ts'
import type {HeavyTerms, Neighbours} from './kept-links.ts'
import {GONE, matchTexts, type TextMatch} from './match-texts.ts'
import {type Found, MOST_NEIGHBOURS, openSearch} from './search-neighbours.ts'
import type {StoryBatch} from './story-batch.ts'
import {fileTexts} from './term-files.ts'
import {cosineOf} from './term-vectors.ts'
import {findTouched} from './touched-texts.ts'

/** Neighbours of which the whole cosine is taken: the nearest is among them, and each costs a look across memory. */
const MEASURED = 16
/** Share of the highest sum below which another is chance beside it. */
const KIN_SHARE = 0.2

/** The neighbours of a batch without texts. */
export const noNeighbours = (): Neighbours =>
  makeRows({
    starts: new Uint32Array(1),
    terms: new Uint32Array(0),
    weights: new Float32Array(0),
  })

function makeRows(heavy: HeavyTerms): Neighbours {
  const texts = heavy.starts.length - 1
  return {
    texts: new Uint32Array(texts * MOST_NEIGHBOURS),
    counts: new Uint8Array(texts),
    kin: new Uint8Array(texts),
    cosines: new Float32Array(texts * MEASURED),
    nearest: new Float32Array(texts),
    heavy,
    lookedUp: new Uint16Array(texts),
  }
}

/**
 * Finds the neighbours of every text of a batch, whose texts come in order of time. Those of an earlier batch are
 * searched for only where something may have changed: without one, everywhere.
 */
export function findNeighbours(
  batch: StoryBatch,
  match: TextMatch = matchTexts(batch.prints, []),
  earlier: Neighbours = noNeighbours(),
): Neighbours {
  const heavy = gatherHeavyTerms(batch, match.before, earlier.heavy)
  const files = fileTexts(heavy)
  const search = openSearch(heavy, files)
  const rows = makeRows(heavy)
  const touched = findTouched(match, earlier, heavy, files)
  for (let text = 0; text < touched.length; text++) {
    if (touched[text] === 0) {
      copyRow(rows, text, earlier, match)
      continue
    }
    enter(rows, text, search(text))
    measure(rows, text, batch, earlier, match)
  }
  return rows
}

/** Takes over what an earlier batch knew of a text, under the numbers of today. */
function copyRow(rows: Neighbours, text: number, earlier: Neighbours, {before, now}: TextMatch): void {
  const old = before[text]!
  const [first, oldFirst] = [text * MOST_NEIGHBOURS, old * MOST_NEIGHBOURS]
  const count = earlier.counts[old]!
  for (let place = 0; place < count; place++)
    rows.texts[first + place] = now[earlier.texts[oldFirst + place]!]!
  for (let place = 0; place < MEASURED; place++)
    rows.cosines[text * MEASURED + place] = earlier.cosines[old * MEASURED + place]!
  rows.counts[text] = count
  rows.kin[text] = earlier.kin[old]!
  rows.nearest[text] = earlier.nearest[old]!
  rows.lookedUp[text] = earlier.lookedUp[old]!
}

/** Writes down what a search found. */
function enter(rows: Neighbours, text: number, {best, lookedUp}: Found): void {
  const first = text * MOST_NEIGHBOURS
  const least = KIN_SHARE * best.scores[0]!
  let kin = 0
  for (let place = 0; place < best.count; place++) {
    rows.texts[first + place] = best.items[place]!
    if (best.scores[place]! >= least) kin++
  }
  rows.counts[text] = best.count
  rows.kin[text] = kin
  rows.lookedUp[text] = lookedUp
}

/** Takes the cosines with the best neighbours, as far as an earlier batch has not. */
function measure(
  rows: Neighbours,
  text: number,
  {textAt}: StoryBatch,
  earlier: Neighbours,
  match: TextMatch,
): void {
  let nearest = 0
  for (let place = 0; place < Math.min(MEASURED, rows.counts[text]!); place++) {
    const other = rows.texts[text * MOST_NEIGHBOURS + place]!
    const known = measuredPlace(earlier, match.before[text]!, match.before[other]!)
    const cosine = Math.fround(
      known === GONE ? cosineOf(textAt(text).opening, textAt(other).opening) : earlier.cosines[known]!,
    )
    rows.cosines[text * MEASURED + place] = cosine
    nearest = Math.max(nearest, cosine)
  }
  rows.nearest[text] = nearest
}

/** Where the cosine of two texts stands, if it was taken. */
function measuredPlace({texts, counts}: Neighbours, one: number, other: number): number {
  if (one === GONE || other === GONE) return GONE
  for (let place = 0; place < Math.min(MEASURED, counts[one]!); place++)
    if (texts[one * MOST_NEIGHBOURS + place] === other) return one * MEASURED + place
  return GONE
}
