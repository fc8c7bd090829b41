import {describe, expect, it} from 'vitest'
import {makeEdition} from '../src/pipeline/index.ts'
import {findNearDuplicates} from '../src/pipeline/near-duplicates/near-duplicates.ts'
import type {Article} from '../src/pipeline/types.ts'
import {deskFolder, inputFrom} from './edition-input.ts'
import {articleOf} from './eval/row-articles.ts'

const report = (dead: string) => [
  `${dead} people died when a coach left the road near Tulm on Sunday morning, police said.`,
  'The coach was carrying 41 pupils and teachers home from a school trip to the coast.',
  'Rescue workers were at the scene within nine minutes, according to the fire service.',
]

const make = (id: string, lines: readonly string[], rest: Partial<Article> = {}): Article => ({
  ...articleOf({id, title: 'Coach crash near Tulm', text: lines.join('\n')}),
  ...rest,
})
const note = [{start: 0, end: 1, rule: 'correction'}]

describe('a later version takes the place of an earlier one', () => {
  it('when both stand under one address', () => {
    const {originOf, supersededBy} = findNearDuplicates([
      make('late', report('Four'), {
        url: 'https://osk.example/coach?utm_source=rss',
        published: '2025-06-02',
      }),
      make('early', report('Six'), {url: 'http://www.osk.example/coach/', published: '2025-06-01'}),
    ])
    expect([...supersededBy]).toEqual([['early', 'late']])
    expect(originOf.get('early')).toBe('late')
  })

  it('when it says what it corrects', () => {
    const {originOf, supersededBy} = findNearDuplicates([
      make('a', report('Four'), {publisher: 'Osk Courier', removals: note}),
      make('b', report('Six'), {publisher: 'Osk Courier'}),
    ])
    expect([...supersededBy]).toEqual([['b', 'a']])
    expect(originOf.get('b')).toBe('a')
  })

  it.each<[string, Partial<Article>, Partial<Article>]>([
    ['of another publisher', {publisher: 'Osk Courier', removals: note}, {publisher: 'Tulm Echo'}],
    ['of another week', {published: '2025-06-01', removals: note}, {published: '2025-06-09'}],
    ['without a note', {}, {}],
  ])('but no report %s', (_, one, other) => {
    const {supersededBy} = findNearDuplicates([
      make('a', report('Four'), one),
      make('b', report('Six'), other),
    ])
    expect([...supersededBy]).toEqual([])
  })

  it('but not what else stood under an address that changes', () => {
    const front = {url: 'https://osk.example/live'}
    const other = ['The harbour of Lisk was closed to ferries on Monday because of a strike of its pilots.']
    const {supersededBy} = findNearDuplicates([
      make('a', report('Four'), front),
      {...make('b', other, front), headline: 'Lisk harbour closed'},
    ])
    expect([...supersededBy]).toEqual([])
  })
})

it('counts the pages of one article as one origin, none of them a copy', () => {
  const second = ['The road had been resurfaced in May, and the inquiry will look at its grip in the wet.']
  const {originOf, duplicates} = findNearDuplicates([
    make('two', second, {url: 'https://osk.example/coach?page=2'}),
    make('one', report('Four'), {url: 'https://osk.example/coach'}),
  ])
  expect([...originOf].sort()).toEqual([
    ['one', 'one'],
    ['two', 'one'],
  ])
  expect(duplicates).toEqual([])
})

describe('a briefing of two versions', () => {
  const dump = (headline: string, lines: readonly string[]) =>
    [headline, 'Osk Courier\nJune 1, 2025', ...lines].join('\n\n')
  const document = (path: string, text: string) => ({path, sha256: path, text, problems: []})
  const correction =
    'Correction: An earlier version of this article said six people had died. Police say four.'
  const edition = makeEdition({
    ...inputFrom(deskFolder),
    documents: [
      document('a.txt', dump('Coach crash near Tulm kills four', [correction, ...report('Four')])),
      document('b.txt', dump('Coach crash near Tulm kills six', report('Six'))),
    ],
    themes: [
      {id: 'roads', title: 'Roads', description: 'Roads', terms: ['coach'], exclusions: [], formerIds: []},
    ],
  })
  const [briefing] = edition.briefings

  it('tells the later one under its headline, address and number', () => {
    expect(briefing!.path).toContain('kills-four')
    expect(briefing!.text).toContain('- Four people died')
    expect(briefing!.text).not.toContain('- Six people died')
  })

  it('keeps what was corrected out of its claims, on the record', () => {
    expect(briefing!.text).not.toContain('earlier version')
    expect(edition.coverage.articles.flatMap(({removals}) => removals.map(({rule}) => rule))).toContain(
      'correction',
    )
  })
})
