/** The few items with the highest scores, best first, ties by item. */
export interface BestFew {
  items: Uint32Array
  scores: Float32Array
  count: number
}

/** Room for that many items. */
export function makeBestFew(most: number): BestFew {
  return {items: new Uint32Array(most), scores: new Float32Array(most), count: 0}
}

/** Takes in an item, if it is among the best; the order of the calls changes nothing. */
export function offer(best: BestFew, item: number, score: number): void {
  const {items, scores} = best
  let place = best.count
  if (place < items.length) best.count++
  else if (!comesBefore(item, score, best, --place)) return
  while (place > 0 && comesBefore(item, score, best, place - 1)) {
    items[place] = items[place - 1]!
    scores[place] = scores[place - 1]!
    place--
  }
  items[place] = item
  scores[place] = score
}

const comesBefore = (item: number, score: number, {items, scores}: BestFew, place: number): boolean =>
  score !== scores[place] ? score > scores[place]! : item < items[place]!
