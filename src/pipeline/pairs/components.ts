/** For every item the lowest item it is joined to, straight or through others; pairs come as two columns. */
export function joinPairs(
  items: number,
  ones: ArrayLike<number>,
  others: ArrayLike<number>,
): Int32Array<ArrayBuffer> {
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
  for (let pair = 0; pair < ones.length; pair++) {
    const [one, other] = [rootOf(ones[pair]!), rootOf(others[pair]!)]
    if (one < other) roots[other] = one
    else roots[one] = other
  }
  for (let item = 0; item < items; item++) roots[item] = rootOf(item)
  return roots
}
