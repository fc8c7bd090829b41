/**
 * Gradient boosting of small trees whose answer never falls as a rising feature rises: two texts that share more never
 * get a lower score, however few examples of their kind there are. Splits against the direction are refused, and the
 * values below a split stay on their side of its middle. Every tree sees a share of the examples and of the features
 * (Friedman, "Stochastic gradient boosting", 2002), drawn from a seed: the same rows and seed give the same trees.
 */
import {BINS, type Binned} from './bin-examples.ts'
import {makeRandom} from './random.ts'

export interface TreeSettings {
  trees: number
  /** Levels of questions in a tree. */
  depth: number
  /** Share of each tree's answer that counts. */
  rate: number
  /** Share of all curvature that a leaf needs, and that pulls its answer to zero. */
  leastCurvature: number
  ridge: number
  /** Share of the examples and of the features that a tree sees. */
  rowShare: number
  columnShare: number
  seed: number
}

const round = (value: number): number => Number(value.toPrecision(4))

/** What boosting works on: how wrong each answer still is. */
interface Board extends Binned {
  slopes: Float64Array
  curves: Float64Array
  directions: readonly number[]
  settings: TreeSettings
  /** Curvature of all examples together. */
  curvature: number
}

/** Examples of one node, and the bounds its value must keep. */
interface Node {
  members: Int32Array
  low: number
  high: number
}

interface Split {
  column: number
  bin: number
  gain: number
  left: number
  right: number
}

/** Trees as nodes side by side: features and values as in a pair model. */
export interface Grove {
  features: number[][]
  values: number[][]
}

/**
 * Learns trees that mend log-odds, those of every example at the `start`; `directions` says of every feature whether it
 * speaks for (1), against (-1), or either way (0).
 */
export function trainMonotoneTrees(
  binned: Binned,
  directions: readonly number[],
  start: Float64Array,
  settings: TreeSettings,
): Grove {
  const {answers} = binned
  const random = makeRandom(settings.seed)
  const scores = start.slice()
  const board = {
    ...binned,
    directions,
    settings,
    slopes: new Float64Array(answers.length),
    curves: new Float64Array(answers.length),
    curvature: 0,
  }
  const model: Grove = {features: [], values: []}
  for (let tree = 0; tree < settings.trees; tree++) {
    board.curvature = findSteps(board, scores)
    const grown = growTree(board, random)
    applyTree(binned, grown, scores)
    model.features.push(grown.features)
    model.values.push(grown.values)
  }
  return model
}

/** Slope and curvature of the loss at every example; returns the curvature of all. */
function findSteps({answers, weights, slopes, curves}: Board, scores: Float64Array): number {
  let sum = 0
  for (let index = 0; index < answers.length; index++) {
    const likely = 1 / (1 + Math.exp(-scores[index]!))
    slopes[index] = weights[index]! * (answers[index]! - likely)
    curves[index] = weights[index]! * likely * (1 - likely)
    sum += curves[index]!
  }
  return sum
}

interface Grown {
  features: number[]
  values: number[]
  /** For every inner node the bin up to which examples go left. */
  bins: number[]
}

function growTree(board: Board, random: () => number): Grown {
  const {columns, cuts, directions, settings, answers} = board
  const inner = 2 ** settings.depth - 1
  const features = new Array<number>(2 * inner + 1).fill(-1)
  const values = new Array<number>(2 * inner + 1).fill(0)
  const ends = new Array<number>(inner).fill(0)
  const drawn = drawMembers(answers.length, settings.rowShare, random)
  const asked = Array.from({length: columns}, (_, column) => column).filter(
    () => random() < settings.columnShare,
  )
  const nodes: (Node | undefined)[] = [{members: drawn, low: -Infinity, high: Infinity}]
  for (let place = 0; place < features.length; place++) {
    const node = nodes[place]
    if (!node) continue
    const split = place < inner ? bestSplit(board, node, asked) : undefined
    if (!split) {
      values[place] = round(settings.rate * clamp(leafValue(board, node.members), node))
      continue
    }
    features[place] = split.column
    values[place] = cuts[split.column]![split.bin]!
    ends[place] = split.bin
    const [left, right] = part(board, node.members, split)
    const middle = (split.left + split.right) / 2
    const [low, high] = [{...node}, {...node}]
    if (directions[split.column] === 1) [low.high, high.low] = [middle, middle]
    if (directions[split.column] === -1) [low.low, high.high] = [middle, middle]
    nodes[2 * place + 1] = {...low, members: left}
    nodes[2 * place + 2] = {...high, members: right}
  }
  return {features, values, bins: ends}
}

function drawMembers(count: number, share: number, random: () => number): Int32Array {
  const drawn = new Int32Array(count)
  let kept = 0
  for (let index = 0; index < count; index++) if (random() < share) drawn[kept++] = index
  return drawn.subarray(0, kept)
}

function part({bins, columns}: Board, members: Int32Array, {column, bin}: Split): [Int32Array, Int32Array] {
  const [left, right] = [new Int32Array(members.length), new Int32Array(members.length)]
  let [lefts, rights] = [0, 0]
  for (const index of members) {
    if (bins[index * columns + column]! <= bin) left[lefts++] = index
    else right[rights++] = index
  }
  return [left.subarray(0, lefts), right.subarray(0, rights)]
}

function applyTree({bins, columns, answers}: Binned, grown: Grown, scores: Float64Array): void {
  const {features, values} = grown
  for (let index = 0; index < answers.length; index++) {
    let node = 0
    while (features[node]! >= 0)
      node = 2 * node + (bins[index * columns + features[node]!]! <= grown.bins[node]! ? 1 : 2)
    scores[index] = scores[index]! + values[node]!
  }
}

const clamp = (value: number, {low, high}: Node): number => Math.min(high, Math.max(low, value))

function leafValue(board: Board, members: Int32Array): number {
  const {slopes, curves, settings, curvature} = board
  let [slope, curve] = [0, 0]
  for (const index of members) {
    slope += slopes[index]!
    curve += curves[index]!
  }
  return slope / (curve + settings.ridge * curvature)
}

function bestSplit(board: Board, node: Node, asked: readonly number[]): Split | undefined {
  const {columns, bins, cuts, slopes, curves, directions, settings, curvature} = board
  const slopeOf = new Float64Array(asked.length * BINS)
  const curveOf = new Float64Array(asked.length * BINS)
  let [slope, curve] = [0, 0]
  for (const index of node.members) {
    const [push, bend] = [slopes[index]!, curves[index]!]
    slope += push
    curve += bend
    for (let place = 0; place < asked.length; place++) {
      const cell = place * BINS + bins[index * columns + asked[place]!]!
      slopeOf[cell] = slopeOf[cell]! + push
      curveOf[cell] = curveOf[cell]! + bend
    }
  }
  const ridge = settings.ridge * curvature
  const worth = (value: number, push: number, bend: number): number =>
    2 * value * push - value * value * (bend + ridge)
  const whole = worth(clamp(slope / (curve + ridge), node), slope, curve)
  let best: Split | undefined
  for (const [place, column] of asked.entries()) {
    let [leftSlope, leftCurve] = [0, 0]
    for (let bin = 0; bin < cuts[column]!.length; bin++) {
      leftSlope += slopeOf[place * BINS + bin]!
      leftCurve += curveOf[place * BINS + bin]!
      if (Math.min(leftCurve, curve - leftCurve) < settings.leastCurvature * curvature) continue
      const left = clamp(leftSlope / (leftCurve + ridge), node)
      const right = clamp((slope - leftSlope) / (curve - leftCurve + ridge), node)
      if ((right - left) * directions[column]! < 0) continue
      const parts = worth(left, leftSlope, leftCurve) + worth(right, slope - leftSlope, curve - leftCurve)
      if (parts - whole > (best?.gain ?? 1e-9 * curvature))
        best = {column, bin, gain: parts - whole, left, right}
    }
  }
  return best
}
