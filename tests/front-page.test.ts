import {describe, expect, test} from 'vitest'
import {layOutFront} from '../src/lib/front-page.ts'
import {rankForFront} from '../src/lib/front-rank.ts'
import {type ListedBriefing, listBriefing} from '../src/lib/listed-briefing.ts'
import {newsOf} from '../src/lib/news.ts'
import type {Theme} from '../src/theme.ts'
import {makeBriefing} from './make-briefing.ts'

/** A story first seen on a day of May, and changed on it unless said otherwise. */
function story(slug: string, day: number, more: Partial<ListedBriefing> = {}): ListedBriefing {
  const seen = `2025-05-${String(day).padStart(2, '0')}`
  const briefing = makeBriefing({slug, firstSeen: `${seen}T06:00:00Z`, updated: `${seen}T06:00:00Z`})
  return {...listBriefing(briefing, ''), date: seen, headlineLanguage: 'en', ...more}
}

function undated(slug: string, day: number, more: Partial<ListedBriefing> = {}): ListedBriefing {
  const {date: _, ...rest} = story(slug, day, more)
  return rest
}

const order = (...stories: ListedBriefing[]) => rankForFront(stories, 'en').map(({slug}) => slug)

describe('a front page ranks', () => {
  test('what many tell before a newer story of one article', () => {
    expect(order(story('museum-ship', 9), story('fire', 7, {origins: 17}))).toEqual(['fire', 'museum-ship'])
  })

  test('but not for ever', () => {
    const busy = Array.from({length: 60}, (_, index) => story(`b${index}`, 29 - Math.floor(index / 20)))
    expect(order(...busy, story('fire', 1, {origins: 17})).indexOf('fire')).toBeGreaterThan(20)
  })

  test('an event by its day, not by the day it was seen', () => {
    expect(order(story('old-event', 9, {date: '2025-04-01'}), story('event', 8))[0]).toBe('event')
  })

  test('undated stories by when they were seen, a little after dated ones', () => {
    expect(
      order(undated('seen-now', 9), story('dated', 9), undated('seen-before', 6), story('older', 3)),
    ).toEqual(['dated', 'seen-now', 'seen-before', 'older'])
  })

  test('a known story before its like when something new is in it', () => {
    expect(order(story('a-still', 8), story('developing', 8, {updated: '2025-05-09T06:00:00Z'}))[0]).toBe(
      'developing',
    )
  })

  test('what editors pinned first', () => {
    expect(order(story('fire', 9, {origins: 17}), story('pinned', 1, {pinned: true}))[0]).toBe('pinned')
  })

  test('a day in the future as no fresher than the day it was told', () => {
    expect(order(story('slip', 3, {date: '2052-05-03'}), story('today', 9))).toEqual(['today', 'slip'])
  })
})

describe('the front page', () => {
  const theme = (id: string): Theme => ({
    id,
    title: id,
    description: '',
    terms: [],
    exclusions: [],
    formerIds: [],
  })
  const themes = ['empty', 'fires', 'towns'].map(theme)
  const stories = Array.from({length: 30}, (_, index) =>
    story(`s${index}`, 1 + (index % 9), {
      themes: index % 4 === 0 ? ['towns', 'fires'] : [index % 2 ? 'fires' : 'towns'],
    }),
  )

  test('tells each story once and gives no column to a theme without one', () => {
    const {lead, second, third, columns} = layOutFront(stories, themes, 'en')!
    const shown = [lead, ...second, ...third, ...columns.flatMap(({shown}) => shown)]
    expect(new Set(shown).size).toBe(shown.length)
    expect(columns.map(({theme}) => theme.id)).toEqual(['fires', 'towns'])
  })

  test('names themes all of whose stories stand above the columns', () => {
    const few = stories.slice(0, 3)
    expect(layOutFront(few, themes, 'en')).toMatchObject({
      columns: [],
      others: [{id: 'fires'}, {id: 'towns'}],
    })
  })

  test('is led by a headline its readers read, or by one an editor pinned', () => {
    const foreign = story('foreign', 9, {origins: 90, headlineLanguage: 'uk'})
    expect(layOutFront([...stories, foreign], themes, 'en')!.lead.headlineLanguage).toBe('en')
    expect(layOutFront([...stories, {...foreign, pinned: true}], themes, 'en')!.lead.slug).toBe('foreign')
    expect(layOutFront([foreign], themes, 'en')!.lead.slug).toBe('foreign')
  })

  test('is nothing without stories', () => {
    expect(layOutFront([], themes, 'en')).toBeUndefined()
  })
})

test('the last day brings new stories and changes; the first day brings no news', () => {
  const [first, second] = [story('a', 1), story('b', 1)]
  const later = [first, {...second, updated: '2025-05-02T06:00:00Z'}, story('c', 2)]
  expect(newsOf([first, second])).toMatchObject({day: '2025-05-01', added: new Set(), changed: new Set()})
  expect(newsOf(later)).toMatchObject({added: new Set([later[2]]), changed: new Set([later[1]])})
  expect(newsOf([])).toBeUndefined()
})
