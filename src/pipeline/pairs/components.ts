/** Items joined in pairs, straight or through others. */
export interface Components {
  join(one: number, other: number): void
  /** For every item the lowest item it is joined to. */
  lowest(): Int32Array<ArrayBuffer>
}

/** Items of which none is joined yet. */
export function makeComponents(items: number): Components {
  const roots = new Int32Array(items)
  for (let item = 0; item < items; item++) roots[item] = item
  const rootOf = (item: number): number => {
    let root = item
    while (roots[root] !== root) {
      roots[root] = roots[roots[root]!]!
      root = roots[root]!
    }
    return root
  }
  return {
    join(one, other) {
      const [first, second] = [rootOf(one), rootOf(other)]
      if (first < second) roots[second] = first
      else roots[first] = second
    },
    lowest() {
      for (let item = 0; item < items; item++) roots[item] = rootOf(item)
      return roots
    },
  }
}
