import type {Editorial} from '../../editorial.ts'
import type {Register} from '../../register.ts'
import {UserError} from '../settings/user-error.ts'
import {lazily} from '../text/lazily.ts'

type Refuse = (place: string, field: string, expected: string, found: string) => void

/**
 * Throw a {@linkcode UserError} for decisions that contradict each other, whichever of its names they call a
 * story by. Decisions that meet only because their stories were merged later do not contradict each other.
 */
export function checkEditorial(editorial: Editorial, register: Register): void {
  const idOf = lazily(
    () => new Map(register.stories.flatMap(({id, slug}) => [[slug, id] as const, [id, id] as const])),
  )
  const same = (story: string) => idOf().get(story) ?? story
  const problems: string[] = []
  const refuse: Refuse = (place, field, expected, found) =>
    problems.push(`${place}: ${field}: expected ${expected}, found "${found}"`)

  refuseOpposites(editorial, same, refuse)
  refuseTwiceTaken(editorial, refuse)
  refuseRepeated(editorial, same, refuse)
  if (problems.length > 0) throw new UserError(problems.join('\n'))
}

function refuseOpposites(
  {merges, splits, pins, hides}: Editorial,
  same: (story: string) => string,
  refuse: Refuse,
) {
  const merged = new Set(merges.flatMap(({stories}) => stories.map(same)))
  for (const {stories, place} of merges) {
    const [twice] = repeated(stories, same)
    if (twice !== undefined) refuse(place, 'merge', 'different stories', `${twice} twice`)
  }
  for (const {story, place} of splits) {
    if (merged.has(same(story))) refuse(place, 'split', 'a story that merge does not name', story)
  }
  const hidden = new Set(hides.map(({story}) => same(story)))
  for (const {story, place} of pins) {
    if (hidden.has(same(story))) refuse(place, 'pin', 'a story that hide does not name', story)
  }
}

function refuseTwiceTaken({splits, moves}: Editorial, refuse: Refuse) {
  const taken = [
    ...splits.flatMap(({articles, place}) => articles.map((article) => ({article, place, field: 'split'}))),
    ...moves.map(({article, place}) => ({article, place, field: 'move'})),
  ]
  for (const {article, place, field} of repeated(taken, ({article}) => article)) {
    refuse(place, field, 'each article split off or moved once', article)
  }
}

function refuseRepeated(editorial: Editorial, same: (story: string) => string, refuse: Refuse) {
  const {splits: split, headlines: retitle, themes, dates: date, pins: pin, hides: hide} = editorial
  for (const [field, decisions] of Object.entries({split, retitle, themes, date, pin, hide})) {
    const named = decisions.map(({story, place}) => ({story, place}))
    for (const {story, place} of repeated(named, ({story}) => same(story))) {
      refuse(place, field, 'each story once, by its id or its address', story)
    }
  }
}

/** Every entry whose key an earlier one has. */
function repeated<T>(entries: readonly T[], keyOf: (entry: T) => string): T[] {
  const seen = new Set<string>()
  return entries.filter((entry) => seen.size === seen.add(keyOf(entry)).size)
}
