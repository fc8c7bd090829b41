import type {Register, RegisterStory} from '../../register.ts'
import {shortHash} from '../text/short-hash.ts'
import type {Article, StoryGroup} from '../types.ts'
import {claimGroups} from './claim-groups.ts'
import {absorb, byAge, detach, type OpenRegister} from './merge-stories.ts'
import type {Recognition} from './recognise-members.ts'
import {settleMembers} from './settle-members.ts'
import {settledStories} from './settled-groups.ts'
import {makeSlug} from './slug.ts'
import {storyHeadline} from './story-headline.ts'

/** Characters of a story id: 50 bits, so that a million stories rarely meet; those that do are told apart. */
const ID_CHARS = 10

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
  const storyOf = settledStories(groups, recognition, register.stories, left)
  const settled = new Set(storyOf)
  const stories: OpenRegister = new Map(
    register.stories.map((story) => [story.id, settled.has(story.id) ? story : {...story}]),
  )
  const open = groups.flatMap((group, index) => (storyOf[index] === undefined ? [{group, index}] : []))
  const ranked = rankGroups(open, articles)
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

  for (const [rank, {index}] of ranked.entries()) storyOf[index] = names[rank]!.id
  const ofGroups = storyOf as string[]
  const itemsOf = new Map(ofGroups.map((id, index) => [id, [...new Set(groups[index]!.articles)]]))
  const remembered = settleMembers(stories, register, itemsOf, recognition, settled)
  return {register: {version: 2, stories: remembered.sort(byAge)}, storyOf: ofGroups}
}

interface RankedGroup {
  group: StoryGroup
  index: number
  /** Distinct article ids, sorted. */
  ids: string[]
}

/** Groups by their earliest article, undated last, then by smallest id: no order of input shows. */
function rankGroups(
  groups: readonly Pick<RankedGroup, 'group' | 'index'>[],
  articles: ReadonlyMap<string, Article>,
): RankedGroup[] {
  const keyed = groups.map(({group, index}) => {
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
  return {
    id,
    slug,
    formerSlugs: [],
    firstSeen: now,
    updated: now,
    published: false,
    content: '',
    members: [],
  }
}
