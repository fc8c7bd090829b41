/** Boosted trees as learned: each is nodes side by side, the children of node `n` at `2n+1` and `2n+2`. */
export interface BoostedTrees {
  /** Score before any tree. */
  base: number
  /** Column a node looks at; -1 for a leaf. */
  features: readonly (readonly number[])[]
  /** Threshold of a node (`value <= threshold` goes left) or the score of a leaf. */
  values: readonly (readonly number[])[]
}

/**
 * Trees filled up to one depth, their nodes side by side: every row takes the same number of steps through each tree,
 * so all trees go down a level together and no step waits for the one before.
 */
export interface PackedTrees {
  base: number
  depth: number
  /** Leaves of a tree; its nodes are one fewer, and the last place stays empty. */
  width: number
  /** Column a node looks at, and the value above which it goes right; a leaf above the last level goes left. */
  columns: Uint8Array
  thresholds: Float32Array
  leaves: Float64Array
  /** Where each tree stands while a row is scored. */
  places: Uint16Array
}

/** Pack trees that all have room for the same number of levels. */
export function packTrees({base, features, values}: BoostedTrees): PackedTrees {
  const depth = Math.log2((features[0]?.length ?? 1) + 1) - 1
  const width = 2 ** depth
  const nodes = features.length * width
  const packed = {
    base,
    depth,
    width,
    columns: new Uint8Array(nodes),
    thresholds: new Float32Array(nodes),
    leaves: new Float64Array(nodes),
    places: new Uint16Array(features.length),
  }
  features.forEach((columns, tree) => {
    packTree(packed, tree * width, columns, values[tree]!)
  })
  return packed
}

function packTree(
  {width, columns, thresholds, leaves}: PackedTrees,
  offset: number,
  features: readonly number[],
  values: readonly number[],
) {
  const fill = (node: number, place: number) => {
    if (place >= width - 1) {
      leaves[offset + place - (width - 1)] = values[node]!
      return
    }
    const isLeaf = features[node]! < 0
    columns[offset + place] = isLeaf ? 0 : features[node]!
    thresholds[offset + place] = isLeaf ? Number.POSITIVE_INFINITY : roundDown(values[node]!)
    fill(isLeaf ? node : 2 * node + 1, 2 * place + 1)
    fill(isLeaf ? node : 2 * node + 2, 2 * place + 2)
  }
  fill(0, 0)
}

/** The largest 32-bit number that is not above a threshold: the same 32-bit values stay on either side of it. */
function roundDown(threshold: number): number {
  const rounded = new Float32Array([threshold])
  if (rounded[0]! <= threshold) return rounded[0]!
  const bits = new Int32Array(rounded.buffer)
  bits[0]! += threshold > 0 ? -1 : 1
  return rounded[0]!
}

/** The sum of the leaves that a row of features, from `offset` on, comes to. */
export function sumLeaves(packed: PackedTrees, rows: Float32Array, offset: number): number {
  const {base, depth, width, columns, thresholds, leaves, places} = packed
  const trees = places.length
  places.fill(0)
  for (let level = 0; level < depth; level++) {
    for (let tree = 0, first = 0; tree < trees; tree++, first += width) {
      const place = places[tree]!
      const isRight = rows[offset + columns[first + place]!]! > thresholds[first + place]!
      places[tree] = 2 * place + 1 + Number(isRight)
    }
  }
  let sum = base
  for (let tree = 0; tree < trees; tree++) sum += leaves[(tree - 1) * width + 1 + places[tree]!]!
  return sum
}
