/** The places of a long list of small whole numbers by falling number, ties by place: counted, not compared. */
export function largestFirst(numbers: Uint32Array): Uint32Array {
  let most = 0
  for (let place = 0; place < numbers.length; place++) if (numbers[place]! > most) most = numbers[place]!
  const starts = new Uint32Array(most + 2)
  for (let place = 0; place < numbers.length; place++) {
    const behind = most - numbers[place]! + 1
    starts[behind] = starts[behind]! + 1
  }
  for (let step = 1; step < starts.length; step++) starts[step] = starts[step]! + starts[step - 1]!
  const order = new Uint32Array(numbers.length)
  for (let place = 0; place < numbers.length; place++) {
    const step = most - numbers[place]!
    order[starts[step]!] = place
    starts[step] = starts[step]! + 1
  }
  return order
}

/** For every place of an order its rank; `count` is the number of places, those not in the order come last. */
export function ranksOf(order: Uint32Array, count: number): Uint32Array {
  const ranks = new Uint32Array(count).fill(order.length)
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank]!] = rank
  return ranks
}
