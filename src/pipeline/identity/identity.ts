import type {Editorial} from '../../editorial.ts'
import type {Register, RegisterStory} from '../../register.ts'
import {lazily} from '../text/lazily.ts'
import type {Article, Story, StoryGroup, Storyline} from '../types.ts'
import {checkEditorial} from './check-editorial.ts'
import {applyEditorial, type EditorialLookup} from './editorial.ts'
import {storyFinder, storyHints} from './find-story.ts'
import {nameGroups} from './name-groups.ts'
import {type Recognition, recogniseMembers} from './recognise-members.ts'
import {storyDate, storyHeadline} from './story-headline.ts'
import {type IdleDecision, type StorySettings, storySettings} from './story-settings.ts'
import {nameStorylines} from './storyline-ids.ts'

/** What identity is decided from. */
export interface IdentityInput {
  groups: readonly StoryGroup[]
  storylines: readonly Storyline[]
  articles: readonly Article[]
  /** The register of the last build; `{version: 2, stories: []}` starts afresh. */
  register: Register
  editorial: Editorial
  /** Moment of the build, `YYYY-MM-DDTHH:MM:SSZ`: the `firstSeen` of new stories. */
  now: string
}

export interface Identities {
  stories: Story[]
  register: Register
  warnings: string[]
  /** Story id → what editors set of it, of stories without an article as well. */
  settings: ReadonlyMap<string, StorySettings>
  idle: readonly IdleDecision[]
}

/**
 * Give every group of articles its story: id and address for ever, by overlap with the register's members (see
 * `nameGroups`), under what the editors decided.
 *
 * Returns the stories, oldest first, the register to keep (settle it with `settleContent` once the briefings are made),
 * and warnings about decisions that fit nothing any more. The order of groups, articles and register entries
 * does not matter. Throws a `UserError` for decisions that contradict each other.
 */
export function identify(input: IdentityInput): Identities {
  const {articles, editorial, now} = input
  const byId = new Map(articles.map((article) => [article.id, article]))
  const before = withNewlyNamed(input, byId)
  checkEditorial(editorial, before)

  const recognition = recogniseMembers(articles, before.stories)
  const edited = applyEditorial(input.groups, input.storylines, editorial, lookupIn(before, recognition))
  const {register, storyOf} = nameGroups(edited.groups, byId, recognition, before, now, edited.left)
  const storylines = edited.storylines.map((line) => line.map((index) => storyOf[index]!))
  const storylineOf = nameStorylines(storylines, register.stories)
  const present = new Set(storyOf)
  const {settings, warnings, idle} = storySettings(
    editorial,
    storyFinder(register),
    storyHints(register),
    (id) => present.has(id),
  )

  const known = new Set(input.register.stories.map(({id}) => id))
  const kept = register.stories.filter(
    ({id, mergedInto}) => known.has(id) || present.has(id) || mergedInto !== undefined,
  )
  const remembered = kept.map((story) => {
    const storyline = storylineOf.get(story.id) ?? story.storyline
    return storyline === story.storyline ? story : {...story, ...optional('storyline', storyline)}
  })
  const groupOf = new Map(storyOf.map((id, index) => [id, edited.groups[index]!]))
  const stories = remembered.flatMap((story) => {
    const group = groupOf.get(story.id)
    if (!group) return []
    return describe(story, group, byId, settings.get(story.id) ?? {}, storylineOf.get(story.id))
  })
  return {
    stories,
    register: {version: 2, stories: remembered},
    warnings: [...edited.warnings, ...warnings],
    settings,
    idle,
  }
}

/**
 * The register, and those stories an editor names that only this build makes: without a register, say, or when a
 * decision is written before the story's first build.
 */
function withNewlyNamed(
  {groups, articles, register, editorial, now}: IdentityInput,
  byId: ReadonlyMap<string, Article>,
) {
  const find = storyFinder(register)
  const unknown = [
    ...editorial.merges.flatMap(({stories}) => stories),
    ...[editorial.splits, editorial.moves, editorial.headlines, editorial.themes]
      .flat()
      .map(({story}) => story),
    ...[editorial.pins, editorial.hides, editorial.dates].flat().map(({story}) => story),
  ].filter((story) => !find(story))
  if (unknown.length === 0) return register
  const unedited = nameGroups(groups, byId, recogniseMembers(articles, register.stories), register, now)
  const findNew = storyFinder(unedited.register)
  const named = new Set(unknown.flatMap((story) => findNew(story) ?? []))
  return {...register, stories: [...register.stories, ...named]}
}

function lookupIn(register: Register, {known, traces}: Recognition): EditorialLookup {
  const idNow = lazily(() => {
    const ids = new Map<string, string>()
    for (const [id, {member}] of known)
      for (const old of [...(member.formerIds ?? []), member.article]) ids.set(old, id)
    return ids
  })
  return {
    find: storyFinder(register),
    hint: storyHints(register),
    storyOf: (article) => known.get(article)?.story,
    articleOf: (article) => (traces.has(article) ? article : idNow().get(article)),
  }
}

function describe(
  {id, slug, formerSlugs, firstSeen}: RegisterStory,
  group: StoryGroup,
  byId: ReadonlyMap<string, Article>,
  settings: StorySettings,
  storyline: string | undefined,
): Story {
  const members = inOrderOfDate([...new Set(group.articles)].flatMap((article) => byId.get(article) ?? []))
  const opinions = new Set(group.opinions)
  return {
    id,
    slug,
    formerSlugs,
    headline: settings.headline ?? storyHeadline(members, opinions),
    ...optional('date', settings.date ?? storyDate(members, opinions)),
    firstSeen,
    articles: members.map((article) => article.id),
    opinions: members.map((article) => article.id).filter((article) => opinions.has(article)),
    evidence: group.evidence,
    ...optional('storyline', storyline),
    pinned: settings.pinned ?? false,
    hidden: settings.hidden ?? false,
    ...optional('editorThemes', settings.themes),
  }
}

/** Dated first, in order of day; full articles before teasers; ids last, so that the order of files does not show. */
function inOrderOfDate(articles: readonly Article[]): readonly Article[] {
  if (articles.length < 2) return articles
  const keyed = articles.map((article) => {
    const {published = '9999', kind, id} = article
    return {article, key: `${published} ${kind} ${id}`}
  })
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({article}) => article)
}

function optional<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({[key]: value} as Record<K, T>)
}
