import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {editorialJsonSchema} from '../scripts/write-editorial-schema.ts'
import {parseEditorial} from '../src/pipeline/identity/parse-editorial.ts'
import {UserError} from '../src/pipeline/settings/user-error.ts'
import type {Article, Story} from '../src/pipeline/types.ts'
import type {Register} from '../src/register.ts'
import {type Build, build, emptyRegister, makeArticle, makeBody, noDecisions} from './story-fixtures.ts'

const file = 'content/editorial.yaml'
const [a, b, c, d] = ['apricot', 'blackthorn', 'cherry', 'damson'].map((name) =>
  makeArticle(makeBody(name), {headline: `What became of the ${name} affair`}),
) as [Article, Article, Article, Article]
const first = build({groups: [[a, b], [c], [d]], now: '2026-01-01T00:00:00Z'})
const holding = (stories: readonly Story[], {id}: Article): Story =>
  stories.find(({articles}) => articles.includes(id))!
const [ab, storyC, storyD] = [a, c, d].map((article) => holding(first.stories, article)) as [
  Story,
  Story,
  Story,
]

/** A build of the same groups under the decisions, and the two builds after it. */
const editedBuilds = (yaml: string, more: Partial<Build> = {}) => {
  const editorial = parseEditorial(yaml, file, ['frogs', 'newts'])
  const groups = more.groups ?? [[a, b], [c], [d]]
  const results = [build({...more, groups, register: more.register ?? first.register, editorial})]
  for (const now of ['2026-01-03T00:00:00Z', '2026-01-04T00:00:00Z']) {
    results.push(build({...more, groups, register: results.at(-1)!.register, editorial, now}))
  }
  return results
}
const failure = (yaml: string, register: Register = first.register) => {
  try {
    const editorial = parseEditorial(yaml, file, ['frogs', 'newts'])
    build({groups: [[a, b], [c], [d]], register, editorial})
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  return 'no error'
}

test('an empty file, and the one of a new desk that is all comments, decide nothing', () => {
  expect(parseEditorial('', file, [])).toEqual(noDecisions)
  const fresh = readFileSync(new URL('../src/new-desk/editorial.yaml', import.meta.url), 'utf8')
  expect(fresh).toContain('# yaml-language-server: $schema=./editorial.schema.json')
  expect(parseEditorial(fresh, file, [])).toEqual(noDecisions)
  expect(parseEditorial('merge:\npin:\n', file, [])).toEqual(noDecisions)
})

test('the JSON Schema is in step: if not, run node scripts/write-editorial-schema.ts', () => {
  const kept = readFileSync(new URL('../src/new-desk/editorial.schema.json', import.meta.url), 'utf8')
  expect(kept).toBe(editorialJsonSchema())
})

describe('a decision holds in this build and in every later one', () => {
  test('merge', () => {
    for (const {stories, warnings} of editedBuilds(`merge:\n  - [${ab.id}, ${storyC.slug}]`)) {
      expect(stories).toHaveLength(2)
      const merged = holding(stories, c)
      expect([...merged.articles].sort()).toEqual([a.id, b.id, c.id].sort())
      expect([merged.slug, ...merged.formerSlugs].sort()).toEqual([ab.slug, storyC.slug].sort())
      expect(warnings).toEqual([])
    }
  })

  test('merge, taken back: both stories stand alone again', () => {
    const [merged] = editedBuilds(`merge:\n  - [${ab.id}, ${storyC.id}]`)
    const {stories} = build({groups: [[a, b], [c], [d]], register: merged!.register})
    expect(stories.map(({id}) => id).sort()).toEqual(first.stories.map(({id}) => id).sort())
  })

  test('merge still holds when more articles come', () => {
    const [merged] = editedBuilds(`merge:\n  - [${ab.id}, ${storyC.id}]`)
    const late = makeArticle(makeBody('late'))
    const groups = [[a, b], [c, late], [d]]
    for (const {stories} of editedBuilds(`merge:\n  - [${ab.id}, ${storyC.id}]`, {
      groups,
      register: merged!.register,
    })) {
      expect(holding(stories, late).id).toBe(holding(stories, a).id)
    }
  })

  test('split: what stays keeps the address, though it is the smaller part', () => {
    const before = build({groups: [[a, b, c], [d]]})
    const story = holding(before.stories, a)
    for (const staying of [a, b, c]) {
      const leaving = [a, b, c].filter((article) => article !== staying)
      const yaml = `split:\n  ${story.slug}: [${leaving.map(({id}) => id).join(', ')}]`
      const builds = editedBuilds(yaml, {groups: [[a, b, c], [d]], register: before.register})
      for (const {stories, warnings} of builds) {
        expect(stories).toHaveLength(3)
        expect(holding(stories, staying).id).toBe(story.id)
        const made = holding(stories, leaving[0]!)
        expect(made.articles).toContain(leaving[1]!.id)
        expect(made.id).toBe(holding(builds[0]!.stories, leaving[0]!).id)
        expect(warnings).toEqual([])
      }
    }
  })

  test('split, though the article’s text was edited', () => {
    const [split] = editedBuilds(`split:\n  ${ab.slug}: [${b.id}]`)
    const edited = makeArticle(`${makeBody('blackthorn', 55)} and some words more`, {headline: b.headline})
    const groups = [[a, edited], [c], [d]]
    const builds = editedBuilds(`split:\n  ${ab.slug}: [${b.id}]`, {groups, register: split!.register})
    for (const {stories, warnings} of builds) {
      expect(holding(stories, edited).id).toBe(holding(split!.stories, b).id)
      expect(warnings).toEqual([])
    }
  })

  test('move', () => {
    for (const moved of [a, b]) {
      const rest = moved === a ? b : a
      for (const {stories, warnings} of editedBuilds(`move:\n  ${moved.id}: ${storyD.slug}`)) {
        expect(holding(stories, moved).id).toBe(storyD.id)
        expect(holding(stories, rest).id).toBe(ab.id)
        expect(warnings).toEqual([])
      }
    }
  })

  test('move of a story’s only article: its address leads to where it went', () => {
    for (const {stories, warnings} of editedBuilds(`move:\n  ${c.id}: ${storyD.slug}`)) {
      const {slug, formerSlugs} = holding(stories, c)
      expect([slug, ...formerSlugs].sort()).toEqual([storyC.slug, storyD.slug].sort())
      expect(warnings).toEqual([])
    }
  })

  test('move to a story that a split made', () => {
    const [split] = editedBuilds(`split:\n  ${ab.slug}: [${b.id}]`)
    const made = holding(split!.stories, b)
    const yaml = `split:\n  ${ab.id}: [${b.id}]\nmove:\n  ${c.id}: ${made.slug}`
    for (const {stories, warnings} of editedBuilds(yaml, {register: split!.register})) {
      expect(holding(stories, c).articles).toContain(b.id)
      expect(warnings).toEqual([])
    }
  })

  test('retitle, themes, pin, hide and date', () => {
    const yaml = [
      `retitle:\n  ${ab.id}: "Frogs: a new beginning"`,
      `themes:\n  ${ab.slug}: [newts, frogs]\n  ${storyC.id}: []`,
      `pin: [${storyC.slug}]\nhide: [${storyD.id}]`,
      `date:\n  ${storyC.id}: 2024-02-29`,
    ]
    for (const {stories, warnings} of editedBuilds(yaml.join('\n'))) {
      const [one, two, three] = [a, c, d].map((article) => holding(stories, article))
      expect(one).toMatchObject({
        headline: 'Frogs: a new beginning',
        slug: ab.slug,
        editorThemes: ['newts', 'frogs'],
      })
      expect(two).toMatchObject({pinned: true, hidden: false, editorThemes: [], date: '2024-02-29'})
      expect(three).toMatchObject({pinned: false, hidden: true})
      expect(warnings).toEqual([])
    }
  })

  test('under the name of a story that was merged away', () => {
    const merged = build({groups: [[a, b, c], [d]], register: first.register})
    const story = holding(merged.stories, a)
    const other = [ab, storyC].find(({id}) => id !== story.id)!
    for (const name of [other.id, other.slug]) {
      const [edited] = editedBuilds(`retitle:\n  ${name}: Another`, {
        groups: [[a, b, c], [d]],
        register: merged.register,
      })
      expect(holding(edited!.stories, a).headline).toBe('Another')
    }
  })

  test('without a register, by addresses that come out again', () => {
    const yaml = `merge:\n  - [${ab.slug}, ${storyC.slug}]\npin: [${storyD.slug}]`
    for (const {stories, warnings} of editedBuilds(yaml, {register: emptyRegister})) {
      expect(stories).toHaveLength(2)
      expect(holding(stories, a).articles).toContain(c.id)
      expect(holding(stories, d).pinned).toBe(true)
      expect(warnings).toEqual([])
    }
  })
})

describe('a stale decision is warned about with its place, and the build goes on', () => {
  test.each([
    ['pin: [gone-story]', /^content\/editorial\.yaml:1:7: pin: no story is called gone-story/],
    ['retitle:\n  gone: X', /^content\/editorial\.yaml:2:3: retitle: no story is called gone/],
    [
      'merge:\n  - [gone, also-gone]',
      /^content\/editorial\.yaml:2:5: merge: no story is called gone \(the nearest addresses: .+\), also-gone/,
    ],
    [`split:\n  ${ab.id}: [nothing]`, /:2:3: split: no source holds the article nothing/],
    [`move:\n  nothing: ${ab.id}`, /:2:3: move: no source holds the article nothing/],
    [`move:\n  ${a.id}: gone`, /:2:3: move: no story is called gone/],
  ])('%j', (yaml, warning) => {
    const [{stories, warnings}] = editedBuilds(yaml) as [ReturnType<typeof build>]
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(warning)
    expect(stories.map(({id}) => id)).toEqual(first.stories.map(({id}) => id))
  })

  test('a story whose articles were all withdrawn', () => {
    const [{idle}] = editedBuilds(`pin: [${storyD.slug}]`, {groups: [[a, b], [c]]}) as [
      ReturnType<typeof build>,
    ]
    expect(idle).toEqual([
      {story: storyD.id, warning: expect.stringMatching(/:1:7: pin: no source holds an article/)},
    ])
  })

  test('two headlines that a later merge brought together: the survivor’s own counts', () => {
    const merged = build({groups: [[a, b, c], [d]], register: first.register})
    const own = holding(merged.stories, a)
    const other = [ab, storyC].find(({id}) => id !== own.id)!
    const yaml = `retitle:\n  ${other.id}: Theirs\n  ${own.id}: Ours`
    const [{stories, warnings}] = editedBuilds(yaml, {
      groups: [[a, b, c], [d]],
      register: merged.register,
    }) as [ReturnType<typeof build>]
    expect(holding(stories, a).headline).toBe('Ours')
    expect(warnings).toHaveLength(1)
  })
})

describe('an impossible decision is an error with file, line, field, expected and found', () => {
  test.each<[string, RegExp]>([
    ['pin: yes', /editorial\.yaml:1:1: pin: expected a list, found "yes"/],
    ['merge: [[one]]', /editorial\.yaml:1:9: merge\[0\]: expected at least two stories, found a list of 1/],
    ['split:\n  x: y', /:2:3: split\.x: expected a list, found "y"/],
    ['date:\n  x: 2025-02-29', /:2:3: date\.x: expected a day that exists, YYYY-MM-DD, found "2025-02-29"/],
    ['date:\n  x: tomorrow', /:2:3: date\.x: .*found "tomorrow"/],
    ['themes:\n  x: [frogs, toads]', /:2:14: themes\.x\[1\]: expected one of frogs, newts, found "toads"/],
    ['move:\n  x: one\n  x: two', /:3:3: .*once.*twice/],
    ['titles: {}', /:1:1: titles: expected one of format, merge, .*found an unknown field/],
    ['pins: []', /did you mean pin\?/],
    ['pin: [1\n', /editorial\.yaml:/],
    [`merge: [[${ab.id}, ${ab.slug}]]`, /:1:9: merge: expected different stories/],
    [
      `merge: [[${ab.id}, ${storyC.id}]]\nsplit:\n  ${ab.slug}: [${b.id}]`,
      /:3:3: split: expected a story that merge/,
    ],
    [`pin: [${ab.id}]\nhide: [${ab.slug}]`, /:1:7: pin: expected a story that hide does not name/],
    [
      `split:\n  ${ab.id}: [${b.id}]\nmove:\n  ${b.id}: ${storyC.id}`,
      /:4:3: move: expected each article .* once/,
    ],
    [
      `split:\n  ${ab.id}: [${b.id}]\n  ${storyC.id}: [${b.id}]`,
      /:3:3: split: expected each article .* once/,
    ],
    [`retitle:\n  ${ab.id}: One\n  ${ab.slug}: Two`, /:3:3: retitle: expected each story once/],
  ])('%j', (yaml, message) => {
    expect(failure(yaml)).toMatch(message)
  })

  test('an id that looks like a number is read as written', () => {
    expect(parseEditorial('pin: [1e5, 007]', file, []).pins.map(({story}) => story)).toEqual(['1e5', '007'])
  })
})

test('the order of groups and members changes nothing about a decision', () => {
  const pool = Array.from({length: 10}, (_, i) =>
    makeArticle(makeBody(`plum ${i}`), {headline: `Plum ${i} was picked today`}),
  )
  const labels = fc.array(fc.integer({min: 0, max: 4}), {minLength: pool.length, maxLength: pool.length})
  fc.assert(
    fc.property(labels, labels, fc.infiniteStream(fc.nat()), (before, after, keys) => {
      const shuffled = <T>(items: readonly T[]) =>
        items
          .map((item) => ({item, key: keys.next().value as number}))
          .sort((x, y) => x.key - y.key)
          .map(({item}) => item)
      const grouped = (by: readonly number[]) => [...Map.groupBy(pool, (_, i) => by[i]).values()]
      const {register, stories} = build({groups: grouped(before)})
      const [one, two, three, four] = stories.map(({id}) => id)
      const yaml = [
        one && two ? `merge:\n  - [${one}, ${two}]` : '',
        three ? `split:\n  ${three}: [${pool[0]!.id}, ${pool[1]!.id}]` : '',
        `move:\n  ${pool[2]!.id}: ${four ?? one}\n  ${pool[3]!.id}: ${one}`,
      ].join('\n')
      const editorial = parseEditorial(yaml, file, [])
      const plain = build({groups: grouped(after), register, editorial})
      const mixed = build({groups: shuffled(grouped(after).map(shuffled)), register, editorial})
      expect(mixed).toEqual(plain)
      expect(plain.stories.flatMap(({articles}) => articles).sort()).toEqual(pool.map(({id}) => id).sort())
    }),
    {numRuns: 100},
  )
})
