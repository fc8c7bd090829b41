import type {Editorial} from '../../editorial.ts'
import type {StoryGroup, Storyline} from '../types.ts'
import type {FindStory} from './find-story.ts'
import {regroup} from './regroup.ts'

/** How an editor's names are looked up in this build. */
export interface EditorialLookup {
  find: FindStory
  /** What to add to the word that no story is called so. */
  hint: (wrong: string) => string
  /** Id of the register's story that an article belongs to. */
  storyOf: (article: string) => string | undefined
  /** Id an article goes by now; undefined when no source holds it. */
  articleOf: (article: string) => string | undefined
}

export interface EditedGroups {
  groups: StoryGroup[]
  storylines: Storyline[]
  /** Articles taken out of a story that keeps others: they do not speak for it any more. */
  left: ReadonlySet<string>
  /** Decisions whose story or article is gone, each with its place. */
  warnings: string[]
}

/** Article id → number of the group it is in, while editors move it about. */
type Labels = Map<string, number>
type Warn = (place: string, what: string) => void

/**
 * Put the editors' merges, splits and moves, in this order, above what grouping found.
 *
 * A group is where a story lives when most of its known articles belong to that story. A merge joins every group
 * its stories live in; articles split off leave whatever group they are in; a moved article joins the group that
 * holds most of the story's other articles. A decision whose story or article is gone is warned about.
 */
export function applyEditorial(
  groups: readonly StoryGroup[],
  storylines: readonly Storyline[],
  editorial: Editorial,
  lookup: EditorialLookup,
): EditedGroups {
  const {merges, splits, moves} = editorial
  if (merges.length + splits.length + moves.length === 0 && areApart(groups)) {
    return {groups: [...groups], storylines: [...storylines], left: new Set(), warnings: []}
  }
  const warnings: string[] = []
  const warn: Warn = (place, what) => warnings.push(`${place}: ${what}`)
  const labels: Labels = new Map(
    groups.flatMap(({articles}, label) => articles.map((id) => [id, label] as const)),
  )

  const joined = joinMerged(groups, editorial, lookup, warn)
  for (const [id, label] of labels) labels.set(id, joined[label]!)
  splitOff(labels, groups.length, editorial, lookup, warn)
  moveArticles(labels, groups.length + splits.length, editorial, lookup, warn)
  const left = articlesThatLeft(groups, editorial, lookup)
  return {...regroup(groups, storylines, labels, joined), left, warnings}
}

/** True when no article is in two groups. */
function areApart(groups: readonly StoryGroup[]): boolean {
  const all = groups.flatMap(({articles}) => articles)
  return new Set(all).size === all.length
}

/** Group → the group it is joined with, by merges; itself for all others. */
function joinMerged(
  groups: readonly StoryGroup[],
  {merges}: Editorial,
  {find, hint, storyOf}: EditorialLookup,
  warn: Warn,
): number[] {
  const homes = groups.map(({articles}) => mostFrequent(articles.flatMap((id) => storyOf(id) ?? []).sort()))
  const joined = groups.map((_, label) => label)
  for (const {stories, place} of merges) {
    const ids = stories.map((story) => find(story)?.id)
    const missing = stories.filter((_, i) => ids[i] === undefined)
    if (missing.length > 0)
      warn(place, `merge: no story is called ${missing.map((name) => name + hint(name)).join(', ')}`)
    const labels = new Set(
      [...joined.keys()]
        .filter((i) => homes[i] !== undefined && ids.includes(homes[i]))
        .map((i) => joined[i]!),
    )
    const [first] = labels
    for (const [i, label] of joined.entries()) if (labels.has(label)) joined[i] = first!
  }
  return joined
}

function splitOff(labels: Labels, free: number, {splits}: Editorial, lookup: EditorialLookup, warn: Warn) {
  for (const [i, {story, articles, place}] of splits.entries()) {
    if (!lookup.find(story)) warn(place, `split: no story is called ${story}${lookup.hint(story)}`)
    const gone = articles.filter((article) => lookup.articleOf(article) === undefined)
    if (gone.length > 0) warn(place, `split: no source holds the article ${gone.join(', ')}`)
    for (const article of articles) {
      const id = lookup.articleOf(article)
      if (id !== undefined) labels.set(id, free + i)
    }
  }
}

function moveArticles(labels: Labels, free: number, {moves}: Editorial, lookup: EditorialLookup, warn: Warn) {
  const moving = new Set(moves.flatMap(({article}) => lookup.articleOf(article) ?? []))
  const settled = [...labels.keys()].filter((id) => !moving.has(id)).sort()
  const target = new Map(
    [...Map.groupBy(settled, (id) => lookup.storyOf(id))].map(([story, ids]) => [
      story,
      mostFrequent(ids.map((id) => labels.get(id)!)),
    ]),
  )
  for (const [i, {article, story, place}] of moves.entries()) {
    const id = lookup.articleOf(article)
    const to = lookup.find(story)?.id
    if (id === undefined) warn(place, `move: no source holds the article ${article}`)
    else if (to === undefined) warn(place, `move: no story is called ${story}${lookup.hint(story)}`)
    else if (target.get(to) !== undefined) labels.set(id, target.get(to)!)
    else if (lookup.storyOf(id) === to) labels.set(id, free + i)
    else warn(place, `move: no source holds an article of the story ${story}`)
  }
}

function articlesThatLeft(
  groups: readonly StoryGroup[],
  {splits, moves}: Editorial,
  lookup: EditorialLookup,
) {
  const {find, storyOf, articleOf} = lookup
  const leaving = new Set<string>()
  for (const id of splits.flatMap(({story, articles}) => articles.filter(isOf(story)).flatMap(known)))
    leaving.add(id)
  for (const {article, story} of moves)
    if (!isOf(story)(article)) for (const id of known(article)) leaving.add(id)

  const staying = groups.flatMap(({articles}) => articles).filter((id) => !leaving.has(id))
  const keeping = new Set(staying.map(storyOf))
  return new Set([...leaving].filter((id) => keeping.has(storyOf(id))))

  function known(article: string): string[] {
    const id = articleOf(article)
    return id === undefined || storyOf(id) === undefined ? [] : [id]
  }
  function isOf(story: string) {
    return (article: string) => storyOf(articleOf(article) ?? '') === find(story)?.id
  }
}

/** The commonest value, the earliest on a tie. */
function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return values.find((value) => counts.get(value) === most)
}
