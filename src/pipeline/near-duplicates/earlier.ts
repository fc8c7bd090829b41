import type {Match} from './match-articles.ts'

/** What was found in an earlier folder, and which of its items are still there. */
export interface Earlier<T> extends Match {
  kept: T
}

/** Place in an order by falling size before which an item of some size would stand. */
export function placeBySize(order: Uint32Array, sizes: Uint32Array, size: number): number {
  let low = 0
  let high = order.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sizes[order[middle]!]! > size) low = middle + 1
    else high = middle
  }
  return low - 0.5
}
