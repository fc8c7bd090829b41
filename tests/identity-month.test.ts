import {describe, expect, test} from 'vitest'
import {identify} from '../src/pipeline/identity/identity.ts'
import {parseRegister} from '../src/pipeline/identity/register.ts'
import {serialiseRegister} from '../src/pipeline/identity/serialise-register.ts'
import {settleContent} from '../src/pipeline/identity/settle-content.ts'
import {findNearDuplicates} from '../src/pipeline/near-duplicates/near-duplicates.ts'
import {groupStories} from '../src/pipeline/stories/group-stories.ts'
import type {Story, StoryGroup} from '../src/pipeline/types.ts'
import type {Register} from '../src/register.ts'
import {type Day, simulateMonth} from './simulated-month.ts'
import {makeGroup, noDecisions} from './story-fixtures.ts'

/** Share of the stories with unchanged members that must keep id and address. */
const KEPT = 0.99

interface Built {
  day: Day
  stories: Story[]
  register: Register
  /** Stories with a briefing: one in seven lies outside the themes. */
  published: Story[]
}

const groupByTruth = ({reports, groupOf}: Day): StoryGroup[] =>
  [...Map.groupBy(reports, groupOf).values()].map((group) => makeGroup(group.map(({article}) => article)))

const groupByPipeline = ({reports}: Day): StoryGroup[] => {
  const articles = reports.map(({article}) => article)
  return groupStories(articles, findNearDuplicates(articles)).groups
}

function buildMonth(days: readonly Day[], group: (day: Day) => StoryGroup[]): Built[] {
  const builds: Built[] = []
  let register: Register = {version: 2, stories: []}
  for (const day of days) {
    const articles = day.reports.map(({article}) => article)
    const result = identify({
      groups: group(day),
      storylines: [],
      articles,
      register,
      editorial: noDecisions,
      now: day.now,
    })
    const inThemes = result.stories.filter(({id}) => id.charCodeAt(0) % 7 !== 0)
    const contents = new Map(inThemes.map((story) => [story.id, [...story.articles].sort().join()]))
    register = settleContent(result.register, contents, day.now)
    register = parseRegister(serialiseRegister(register), 'stories.json')
    builds.push({day, stories: result.stories, register, published: inThemes})
  }
  return builds
}

/** What answers at an address after a build: its page, a redirect, a notice, or nothing. */
function answer(slug: string, {register, published}: Built): string | undefined {
  if (published.some((story) => story.slug === slug)) return 'page'
  if (published.some(({formerSlugs}) => formerSlugs.includes(slug))) return 'redirect'
  const isRemembered = register.stories.some((story) => story.published && story.slug === slug)
  return isRemembered ? 'notice' : undefined
}

/** Of the stories whose articles are those of the day before (edited or not), how many there are and kept their name. */
function countKept(builds: readonly Built[], idOf: (day: Day, article: string) => string) {
  const members = ({day, stories}: Built) =>
    new Map(
      stories.map((story) => [
        story.articles
          .map((id) => idOf(day, id))
          .sort()
          .join(),
        `${story.id} ${story.slug}`,
      ]),
    )
  let unchanged = 0
  let kept = 0
  for (const [i, build] of builds.entries()) {
    if (i === 0) continue
    const before = members(builds[i - 1]!)
    for (const [articles, name] of members(build)) {
      if (!before.has(articles)) continue
      unchanged++
      if (before.get(articles) === name) kept++
    }
  }
  return {unchanged, kept, share: kept / unchanged}
}

describe.each([
  {grouping: 'a perfect reader', group: groupByTruth, seeds: [1, 2, 3]},
  {grouping: 'the pipeline', group: groupByPipeline, seeds: [4]},
])('a month of daily builds, grouped by $grouping', ({group, seeds}) => {
  describe.each(seeds)('seed %i', (seed) => {
    const builds = buildMonth(simulateMonth(seed), group)

    test('every address ever published answers', () => {
      const ever = new Set<string>()
      for (const build of builds) {
        for (const {slug} of build.published) ever.add(slug)
        expect([...ever].filter((slug) => answer(slug, build) === undefined)).toEqual([])
      }
      expect(ever.size).toBeGreaterThan(50)
    })

    test('no two stories share an id or an address, in any build', () => {
      for (const {stories, register} of builds) {
        expect(new Set(stories.map(({id}) => id)).size).toBe(stories.length)
        const live = register.stories.filter(({mergedInto}) => mergedInto === undefined)
        const slugs = live.flatMap(({slug, formerSlugs}) => [slug, ...formerSlugs])
        expect(new Set(slugs).size).toBe(slugs.length)
      }
    })

    test('an address stays one story’s for ever', () => {
      const owner = new Map<string, string>()
      for (const {slug, id} of builds.flatMap(({stories}) => stories)) {
        expect(owner.get(slug) ?? id).toBe(id)
        owner.set(slug, id)
      }
    })

    test('no item comes again under a new id, but for parts of a story that parted', () => {
      for (const [i, build] of builds.entries()) {
        if (i === 0) continue
        const storyOf = new Map(
          builds[i - 1]!.stories.flatMap(({id, articles}) =>
            articles.map((article) => [article, id] as const),
          ),
        )
        const earlier = new Set(builds[i - 1]!.register.stories.map(({id}) => id))
        const present = new Set(build.stories.map(({id}) => id))
        for (const {id, mergedInto} of build.register.stories) if (mergedInto) present.add(id)
        for (const {id, articles} of build.stories) {
          if (earlier.has(id) || !articles.every((article) => storyOf.has(article))) continue
          expect(
            articles.map((article) => storyOf.get(article)!).filter((before) => !present.has(before)),
          ).toEqual([])
        }
      }
    })

    test('first seen never changes, and updated moves only with the members', () => {
      const seen = new Map<string, {firstSeen: string; updated: string; content: string}>()
      for (const {register} of builds) {
        for (const story of register.stories) {
          const before = seen.get(story.id)
          seen.set(story.id, story)
          if (!before) continue
          expect(story.firstSeen).toBe(before.firstSeen)
          expect(story.updated === before.updated).toBe(story.content === before.content)
        }
      }
    })

    test('stories whose members did not change keep id and address', () => {
      const {unchanged, share} = countKept(builds, (_, id) => id)
      expect(unchanged).toBeGreaterThan(500)
      expect(share).toBeGreaterThanOrEqual(KEPT)
    })

    test('and so do those of which articles were edited', () => {
      const keys = new Map(
        builds.map(({day}) => [day, new Map(day.reports.map(({article, key}) => [article.id, key]))]),
      )
      const {unchanged, share} = countKept(builds, (day, id) => keys.get(day)!.get(id)!)
      expect(unchanged).toBeGreaterThan(500)
      expect(share).toBeGreaterThanOrEqual(KEPT)
    })

    test('building again changes nothing', () => {
      const {day, register} = builds.at(-1)!
      const articles = day.reports.map(({article}) => article)
      const input = {groups: group(day), storylines: [], articles, register, editorial: noDecisions}
      expect(identify({...input, now: '2026-06-01T00:00:00Z'}).register).toEqual(register)
    })
  })
})
