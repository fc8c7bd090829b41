import {makeHeap} from './heap.ts'
import type {Link} from './links.ts'

/**
 * Joins items while the mean score between two groups reaches the threshold, best pair first (UPGMA on a sparse
 * graph; pairs without a link count as 0). One wrong link cannot join two groups, as it does in connected components.
 * Returns for every item the lowest item of its group. `weights` says how many texts an item stands for.
 */
export function joinByAverageLink(
  weights: readonly number[],
  links: readonly Link[],
  threshold: number,
): Int32Array<ArrayBuffer> {
  const sizes = Float64Array.from(weights)
  const sums = sumsOf(weights, links, threshold)
  const group = Int32Array.from(weights, (_, item) => item)
  const heap = makeHeap()
  const mean = (one: number, other: number): number => sums[one]!.get(other)! / (sizes[one]! * sizes[other]!)
  const offer = (one: number, other: number): void => {
    const score = mean(one, other)
    if (score >= threshold) heap.push({score, one: Math.min(one, other), other: Math.max(one, other)})
  }
  const seen = new Uint8Array(weights.length)
  sums.forEach((_, seed) => {
    // Items that no chain of links joins know nothing of one another: each component has the heap for itself.
    for (const one of componentOf(seed, sums, seen))
      for (const other of sums[one]!.keys()) if (one < other) offer(one, other)
    for (let top = heap.pop(); top; top = heap.pop()) {
      const {one, other, score} = top
      if (group[one] !== one || group[other] !== other || mean(one, other) !== score) continue
      group[other] = one
      sizes[one] = sizes[one]! + sizes[other]!
      absorb(sums, one, other)
      for (const third of sums[one]!.keys()) offer(one, third)
    }
  })
  return group.map((_, item) => rootOf(group, item))
}

/** The items that can be reached from one, itself included; none if it was seen before. */
function componentOf(seed: number, sums: readonly Map<number, number>[], seen: Uint8Array): number[] {
  if (seen[seed] === 1) return []
  seen[seed] = 1
  const items = [seed]
  for (const item of items) {
    for (const next of sums[item]!.keys()) {
      if (seen[next] === 1) continue
      seen[next] = 1
      items.push(next)
    }
  }
  return items
}

/**
 * Weighted sums of scores, both ways round, for items that may join others. No mean is higher than the best of its
 * scores, so an item without a single score that reaches the threshold stays alone, whatever its other links.
 */
function sumsOf(
  weights: readonly number[],
  links: readonly Link[],
  threshold: number,
): Map<number, number>[] {
  const mayJoin = new Uint8Array(weights.length)
  for (const {one, other, score} of links) if (score >= threshold) mayJoin[one] = mayJoin[other] = 1
  const sums: Map<number, number>[] = []
  for (const {one, other, score} of links) {
    if (mayJoin[one] === 0 || mayJoin[other] === 0) continue
    const sum = score * weights[one]! * weights[other]!
    sums[one] ??= new Map()
    sums[other] ??= new Map()
    sums[one].set(other, sum)
    sums[other].set(one, sum)
  }
  return sums
}

/** Adds the sums of `other` to those of `one` and forgets `other`. */
function absorb(sums: Map<number, number>[], one: number, other: number): void {
  const kept = sums[one]!
  for (const [third, sum] of sums[other]!) {
    const back = sums[third]!
    back.delete(other)
    if (third === one) continue
    const total = (kept.get(third) ?? 0) + sum
    kept.set(third, total)
    back.set(one, total)
  }
  sums[other] = new Map()
}

function rootOf(group: Int32Array, item: number): number {
  let root = item
  while (group[root] !== root) root = group[root]!
  return root
}
