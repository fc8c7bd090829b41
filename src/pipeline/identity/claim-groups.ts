import type {RegisterStory} from '../../register.ts'
import {attachByOverlap, type Claim} from './attach-by-overlap.ts'
import {byAge, type OpenRegister} from './merge-stories.ts'
import type {Recognition} from './recognise-members.ts'

/** How large a free part must be, of the part that would merge, for a story to keep its name there instead. */
const ENOUGH_TO_STAND_ALONE = 0.5

type Claims = Map<number, Claim[]>

/**
 * Which stories claim each group of article ids, the one whose name the group keeps first; the others merge into it.
 * `groups` are in order of rank, `left` the articles that speak for no story. The rules are told at `nameGroups`.
 */
export function claimGroups(
  groups: readonly (readonly string[])[],
  stories: OpenRegister,
  {known}: Recognition,
  left: ReadonlySet<string>,
): Map<number, RegisterStory[]> {
  const holderOf = (article: string) => {
    const held = left.has(article) ? undefined : known.get(article)
    return held ? [held.story] : []
  }
  const broughtBy = mergedOwners(stories, known)
  const ownersOf = (article: string) => (left.has(article) ? [] : (broughtBy(article) ?? holderOf(article)))
  const claims = attachByOverlap(groups, ownersOf)
  addUnattached(claims, attachByOverlap(groups, holderOf))
  const free = groups.map((ids, group) => (claims.has(group) ? [] : ids))
  spareMerges(claims, attachByOverlap(free, ownersOf), stories)
  // What an editor takes out of a story was perhaps one by itself once: it is that again, under its old address.
  const taken = groups.map((ids, group) => (claims.has(group) || !ids.every((id) => left.has(id)) ? [] : ids))
  addUnattached(
    claims,
    attachByOverlap(taken, (article) => broughtBy(article) ?? []),
  )
  return new Map([...claims].map(([group, claimants]) => [group, rankClaimants(claimants, stories)]))
}

/** For an article, the merged story that brought it to the story that holds it: the youngest, if merges were chained. */
function mergedOwners(
  stories: OpenRegister,
  known: Recognition['known'],
): (article: string) => [string] | undefined {
  const owner = new Map<string, RegisterStory>()
  const merged = [...stories.values()].filter(({mergedInto}) => mergedInto !== undefined)
  if (merged.length === 0) return () => undefined
  for (const story of merged.sort(byAge)) {
    for (const {article} of story.members) owner.set(`${story.mergedInto} ${article}`, story)
  }
  return (article) => {
    const held = known.get(article)
    const ids = [article, held?.member.article, ...(held?.member.formerIds ?? [])]
    const story = ids.map((id) => owner.get(`${held?.story} ${id}`)).find((brought) => brought !== undefined)
    return story && [story.id]
  }
}

/** A story whose present members were all brought by merged ones goes where most of them are. */
function addUnattached(claims: Claims, holders: ReadonlyMap<number, readonly Claim[]>) {
  const attached = new Set([...claims.values()].flat().map(({name}) => name))
  for (const [group, held] of holders) {
    const unattached = held.filter(({name}) => !attached.has(name))
    if (unattached.length > 0) claims.set(group, [...(claims.get(group) ?? []), ...unattached])
  }
}

/** Let a story that would merge keep its name with a part of it that no other story claims. */
function spareMerges(claims: Claims, free: ReadonlyMap<number, readonly Claim[]>, stories: OpenRegister) {
  const merging = new Map<string, {group: number; overlap: number}>()
  for (const [group, claimants] of claims) {
    const names = rankClaimants(claimants, stories)
      .slice(1)
      .map(({id}) => id)
    for (const {name, overlap} of claimants) if (names.includes(name)) merging.set(name, {group, overlap})
  }
  for (const [part, found] of free) {
    const spared = found.filter(({name, overlap}) => {
      const merge = merging.get(name)
      return merge !== undefined && overlap >= merge.overlap * ENOUGH_TO_STAND_ALONE
    })
    if (spared.length > 0) claims.set(part, spared)
    for (const {name} of spared) {
      const {group} = merging.get(name)!
      claims.set(
        group,
        claims.get(group)!.filter((claim) => claim.name !== name),
      )
    }
  }
}

/** Oldest first, then larger overlap, then smaller id; without those that lie merged in another one of them. */
function rankClaimants(claims: readonly Claim[], stories: OpenRegister): RegisterStory[] {
  const names = new Set(claims.map(({name}) => name))
  const claimants = claims
    .map(({name, overlap}) => ({story: stories.get(name)!, overlap}))
    .filter(({story}) => story.mergedInto === undefined || !names.has(story.mergedInto))
  claimants.sort((a, b) => {
    if (a.story.firstSeen !== b.story.firstSeen) return byAge(a.story, b.story)
    return b.overlap - a.overlap || byAge(a.story, b.story)
  })
  return claimants.map(({story}) => story)
}
