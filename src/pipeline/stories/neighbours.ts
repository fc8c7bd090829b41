import {makeHashPlaces} from '../pairs/hash-places.ts'
import {gatherHeavyTerms} from './heavy-terms.ts'
import {MOST_NEIGHBOURS, openSearch} from './search-neighbours.ts'
import type {StoryBatch} from './story-batch.ts'
import {fileTexts} from './term-files.ts'
import type {Neighbours} from './text-pairs.ts'

/** Neighbours of which the whole cosine is taken: the nearest is among them, and each costs a look across memory. */
const MEASURED = 16
/** Share of the highest sum below which another is chance beside it. */
const KIN_SHARE = 0.2

/** Finds the neighbours of every text of a batch, whose texts come in order of time. */
export function findNeighbours(batch: StoryBatch): Neighbours {
  const heavy = gatherHeavyTerms(batch)
  const search = openSearch(heavy, fileTexts(heavy))
  const rows: Neighbours = {
    texts: new Uint32Array(batch.size * MOST_NEIGHBOURS),
    counts: new Uint8Array(batch.size),
    kin: new Uint8Array(batch.size),
    nearest: new Float32Array(batch.size),
  }
  const cosineWith = measureCosines(batch, rows)
  for (let text = 0; text < batch.size; text++) {
    const {items, scores, count} = search(text)
    const least = KIN_SHARE * scores[0]!
    let [kin, nearest] = [0, 0]
    for (let place = 0; place < count; place++) {
      const other = items[place]!
      rows.texts[text * MOST_NEIGHBOURS + place] = other
      if (scores[place]! >= least) kin++
      if (place < MEASURED) nearest = Math.max(nearest, cosineWith(text, place, other))
    }
    rows.counts[text] = count
    rows.kin[text] = kin
    rows.nearest[text] = nearest
  }
  return rows
}

/** Takes the cosine with a neighbour, unless that one, if it came before, has taken it. */
function measureCosines({size, textAt}: StoryBatch, {texts, counts}: Neighbours) {
  const cosines = new Float64Array(size * MEASURED)
  const places = makeHashPlaces()
  let noted = -1
  const takenBy = (other: number, text: number): number | undefined => {
    for (let place = 0; place < Math.min(MEASURED, counts[other]!); place++)
      if (texts[other * MOST_NEIGHBOURS + place] === text) return cosines[other * MEASURED + place]
    return undefined
  }
  const take = (text: number, other: number): number => {
    const [mine, theirs] = [textAt(text).opening, textAt(other).opening]
    if (noted !== text) places.note(mine.terms)
    noted = text
    let cosine = 0
    for (let right = 0; right < theirs.terms.length; right++) {
      const left = places.placeOf(theirs.terms[right]!)
      if (left >= 0) cosine += mine.weights[left]! * theirs.weights[right]!
    }
    return cosine
  }
  return (text: number, place: number, other: number): number => {
    const cosine = takenBy(other, text) ?? take(text, other)
    cosines[text * MEASURED + place] = cosine
    return cosine
  }
}
