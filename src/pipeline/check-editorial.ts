import type {Editorial} from '../editorial.ts'
import type {Register} from '../register.ts'
import {UserError} from './user-error.ts'

/**
 * Throw a {@linkcode UserError} for decisions that contradict each other, whichever of its names they call a
 * story by. Decisions that meet only because their stories were merged later do not contradict each other.
 */
export function checkEditorial(editorial: Editorial, register: Register): void {
  const idOf = new Map(register.stories.flatMap(({id, slug}) => [[slug, id] as const, [id, id] as const]))
  const same = (story: string) => idOf.get(story) ?? story
  const {merges, splits, moves, pins, hides} = editorial

  const problems: string[] = []
  const refuse = (place: string, field: string, expected: string, found: string) =>
    problems.push(`${place}: ${field}: expected ${expected}, found "${found}"`)

  const merged = new Set(merges.flatMap(({stories}) => stories.map(same)))
  for (const {stories, place} of merges) {
    const twice = stories.find((story, i) => stories.map(same).indexOf(same(story)) < i)
    if (twice !== undefined) refuse(place, 'merge', 'different stories', `${twice} twice`)
  }
  for (const {story, place} of splits) {
    if (merged.has(same(story))) refuse(place, 'split', 'a story that merge does not name', story)
  }
  const hidden = new Set(hides.map(({story}) => same(story)))
  for (const {story, place} of pins) {
    if (hidden.has(same(story))) refuse(place, 'pin', 'a story that hide does not name', story)
  }

  const leaving = [
    ...splits.flatMap(({articles, place}) => articles.map((article) => ({article, place, field: 'split'}))),
    ...moves.map(({article, place}) => ({article, place, field: 'move'})),
  ]
  for (const {article, place, field} of repeated(leaving, ({article}) => article)) {
    refuse(place, field, 'each article split off or moved once', article)
  }
  for (const [field, decisions] of Object.entries({
    split: splits,
    retitle: editorial.headlines,
    themes: editorial.themes,
    date: editorial.dates,
    pin: pins,
    hide: hides,
  })) {
    for (const {story, place} of repeated<{story: string; place: string}>(decisions, ({story}) =>
      same(story),
    )) {
      refuse(place, field, 'each story once, by its id or its address', story)
    }
  }
  if (problems.length > 0) throw new UserError(problems.join('\n'))
}

/** Every entry whose key an earlier one has. */
function repeated<T>(entries: readonly T[], keyOf: (entry: T) => string): T[] {
  const seen = new Set<string>()
  return entries.filter((entry) => seen.size === seen.add(keyOf(entry)).size)
}
