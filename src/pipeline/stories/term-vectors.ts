/** Terms of a text in ascending order with their weights; the weights' squares sum to 1. */
export interface TermVector {
  terms: Uint32Array
  weights: Float32Array
}

/** Cosine of two vectors. */
export function cosineOf(one: TermVector, other: TermVector): number {
  let cosine = 0
  let left = 0
  let right = 0
  const [first, second] = [one.terms, other.terms]
  while (left < first.length && right < second.length) {
    const difference = first[left]! - second[right]!
    if (difference === 0) cosine += one.weights[left]! * other.weights[right]!
    if (difference <= 0) left++
    if (difference >= 0) right++
  }
  return cosine
}

/** Calls `visit` with every term of two ascending lists that both hold. */
export function eachShared(one: Uint32Array, other: Uint32Array, visit: (term: number) => void): void {
  eachSharedPlace(one, other, (place) => visit(one[place]!))
}

/** Calls `visit` with the place in the first list of every term that both hold. */
export function eachSharedPlace(one: Uint32Array, other: Uint32Array, visit: (place: number) => void): void {
  let left = 0
  let right = 0
  while (left < one.length && right < other.length) {
    const difference = one[left]! - other[right]!
    if (difference === 0) visit(left)
    if (difference <= 0) left++
    if (difference >= 0) right++
  }
}
