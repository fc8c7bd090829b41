/** How well groups match labels: B-cubed (Bagga and Baldwin 1998), pairs, and groups returned exactly. */
export interface GroupScores {
  b3: number
  pair: number
  pairPrecision: number
  pairRecall: number
  exact: number
}

/** Sums that scores are made of; they add up over folds. */
interface Tally {
  items: number
  precision: number
  recall: number
  jointPairs: number
  predictedPairs: number
  labelledPairs: number
  exact: number
  groups: number
}

/** One grouping of labelled items, and the labels of it that count. */
export interface Grouping {
  labels: readonly string[]
  groups: readonly (string | number)[]
  counts?: (label: string) => boolean
}

const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)

/** Scores one or several groupings together. */
export function scoreGroups(groupings: readonly Grouping[]): GroupScores {
  const tally: Tally = {
    items: 0,
    precision: 0,
    recall: 0,
    jointPairs: 0,
    predictedPairs: 0,
    labelledPairs: 0,
    exact: 0,
    groups: 0,
  }
  for (const grouping of groupings) count(grouping, tally)
  const pairPrecision = tally.predictedPairs === 0 ? 1 : tally.jointPairs / tally.predictedPairs
  const pairRecall = tally.labelledPairs === 0 ? 1 : tally.jointPairs / tally.labelledPairs
  return {
    b3: f1(tally.precision / tally.items, tally.recall / tally.items),
    pair: f1(pairPrecision, pairRecall),
    pairPrecision,
    pairRecall,
    exact: tally.exact / tally.groups,
  }
}

function count({labels, groups, counts = () => true}: Grouping, tally: Tally): void {
  const labelSizes = sizes(labels)
  const groupSizes = sizes(groups)
  const jointSizes = sizes(labels.map((label, item) => `${label}\0${groups[item]}`))
  for (const [item, label] of labels.entries()) {
    if (!counts(label)) continue
    const joint = jointSizes.get(`${label}\0${groups[item]}`)!
    const [own, predicted] = [labelSizes.get(label)!, groupSizes.get(groups[item]!)!]
    tally.items++
    tally.precision += joint / predicted
    tally.recall += joint / own
    tally.jointPairs += joint - 1
    tally.predictedPairs += predicted - 1
    tally.labelledPairs += own - 1
    if (joint === own && joint === predicted) tally.exact += 1 / own
  }
  for (const label of labelSizes.keys()) if (counts(label)) tally.groups++
}

function sizes<Key>(keys: readonly Key[]): Map<Key, number> {
  const counted = new Map<Key, number>()
  for (const key of keys) counted.set(key, (counted.get(key) ?? 0) + 1)
  return counted
}
