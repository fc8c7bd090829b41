/**
 * Gradient boosting of small trees whose answer never falls as a rising feature rises: two texts that share more never
 * get a lower score, however few examples of their kind there are. Splits against the direction are refused, and the
 * values below a split stay on their side of its middle. The same rows give the same trees.
 */
import type {PairModel} from '../../src/pipeline/stories/pair-model.ts'
import type {Examples} from '../boosted-trees.ts'

export interface TreeSettings {
  trees: number
  /** Levels of questions in a tree. */
  depth: number
  /** Share of each tree's answer that counts. */
  rate: number
  /** Weight of curvature a leaf needs. */
  leastCurvature: number
  /** Pulls the answers of small leaves to zero. */
  ridge: number
  bins: number
}

/** What boosting works on: the examples in bins, and how wrong each answer still is. */
interface Board {
  columns: number
  bins: Uint8Array
  cuts: readonly number[][]
  slopes: Float64Array
  curves: Float64Array
  directions: readonly number[]
  settings: TreeSettings
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

const round = (value: number): number => Number(value.toPrecision(4))

/** Learns trees; `directions` says of every feature whether it speaks for (1), against (-1), or either way (0). */
export function trainMonotoneTrees(
  examples: Examples,
  directions: readonly number[],
  settings: TreeSettings,
): PairModel {
  const {answers, weights, columns} = examples
  const cuts = findCuts(examples, settings.bins)
  const bins = binRows(examples, cuts)
  const yes = weights.reduce((sum, weight, index) => sum + weight * answers[index]!, 0)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const base = round(Math.log(yes / (all - yes)))
  const scores = new Float64Array(answers.length).fill(base)
  const model = {base, features: [] as number[][], values: [] as number[][]}
  for (let tree = 0; tree < settings.trees; tree++) {
    const likely = scores.map((score) => 1 / (1 + Math.exp(-score)))
    const slopes = likely.map((chance, index) => weights[index]! * (answers[index]! - chance))
    const curves = likely.map((chance, index) => weights[index]! * chance * (1 - chance))
    const grown = growTree({columns, bins, cuts, slopes, curves, directions, settings}, scores)
    model.features.push(grown.features)
    model.values.push(grown.values)
  }
  return model
}

function findCuts({rows, columns, answers}: Examples, bins: number): number[][] {
  return Array.from({length: columns}, (_, column) => {
    const values = Float32Array.from(answers, (_answer, index) => rows[index * columns + column]!).sort()
    const cuts = Array.from({length: bins - 1}, (_bin, place) => {
      const at = Math.max(1, Math.floor(((place + 1) * values.length) / bins))
      return round((values[at - 1]! + values[at]!) / 2)
    })
    return [...new Set(cuts)]
  })
}

function binRows({rows, columns}: Examples, cuts: readonly number[][]): Uint8Array {
  return Uint8Array.from(rows, (value, place) => {
    const list = cuts[place % columns]!
    let bin = 0
    while (bin < list.length && value > list[bin]!) bin++
    return bin
  })
}

function growTree(board: Board, scores: Float64Array): {features: number[]; values: number[]} {
  const {columns, bins, cuts, directions, settings} = board
  const inner = 2 ** settings.depth - 1
  const features = new Array<number>(2 * inner + 1).fill(-1)
  const values = new Array<number>(2 * inner + 1).fill(0)
  const everything = Int32Array.from(scores, (_, index) => index)
  const nodes: (Node | undefined)[] = [{members: everything, low: -Infinity, high: Infinity}]
  for (let place = 0; place < features.length; place++) {
    const node = nodes[place]
    if (!node) continue
    const split = place < inner ? bestSplit(board, node) : undefined
    if (!split) {
      values[place] = round(settings.rate * clamp(leafValue(board, node.members), node))
      for (const index of node.members) scores[index] = scores[index]! + values[place]!
      continue
    }
    const {column, bin} = split
    features[place] = column
    values[place] = cuts[column]![bin]!
    const goesLeft = (index: number): boolean => bins[index * columns + column]! <= bin
    const middle = (split.left + split.right) / 2
    const [low, high] = [{...node}, {...node}]
    if (directions[column] === 1) [low.high, high.low] = [middle, middle]
    if (directions[column] === -1) [low.low, high.high] = [middle, middle]
    nodes[2 * place + 1] = {...low, members: node.members.filter(goesLeft)}
    nodes[2 * place + 2] = {...high, members: node.members.filter((index) => !goesLeft(index))}
  }
  return {features, values}
}

const clamp = (value: number, {low, high}: Node): number => Math.min(high, Math.max(low, value))

function leafValue({slopes, curves, settings}: Board, members: Int32Array): number {
  let [slope, curve] = [0, 0]
  for (const index of members) {
    slope += slopes[index]!
    curve += curves[index]!
  }
  return slope / (curve + settings.ridge)
}

function bestSplit(board: Board, node: Node): Split | undefined {
  const {columns, bins, cuts, slopes, curves, directions, settings} = board
  let best: Split | undefined
  for (let column = 0; column < columns; column++) {
    const slopeOf = new Float64Array(settings.bins)
    const curveOf = new Float64Array(settings.bins)
    for (const index of node.members) {
      const bin = bins[index * columns + column]!
      slopeOf[bin] = slopeOf[bin]! + slopes[index]!
      curveOf[bin] = curveOf[bin]! + curves[index]!
    }
    const slope = slopeOf.reduce((sum, part) => sum + part, 0)
    const curve = curveOf.reduce((sum, part) => sum + part, 0)
    let [leftSlope, leftCurve] = [0, 0]
    for (let bin = 0; bin < cuts[column]!.length; bin++) {
      leftSlope += slopeOf[bin]!
      leftCurve += curveOf[bin]!
      if (Math.min(leftCurve, curve - leftCurve) < settings.leastCurvature) continue
      const left = clamp(leftSlope / (leftCurve + settings.ridge), node)
      const right = clamp((slope - leftSlope) / (curve - leftCurve + settings.ridge), node)
      if ((right - left) * directions[column]! < 0) continue
      const worth = (value: number, push: number, bend: number): number =>
        2 * value * push - value * value * (bend + settings.ridge)
      const whole = worth(clamp(slope / (curve + settings.ridge), node), slope, curve)
      const parts = worth(left, leftSlope, leftCurve) + worth(right, slope - leftSlope, curve - leftCurve)
      if (parts - whole > (best?.gain ?? 1e-6)) best = {column, bin, gain: parts - whole, left, right}
    }
  }
  return best
}
