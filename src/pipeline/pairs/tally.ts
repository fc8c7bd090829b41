/** Counts items of one list at a time, in a column made once: a Map for every list would cost more than the counting. */
export interface Tally {
  add(item: number): void
  /** The items counted at least `least` times, most often first, ties by item, at most `most`; forgets all counts. */
  takeMost(most: number, least: number): number[]
}

/** A tally of the items from 0 to below `items`. */
export function makeTally(items: number): Tally {
  const counts = new Uint32Array(items)
  // Room grows with what one list holds, at most all items.
  let counted = new Uint32Array(64)
  let length = 0
  return {
    add(item) {
      if (counts[item] === 0) {
        if (length === counted.length) counted = widened(counted)
        counted[length++] = item
      }
      counts[item] = counts[item]! + 1
    },
    takeMost(most, least) {
      const taken: number[] = []
      for (let place = 0; place < length; place++) {
        const item = counted[place]!
        if (counts[item]! >= least) insert(taken, item, counts, most)
      }
      for (let place = 0; place < length; place++) counts[counted[place]!] = 0
      length = 0
      return taken
    },
  }
}

/** Puts an item into a short list, most counted first, ties by item, if it is among the first `most`. */
function insert(list: number[], item: number, counts: Uint32Array, most: number): void {
  let place = list.length
  while (place > 0) {
    const before = list[place - 1]!
    if (counts[before]! > counts[item]! || (counts[before] === counts[item] && before < item)) break
    place--
  }
  if (place >= most) return
  if (list.length < most) list.push(item)
  for (let at = list.length - 1; at > place; at--) list[at] = list[at - 1]!
  list[place] = item
}

function widened(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(column.length * 2)
  wider.set(column)
  return wider
}
