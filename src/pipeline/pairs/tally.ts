/** Counts items of one list at a time, in a column made once: a Map for every list would cost more than the counting. */
export interface Tally {
  add(item: number): void
  /** The items counted at least `least` times, most often first, ties by item, at most `most`; forgets all counts. */
  takeMost(most: number, least: number): number[]
}

/** More than any item is numbered: keeps count and item in one number, which sorts without a comparator. */
const RANK = 2 ** 32

/** A tally of the items from 0 to below `items`. */
export function makeTally(items: number): Tally {
  const counts = new Uint32Array(items)
  let counted: number[] = []
  return {
    add(item) {
      if (counts[item] === 0) counted.push(item)
      counts[item] = counts[item]! + 1
    },
    takeMost(most, least) {
      const often = counted.filter((item) => counts[item]! >= least)
      const ranks = Float64Array.from(often, (item) => item - counts[item]! * RANK).sort()
      for (const item of counted) counts[item] = 0
      counted = []
      return Array.from(ranks.subarray(0, most), itemOf)
    },
  }
}

/** The places of a list by falling number, ties by place. */
export function mostFirst(numbers: ArrayLike<number>): Uint32Array {
  const ranks = Float64Array.from(numbers, (number, place) => place - number * RANK).sort()
  return Uint32Array.from(ranks, itemOf)
}

const itemOf = (rank: number): number => rank - Math.floor(rank / RANK) * RANK
