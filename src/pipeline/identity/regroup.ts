import type {GroupEvidence, StoryGroup, Storyline} from '../types.ts'

/**
 * The groups as their articles are labelled now. `joined` says which label each old group's own became, so that
 * storylines follow; an unchanged group keeps its evidence.
 */
export function regroup(
  groups: readonly StoryGroup[],
  storylines: readonly Storyline[],
  labels: ReadonlyMap<string, number>,
  joined: readonly number[],
): {groups: StoryGroup[]; storylines: Storyline[]} {
  const articles = [...new Set(groups.flatMap((group) => group.articles))]
  const byLabel = Map.groupBy(articles, (id) => labels.get(id)!)
  const partsOf = Map.groupBy(
    groups.flatMap((group) =>
      [...new Set(group.articles.map((id) => labels.get(id)!))].map((label) => ({label, group})),
    ),
    ({label}) => label,
  )
  const opinions = new Set(groups.flatMap((group) => group.opinions))
  const regrouped = [...byLabel].map(([label, ids]): StoryGroup => {
    const parts = partsOf.get(label)!.map(({group}) => group)
    parts.sort((a, b) => (firstId(a) < firstId(b) ? -1 : 1))
    const isUnchanged = parts.length === 1 && parts[0]!.articles.length === ids.length
    const evidence = isUnchanged ? parts[0]!.evidence : editEvidence(new Set(ids), parts)
    return {articles: ids, opinions: ids.filter((id) => opinions.has(id)), evidence}
  })
  const indexOf = new Map([...byLabel.keys()].map((label, index) => [label, index]))
  const lines = storylines.map((line) => line.flatMap((i) => indexOf.get(joined[i]!) ?? []))
  return {groups: regrouped, storylines: uniteOverlapping(lines)}
}

/** Storylines that a merge gave a common group are one. */
function uniteOverlapping(lines: readonly (readonly number[])[]): number[][] {
  let united: number[][] = []
  for (const line of lines) {
    const touching = united.filter((other) => other.some((i) => line.includes(i)))
    united = united.filter((other) => !touching.includes(other))
    united.push([...new Set([...touching.flat(), ...line])])
  }
  return united.filter(({length}) => length > 1)
}

/**
 * The evidence of a group that an editor made of parts of others: the nearest article left out. Pair scores are left
 * out, for nobody scored these pairs.
 */
function editEvidence(articles: ReadonlySet<string>, parts: readonly StoryGroup[]): GroupEvidence {
  const nearest = parts
    .flatMap(({evidence}) => evidence.nearest ?? [])
    .filter(({article}) => !articles.has(article))
    .sort((a, b) => b.score - a.score || (a.article < b.article ? -1 : 1))[0]
  return nearest ? {nearest} : {}
}

const firstId = ({articles}: StoryGroup): string => [...articles].sort()[0] ?? ''
