import type {Register, RegisterMember, RegisterStory} from '../../register.ts'
import {shortHash} from '../text/short-hash.ts'
import type {Article, StoryGroup} from '../types.ts'
import {claimGroups} from './claim-groups.ts'
import {absorb, byAge, detach, type OpenRegister} from './merge-stories.ts'
import type {Recognition} from './recognise-members.ts'
import {makeSlug} from './slug.ts'
import {storyHeadline} from './story-headline.ts'

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
 * - But a story keeps its name with a part of it that no other story claims, if that is at least half as large as
 *   the part that would merge: no address moves and no item comes again.
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
  const claimsOf = claimGroups(items, stories, recognition, left)
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

function takeOver(stories: OpenRegister, [survivor, ...others]: readonly RegisterStory[]): RegisterStory {
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
  const {known, traces} = recognition
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
      return {article, ...traces.get(article)!, ...(formerIds.length > 0 && {formerIds})}
    })
    const members = [...present, ...(withdrawnOf.get(story.id) ?? [])]
    return {...story, members: members.sort((a, b) => (a.article < b.article ? -1 : 1))}
  })
}

/** Ids an article had before edits; those that other articles of this build bear are left to them. */
function idsBefore(article: string, {known, traces}: Recognition): string[] {
  const member = known.get(article)?.member
  if (!member) return []
  const ids = [...(member.formerIds ?? []), member.article]
  return ids.filter((id) => id !== article && !traces.has(id)).slice(-MAX_FORMER_IDS)
}
