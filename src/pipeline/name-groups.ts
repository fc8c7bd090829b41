import type {Register, RegisterMember, RegisterStory} from '../register.ts'
import {attachByOverlap, type Claim} from './attach-by-overlap.ts'
import {absorb, byAge, detach, type OpenRegister} from './merge-stories.ts'
import type {Recognition} from './recognise-members.ts'
import {shortHash} from './short-hash.ts'
import {makeSlug} from './slug.ts'
import {storyHeadline} from './story-headline.ts'
import type {Article, StoryGroup} from './types.ts'

/** Characters of a story id: 50 bits, so that a million stories rarely meet; those that do are told apart. */
const ID_CHARS = 10
/** Ids remembered of one article: an editor's key outlives that many edits. */
const MAX_FORMER_IDS = 16

export interface Naming {
  register: Register
  /** Story id of each group. */
  storyOf: readonly string[]
}

/**
 * Give every group of articles the story it is, by overlap with the members of the register's stories.
 *
 * - Each story goes to the one group that holds most of its members (on a tie, to the group with the earliest
 *   article): after a split the larger part keeps id and address.
 * - Where several stories go to one group they merge: the one first seen earliest survives, on a tie the one with
 *   the larger overlap, then the smaller id. The others stay in the register with `mergedInto`.
 * - A merged story keeps its claim on the members it brought: should they part from the survivor's own, each stands
 *   alone again under its old address. While the survivor has no other members left, theirs are its.
 * - A group no story goes to is new: its id is a hash of its members, its address comes from its headline.
 * - Members that `left`, by an editor's decision, do not speak for the story that held them.
 * - A story without a group keeps its place, its members marked as withdrawn.
 */
export function nameGroups(
  groups: readonly StoryGroup[],
  articles: ReadonlyMap<string, Article>,
  recognition: Recognition,
  register: Register,
  now: string,
  left: ReadonlySet<string> = new Set(),
): Naming {
  const stories: OpenRegister = new Map(register.stories.map((story) => [story.id, {...story}]))
  const ranked = rankGroups(groups, articles)
  const items = ranked.map(({ids}) => ids)
  const claimsOf = claimGroups(items, register, recognition, left)
  const takenSlugs = new Set(register.stories.flatMap(({slug, formerSlugs}) => [slug, ...formerSlugs]))

  const names = ranked.map(({group, ids}, rank) => {
    const claims = claimsOf.get(rank)
    if (claims) return takeOver(stories, claims)
    const story = newStory(group, ids, articles, stories, takenSlugs, now)
    stories.set(story.id, story)
    takenSlugs.add(story.slug)
    return story
  })

  const itemsOf = new Map(names.map(({id}, rank) => [id, items[rank]!]))
  const settled = settleMembers(stories, register, itemsOf, recognition)
  const storyOf: string[] = []
  for (const [rank, {index}] of ranked.entries()) storyOf[index] = names[rank]!.id
  return {register: {version: 1, stories: settled.sort(byAge)}, storyOf}
}

interface RankedGroup {
  group: StoryGroup
  index: number
  /** Distinct article ids, sorted. */
  ids: string[]
}

/** Groups by their earliest article, undated last, then by smallest id: no order of input shows. */
function rankGroups(groups: readonly StoryGroup[], articles: ReadonlyMap<string, Article>): RankedGroup[] {
  const keyed = groups.map((group, index) => {
    const ids = [...new Set(group.articles)].sort()
    const days = ids.flatMap((id) => articles.get(id)?.published ?? []).sort()
    return {group, index, ids, key: `${days[0] ?? '9999'} ${ids[0] ?? ''}`}
  })
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** The stories that claim each group of article ids. */
function claimGroups(
  groups: readonly (readonly string[])[],
  register: Register,
  recognition: Recognition,
  left: ReadonlySet<string>,
): Map<number, Claim[]> {
  const holderOf = (article: string) => {
    const held = left.has(article) ? undefined : recognition.known.get(article)
    return held ? [held.story] : []
  }
  const broughtBy = mergedOwners(register, recognition)
  const claims = attachByOverlap(groups, (article) =>
    left.has(article) ? [] : (broughtBy(article) ?? holderOf(article)),
  )
  const claimants = new Set([...claims.values()].flat().map(({name}) => name))
  for (const [group, holders] of attachByOverlap(groups, holderOf)) {
    const left = holders.filter(({name}) => !claimants.has(name))
    if (left.length > 0) claims.set(group, [...(claims.get(group) ?? []), ...left])
  }
  return claims
}

/** For an article, the merged story that brought it to the story that holds it: the youngest, if merges were chained. */
function mergedOwners(register: Register, {known}: Recognition): (article: string) => [string] | undefined {
  const owner = new Map<string, RegisterStory>()
  for (const story of [...register.stories].sort(byAge)) {
    if (story.mergedInto === undefined) continue
    for (const {article} of story.members) owner.set(`${story.mergedInto} ${article}`, story)
  }
  return (article) => {
    const held = known.get(article)
    const ids = [article, held?.member.article, ...(held?.member.formerIds ?? [])]
    const story = ids.map((id) => owner.get(`${held?.story} ${id}`)).find((brought) => brought !== undefined)
    return story && [story.id]
  }
}

function takeOver(stories: OpenRegister, claims: readonly Claim[]): RegisterStory {
  const names = new Set(claims.map(({name}) => name))
  const claimants = claims
    .map(({name, overlap}) => ({story: stories.get(name)!, overlap}))
    .filter(({story}) => story.mergedInto === undefined || !names.has(story.mergedInto))
  claimants.sort((a, b) => {
    if (a.story.firstSeen !== b.story.firstSeen) return byAge(a.story, b.story)
    return b.overlap - a.overlap || byAge(a.story, b.story)
  })
  const [survivor, ...others] = claimants.map(({story}) => story)
  detach(stories, survivor!)
  for (const other of others) absorb(stories, survivor!, other)
  return survivor!
}

function newStory(
  group: StoryGroup,
  ids: readonly string[],
  articles: ReadonlyMap<string, Article>,
  stories: OpenRegister,
  takenSlugs: ReadonlySet<string>,
  now: string,
): RegisterStory {
  let id = ''
  for (let attempt = 0; !/^[a-z]/.test(id) || stories.has(id); attempt++) {
    id = shortHash(`${attempt} ${ids.join(' ')}`, ID_CHARS)
  }
  const members = ids.flatMap((article) => articles.get(article) ?? [])
  const slug = makeSlug(storyHeadline(members, new Set(group.opinions)), id, (name) => takenSlugs.has(name))
  return {id, slug, formerSlugs: [], firstSeen: now, updated: now, published: false, content: '', members: []}
}

/** The stories with this build's members, and the withdrawn ones they still remember. */
function settleMembers(
  stories: OpenRegister,
  before: Register,
  itemsOf: ReadonlyMap<string, readonly string[]>,
  recognition: Recognition,
): RegisterStory[] {
  const {known, sketches} = recognition
  const found = new Set([...known.values()].map(({member}) => member.article))
  const withdrawnOf = new Map<string, RegisterMember[]>()
  for (const {id, members, mergedInto} of before.stories) {
    if (mergedInto !== undefined) continue
    const holder = stories.get(id)!.mergedInto ?? id
    const gone = members.filter(({article}) => !found.has(article))
    withdrawnOf.set(holder, [
      ...(withdrawnOf.get(holder) ?? []),
      ...gone.map((member) => ({...member, withdrawn: true as const})),
    ])
  }
  return [...stories.values()].map((story) => {
    if (story.mergedInto !== undefined) return story
    const present = (itemsOf.get(story.id) ?? []).map((article): RegisterMember => {
      const formerIds = idsBefore(article, recognition)
      return {article, sketch: sketches.get(article) ?? '', ...(formerIds.length > 0 && {formerIds})}
    })
    const members = [...present, ...(withdrawnOf.get(story.id) ?? [])]
    return {...story, members: members.sort((a, b) => (a.article < b.article ? -1 : 1))}
  })
}

/** Ids an article had before edits; those that other articles of this build bear are left to them. */
function idsBefore(article: string, {known, sketches}: Recognition): string[] {
  const member = known.get(article)?.member
  if (!member) return []
  const ids = [...(member.formerIds ?? []), member.article]
  return ids.filter((id) => id !== article && !sketches.has(id)).slice(-MAX_FORMER_IDS)
}
