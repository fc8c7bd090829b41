import {MOST_NEIGHBOURS} from './search-neighbours.ts'
import type {Neighbours, TextPairs} from './text-pairs.ts'

/** Every pair of texts of which one is among the first neighbours of the other, as many as `counts` says, once. */
export function candidatePairs({texts}: Neighbours, counts: Uint8Array): TextPairs {
  const all = filePairs(texts, counts)
  const seenWith = new Uint32Array(counts.length)
  const starts = new Uint32Array(counts.length + 1)
  let filled = 0
  for (let one = 0; one < counts.length; one++) {
    for (let pair = all.starts[one]!; pair < all.starts[one + 1]!; pair++) {
      const other = all.others[pair]!
      if (seenWith[other] === one + 1) continue
      seenWith[other] = one + 1
      all.others[filled++] = other
    }
    starts[one + 1] = filled
  }
  return {starts, others: all.others.slice(0, filled)}
}

/** Files every pair under its lower text, twice where both are neighbours of each other. */
function filePairs(texts: Uint32Array, counts: Uint8Array): TextPairs {
  const starts = new Uint32Array(counts.length + 1)
  for (let text = 0; text < counts.length; text++) {
    const first = text * MOST_NEIGHBOURS
    for (let entry = first; entry < first + counts[text]!; entry++) {
      const next = Math.min(text, texts[entry]!) + 1
      starts[next] = starts[next]! + 1
    }
  }
  for (let text = 0; text < counts.length; text++) starts[text + 1] = starts[text + 1]! + starts[text]!
  const free = starts.slice()
  const others = new Uint32Array(starts.at(-1)!)
  for (let text = 0; text < counts.length; text++) {
    const first = text * MOST_NEIGHBOURS
    for (let entry = first; entry < first + counts[text]!; entry++) {
      const lower = Math.min(text, texts[entry]!)
      others[free[lower]!] = Math.max(text, texts[entry]!)
      free[lower] = free[lower]! + 1
    }
  }
  return {starts, others}
}
