import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {makeSyntheticArticles} from '../scripts/bench/synthetic-articles.ts'
import {findNearDuplicates} from '../src/pipeline/near-duplicates/near-duplicates.ts'
import {groupStories} from '../src/pipeline/stories/group-stories.ts'
import type {Article} from '../src/pipeline/types.ts'
import {articleOf} from './eval/row-articles.ts'

const group = (articles: readonly Article[]) => groupStories(articles, findNearDuplicates(articles))

const quake = articleOf({
  id: 'quake',
  title: 'Strong quake shakes northern Peru',
  text: 'A magnitude 6.3 earthquake struck northern Peru on Tuesday, damaging houses in Cajamarca.\nCivil defence said two people died when a wall fell.',
})
const quakeToo = articleOf({
  id: 'quake-too',
  title: 'Two dead after earthquake in Cajamarca',
  text: 'Two people died in Cajamarca when a wall fell in the 6.3 magnitude earthquake that hit the north of Peru on Tuesday.',
})
const opinion = articleOf({
  id: 'opinion',
  title: 'Opinion: Cajamarca was not ready for the earthquake',
  text: 'The earthquake of magnitude 6.3 that hit Cajamarca in northern Peru on Tuesday killed two people when a wall fell. We should have known, and I say we must build better walls.',
})
const vote = articleOf({
  id: 'vote',
  title: 'Oslo votes for a new tram line',
  text: 'The city council of Oslo voted for a tram line to the hospital on Tuesday evening, and work starts in spring.',
})

describe('groups', () => {
  it('join reports of one event and leave others alone', () => {
    const {groups} = group([quake, vote, quakeToo])
    expect(groups.map(({articles}) => articles)).toEqual([['quake', 'quake-too'], ['vote']])
  })

  it('say how near their articles are', () => {
    const [{evidence}] = group([quake, vote, quakeToo]).groups as [ReturnType<typeof group>['groups'][0]]
    expect(evidence.weakestPair).toBeGreaterThan(0.5)
  })

  it.each([
    [
      'one night',
      'Хвиля дронів',
      '188 дронів за ніч, збито 76, ще 96 зникли, повідомив у Тернополі голова області Негода.',
      1,
    ],
    [
      'another night',
      'Хвиля дронів',
      '143 дрони за ніч, збито 61, ще 44 зникли, повідомив у Тернополі голова області Коваль.',
      2,
    ],
  ])('hold short undated reports of two languages: %s', (_, title, text, stories) => {
    const english = articleOf({
      id: 'en',
      title: 'Wave of drones overnight',
      text: 'There were 188 drones in one night; 76 were shot down and 96 disappeared, regional head Nehoda said in Ternopil.',
    })
    const ukrainian = {...articleOf({id: 'uk', title, text}), language: 'uk'}
    expect(group([english, vote, ukrainian]).groups).toHaveLength(stories + 1)
  })

  it('mark opinions on the event', () => {
    const {groups} = group([quake, quakeToo, opinion])
    expect(groups.flatMap(({opinions}) => opinions)).toEqual(['opinion'])
  })

  it('keep copies of one text together', () => {
    const copy = {...quake, id: 'copy', document: 'copy', headline: 'An entirely other headline'}
    const {groups} = group([quake, vote, copy])
    expect(groups.map(({articles}) => articles)).toContainEqual(['copy', 'quake'])
  })

  it('hold every article once, whatever it is', () => {
    const text = fc.record({
      title: fc.string(),
      text: fc.string({maxLength: 200}),
      date: fc.option(fc.constantFrom('2025-01-01', 'never')),
    })
    fc.assert(
      fc.property(fc.array(text, {maxLength: 12}), (rows) => {
        const articles = rows.map((row, index) => articleOf({...row, id: `row-${index}`}))
        const {groups} = group(articles)
        expect(groups.flatMap(({articles: ids}) => ids).sort()).toEqual(articles.map(({id}) => id).sort())
      }),
      {numRuns: 50},
    )
  })

  it('are the same for every order of the articles', () => {
    const articles = makeSyntheticArticles(60).map((row) =>
      articleOf({...row, title: row.headline, date: row.published}),
    )
    const expected = group(articles)
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, {minLength: articles.length}), (shuffled) => {
        expect(group(shuffled)).toEqual(expected)
      }),
      {numRuns: 10},
    )
  })

  it('come of none, of one, and of empty articles', () => {
    expect(group([])).toEqual({groups: [], storylines: []})
    expect(group([quake]).groups).toHaveLength(1)
    const empty = ['a', 'b'].map((id) => articleOf({id, title: '', text: ''}))
    expect(
      group(empty)
        .groups.flatMap(({articles}) => articles)
        .sort(),
    ).toEqual(['a', 'b'])
  })
})

it('finds the events of synthetic news', () => {
  const rows = makeSyntheticArticles(300)
  const eventOf = new Map(rows.map(({id, event}) => [id, event]))
  const {groups} = group(rows.map((row) => articleOf({...row, title: row.headline, date: row.published})))
  const pure = groups.filter(({articles}) => new Set(articles.map((id) => eventOf.get(id))).size === 1)
  expect(pure.length).toBe(groups.length)
  expect(groups.length).toBeLessThan(1.1 * new Set(eventOf.values()).size)
})

it('links storylines by places in the list of groups', () => {
  const {groups, storylines} = group([quake, quakeToo, vote])
  for (const line of storylines) {
    expect(line.length).toBeGreaterThan(1)
    expect([...line].sort((one, other) => one - other)).toEqual(line)
    for (const index of line) expect(groups[index]).toBeDefined()
  }
})
