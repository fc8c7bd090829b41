import type {RegisterStory} from '../../register.ts'
import {attachByOverlap} from './attach-by-overlap.ts'
import {byAge} from './merge-stories.ts'

/**
 * Give every storyline an id for ever: the one most of its stories bore before, else the id of its oldest story.
 * `storylines` are story ids. Returns story id → storyline id; a storyline of fewer than two stories is none.
 */
export function nameStorylines(
  storylines: readonly (readonly string[])[],
  stories: readonly RegisterStory[],
): Map<string, string> {
  const byId = new Map(stories.map((story) => [story.id, story]))
  const age = (a: string, b: string) => byAge(byId.get(a)!, byId.get(b)!)
  const lines = storylines.map((ids) => [...new Set(ids)].sort(age)).filter(({length}) => length > 1)
  lines.sort((a, b) => age(a[0]!, b[0]!))

  const claims = attachByOverlap(lines, (id) => {
    const name = byId.get(id)?.storyline
    return name !== undefined && byId.has(name) ? [name] : []
  })
  const used = new Set([...claims.values()].flatMap((held) => held.map(({name}) => name)))
  const storylineOf = new Map<string, string>()
  for (const [index, ids] of lines.entries()) {
    const [held] = (claims.get(index) ?? []).map(({name}) => name).sort(age)
    const name = held ?? ids.find((id) => !used.has(id)) ?? ids[0]!
    used.add(name)
    for (const id of ids) storylineOf.set(id, name)
  }
  return storylineOf
}
