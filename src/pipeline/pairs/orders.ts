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

/** The places below a length that are marked with 1, ascending. */
export function placesOf(marks: Uint8Array): Uint32Array {
  let count = 0
  for (let place = 0; place < marks.length; place++) count += marks[place]!
  const places = new Uint32Array(count)
  count = 0
  for (let place = 0; place < marks.length; place++) if (marks[place] === 1) places[count++] = place
  return places
}

/** For every place of an order its rank; `count` is the number of places, those not in the order come last. */
export function ranksOf(order: Uint32Array, count: number): Uint32Array {
  const ranks = new Uint32Array(count).fill(order.length)
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank]!] = rank
  return ranks
}

/** The places of an order that are marked with 1, in that order. */
export function chosen(order: Uint32Array, marks: Uint8Array): Uint32Array {
  let count = 0
  for (let rank = 0; rank < order.length; rank++) count += marks[order[rank]!]!
  const places = new Uint32Array(count)
  count = 0
  for (let rank = 0; rank < order.length; rank++)
    if (marks[order[rank]!] === 1) places[count++] = order[rank]!
  return places
}
