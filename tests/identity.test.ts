import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Article, Story} from '../src/pipeline/types.ts'
import {build, emptyRegister, makeArticle, makeBody} from './story-fixtures.ts'

const day1 = '2026-01-01T00:00:00Z'
const day2 = '2026-01-02T00:00:00Z'
const day3 = '2026-01-03T00:00:00Z'

const article = (name: string, more: Partial<Article> = {}) =>
  makeArticle(makeBody(name), {headline: `Headline about the event of ${name}`, ...more})
const [a, b, c, d, e] = ['alder', 'birch', 'cedar', 'dogwood', 'elm'].map((name) => article(name)) as [
  Article,
  Article,
  Article,
  Article,
  Article,
]
const holding = (stories: readonly Story[], {id}: Article): Story =>
  stories.find(({articles}) => articles.includes(id))!
const names = ({id, slug, firstSeen}: Story) => ({id, slug, firstSeen})

test('a new story has an address from its headline and is first seen now', () => {
  const {stories, register} = build({groups: [[a]], now: day1})
  expect(stories).toMatchObject([
    {slug: 'headline-about-the-event-of-alder', firstSeen: day1, articles: [a.id], formerSlugs: []},
  ])
  expect(stories[0]!.id).toMatch(/^[a-z][a-z2-7]{9}$/)
  expect(register.stories).toMatchObject([{id: stories[0]!.id, published: false, members: [{article: a.id}]}])
})

describe('a story keeps id, address and first sight', () => {
  const edited = makeArticle(`${makeBody('alder', 55)} five new words came in`, {headline: a.headline})
  const url = 'https://paper.example/live'
  const live = makeArticle(makeBody('alder', 80), {headline: a.headline, url})
  const grown = makeArticle(`${makeBody('alder', 80)} ${makeBody('later', 240)}`, {headline: a.headline, url})
  test.each<{what: string; before: Article[][]; after: Article[][]}>([
    {what: 'nothing new', before: [[a, b], [c]], after: [[a, b], [c]]},
    {what: 'a follow-up joins', before: [[a, b]], after: [[a, b, c]]},
    {what: 'an article is withdrawn', before: [[a, b]], after: [[a]]},
    {
      what: 'the headline is corrected',
      before: [[a, b]],
      after: [[{...a, headline: 'Corrected: another wording'}, b]],
    },
    {what: 'the body is edited', before: [[a], [c]], after: [[edited], [c]]},
    {what: 'a live report under one link grows fourfold', before: [[live], [c]], after: [[grown], [c]]},
    {
      what: 'the files come in another order',
      before: [
        [a, b],
        [c, d],
      ],
      after: [
        [d, c],
        [b, a],
      ],
    },
    {what: 'the document is renamed', before: [[a], [b]], after: [[{...a, document: 'zzz.txt'}], [b]]},
    {what: 'the date becomes known', before: [[a], [b]], after: [[a], [{...b, published: '2026-01-01'}]]},
    {what: 'every article but one is replaced', before: [[a, b, c]], after: [[a, d, e]]},
  ])('when $what', ({before, after}) => {
    const first = build({groups: before, now: day1})
    const second = build({groups: after, register: first.register, now: day2})
    expect(second.stories.map(names)).toEqual(first.stories.map(names))
  })
})

test('a second build with no change returns an equal register, even months later', () => {
  const groups = [[a, b], [c], [d, e]]
  const first = build({groups, storylines: [[0, 1]], now: day1})
  const second = build({groups, storylines: [[0, 1]], register: first.register, now: '2026-06-01T00:00:00Z'})
  expect(second.register).toEqual(first.register)
})

test('a merge keeps the older address, and the newer one leads there', () => {
  const first = build({groups: [[a]], now: day1})
  const second = build({groups: [[a], [b, c]], register: first.register, now: day2})
  const [older, newer] = [holding(second.stories, a), holding(second.stories, b)]
  const third = build({groups: [[a, b, c]], register: second.register, now: day3})

  expect(third.stories).toMatchObject([{id: older.id, slug: older.slug, formerSlugs: [newer.slug]}])
  const remembered = third.register.stories.find(({id}) => id === newer.id)
  expect(remembered).toMatchObject({slug: newer.slug, mergedInto: older.id, formerSlugs: []})
})

test('after merges of merges every address leads to the one that is left', () => {
  const first = build({groups: [[a]], now: day1})
  const second = build({groups: [[a], [b], [c]], register: first.register, now: day2})
  const third = build({groups: [[a], [b, c]], register: second.register, now: day2})
  const fourth = build({groups: [[a, b, c]], register: third.register, now: day3})
  const slugs = second.stories.map(({slug}) => slug)
  const [story] = fourth.stories
  expect([story!.slug, ...story!.formerSlugs].sort()).toEqual(slugs.sort())
  expect(fourth.register.stories.filter(({mergedInto}) => mergedInto === story!.id)).toHaveLength(2)
})

test('stories that part again after a merge get their own addresses back', () => {
  const first = build({groups: [[a], [b]], now: day1})
  const merged = build({groups: [[a, b]], register: first.register, now: day2})
  const parted = build({groups: [[a], [b]], register: merged.register, now: day3})
  expect(parted.stories.map(names)).toEqual(first.stories.map(names))
  expect(parted.stories.flatMap(({formerSlugs}) => formerSlugs)).toEqual([])
})

test('stories that part again find their own articles, however many each had', () => {
  const first = build({groups: [[a]], now: day1})
  const second = build({groups: [[a], [b, c]], register: first.register, now: day2})
  const merged = build({groups: [[a, b, c, d]], register: second.register, now: day2})
  const parted = build({
    groups: [
      [a, d],
      [b, c],
    ],
    register: merged.register,
    now: day3,
  })
  expect(parted.stories.map(names)).toEqual(second.stories.map(names))
})

test('a merged story does not come back because the articles of the older one are withdrawn', () => {
  const first = build({groups: [[a]], now: day1})
  const second = build({groups: [[a], [b, c]], register: first.register, now: day2})
  const merged = build({groups: [[a, b, c]], register: second.register, now: day2})
  const shrunk = build({groups: [[b, c]], register: merged.register, now: day3})
  expect(shrunk.stories.map(names)).toEqual(merged.stories.map(names))
})

test('a story of which only a part joins an older one keeps its address with the rest', () => {
  const first = build({groups: [[a]], now: day1})
  const second = build({groups: [[a], [b, c, d, e]], register: first.register, now: day2})
  const third = build({
    groups: [
      [a, b, c],
      [d, e],
    ],
    register: second.register,
    now: day3,
  })
  expect(third.stories.map(names)).toEqual(second.stories.map(names))
  const fourth = build({groups: [[a, b, c, d], [e]], register: second.register, now: day3})
  expect(holding(fourth.stories, a).formerSlugs).toEqual([holding(second.stories, b).slug])
  expect(holding(fourth.stories, e).firstSeen).toBe(day3)
})

test('a split leaves id and address with the larger part', () => {
  const first = build({groups: [[a, b, c]], now: day1})
  const second = build({groups: [[a], [b, c]], register: first.register, now: day2})
  expect(names(holding(second.stories, b))).toEqual(names(first.stories[0]!))
  expect(holding(second.stories, a)).toMatchObject({firstSeen: day2})
})

test('a split in equal halves leaves them with the part that was reported first', () => {
  const [late, early] = [
    {...a, published: '2026-01-05'},
    {...b, published: '2026-01-04'},
  ]
  const first = build({groups: [[late, early]], now: day1})
  const second = build({groups: [[late], [early]], register: first.register, now: day2})
  expect(holding(second.stories, early).id).toBe(first.stories[0]!.id)
})

test('a story withdrawn whole stays in the register and comes back under its address', () => {
  const first = build({groups: [[a, b], [c]], now: day1})
  const gone = build({groups: [[c]], register: first.register, now: day2})
  const again = build({groups: [[c]], register: gone.register, now: day2})
  const back = build({groups: [[b], [c]], register: again.register, now: day3})
  expect(gone.stories).toHaveLength(1)
  expect(gone.register.stories).toHaveLength(2)
  expect(names(holding(back.stories, b))).toEqual(names(holding(first.stories, b)))
})

test('a story whose articles go one by one comes back with any of them', () => {
  let {register, stories} = build({groups: [[a, b]], now: day1})
  const [story] = stories
  for (const groups of [[[b]], [], [[a]]]) ({register, stories} = build({groups, register, now: day2}))
  expect(stories[0]!.id).toBe(story!.id)
})

test('another article under the link of a page is another story', () => {
  const url = 'https://paper.example/today'
  const first = build({groups: [[{...a, url}], [c]], now: day1})
  const second = build({groups: [[{...b, url}], [c]], register: first.register, now: day2})
  expect(holding(second.stories, b).firstSeen).toBe(day2)
})

test('a copy with the same headline has an address of its own', () => {
  const twin = {...b, headline: a.headline}
  const {stories} = build({groups: [[a], [twin]]})
  expect(stories.map(({slug}) => slug).sort()).toEqual([
    'headline-about-the-event-of-alder',
    'headline-about-the-event-of-alder-2',
  ])
})

test('the address of a withdrawn or merged story is never given to another', () => {
  const first = build({groups: [[a]], now: day1})
  const gone = build({groups: [], register: first.register, now: day2})
  const other = build({groups: [[{...b, headline: a.headline}]], register: gone.register, now: day3})
  expect(other.stories[0]!.slug).toBe('headline-about-the-event-of-alder-2')
})

test('the same articles seen first again under another story get another id', () => {
  const first = build({groups: [[a]], now: day1})
  const second = build({groups: [[a, b, c]], register: first.register, now: day1})
  const third = build({groups: [[b, c], [a]], register: second.register, now: day2})
  expect(new Set(third.stories.map(({id}) => id)).size).toBe(2)
})

test('a storyline keeps the id of its first story', () => {
  const first = build({groups: [[a], [b]], storylines: [[0, 1]], now: day1})
  const id = first.stories[0]!.storyline
  expect(first.stories.map(({id}) => id)).toContain(id)
  const second = build({
    groups: [[c], [b], [a]],
    storylines: [[2, 1, 0]],
    register: first.register,
    now: day2,
  })
  expect(second.stories.map(({storyline}) => storyline)).toEqual([id, id, id])
  const without = build({groups: [[c], [b]], storylines: [[0, 1]], register: second.register, now: day3})
  expect(without.stories.map(({storyline}) => storyline)).toEqual([id, id])
})

test('headline and date come from reports, not from comments', () => {
  const comment = {...a, published: '2025-12-30', headline: 'Why this was bound to happen'}
  const report = {...b, published: '2026-01-02'}
  const {stories} = build({groups: [[comment, report]]})
  expect(stories[0]).toMatchObject({date: '2025-12-30'})
})

describe('order of input never shows', () => {
  const pool = Array.from({length: 12}, (_, i) =>
    article(`tree ${i % 9} ${i}`, {published: `2026-01-0${1 + (i % 4)}`}),
  )
  const partition = fc.array(fc.integer({min: 0, max: 5}), {minLength: pool.length, maxLength: pool.length})
  const grouped = (labels: readonly number[]) => [...Map.groupBy(pool, (_, i) => labels[i]).values()]

  test('of groups, members and register entries', () => {
    fc.assert(
      fc.property(partition, partition, fc.infiniteStream(fc.nat()), (before, after, keys) => {
        const shuffled = <T>(items: readonly T[]) =>
          items
            .map((item) => ({item, key: keys.next().value as number}))
            .sort((x, y) => x.key - y.key)
            .map(({item}) => item)
        const {register} = build({groups: grouped(before), now: day1})
        const plain = build({groups: grouped(after), register, now: day2})
        const mixed = build({
          groups: shuffled(grouped(after).map(shuffled)),
          register: {...register, stories: shuffled(register.stories)},
          now: day2,
        })
        expect(mixed).toEqual(plain)
      }),
      {numRuns: 60},
    )
  })

  test('addresses and ids stay one story each through any regrouping, and none is lost', () => {
    fc.assert(
      fc.property(fc.array(partition, {minLength: 1, maxLength: 5}), (builds) => {
        let register = emptyRegister
        const everSeen = new Set<string>()
        for (const labels of builds) {
          const result = build({
            groups: grouped(labels.map((label) => (label === 5 ? 0 : label))),
            register,
            now: day1,
          })
          register = result.register
          for (const {slug} of result.stories) everSeen.add(slug)
          const live = register.stories.filter(({mergedInto}) => mergedInto === undefined)
          const answering = live.flatMap(({slug, formerSlugs}) => [slug, ...formerSlugs])
          expect(new Set(answering).size).toBe(answering.length)
          expect(new Set(register.stories.map(({id}) => id)).size).toBe(register.stories.length)
          for (const slug of everSeen) expect(answering).toContain(slug)
        }
      }),
      {numRuns: 60},
    )
  })
})
