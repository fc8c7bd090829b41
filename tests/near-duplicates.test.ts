import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findNearDuplicates} from '../src/pipeline/near-duplicates/near-duplicates.ts'
import type {Article} from '../src/pipeline/types.ts'
import {articleOf} from './eval/row-articles.ts'

const make = (id: string, ...lines: string[]): Article =>
  articleOf({id, title: `Headline of ${id}`, text: lines.join('\n')})

const passagesOf = (articles: readonly Article[]) =>
  findNearDuplicates(articles).duplicates.filter(({kind}) => kind === 'passage')

const report = [
  'Engineers opened the gates of the Vasilko dam on Friday after three days of rain.',
  'Villages downstream were told to move to higher ground and two bridges were closed.',
  'The regional office counted forty flooded houses and sent tents from the army store.',
  'Farmers said that their winter wheat was lost and asked the ministry for seed.',
  'The level of the lake fell by two metres until the evening and the rain stopped.',
]

describe('articles', () => {
  it.each([
    ['printed again', report],
    ['cut short', report.slice(0, 3)],
    ['told in another order', [...report].reverse()],
    [
      'edited a little',
      [...report.slice(0, 4), 'The level of the lake fell by two metres by evening and rain stopped.'],
    ],
    ['shown as a teaser', report.slice(0, 1)],
  ])('is one origin when %s', (_, lines) => {
    const {originOf} = findNearDuplicates([
      make('full', ...report, 'Schools stay closed until the roads are dry again.'),
      make('copy', ...lines),
    ])
    expect(originOf.get('copy')).toBe('full')
  })

  it('keeps two reports of one template apart', () => {
    const told = (place: string, dead: string) => [
      `A drone hit a market in ${place} on Sunday and killed ${dead} people, the governor said.`,
      `Rescue workers in ${place} searched the stalls until the evening with dogs and lamps.`,
      `It was the second attack on ${place} in a week, and the hospital asked for blood.`,
    ]
    const {originOf} = findNearDuplicates([
      make('one', ...told('Kharkiv', '12')),
      make('two', ...told('Odesa', '15')),
    ])
    expect(originOf.get('one')).toBe('one')
    expect(originOf.get('two')).toBe('two')
  })

  it('is not glued by a digest that holds three of them', () => {
    const texts = [
      [
        'The ferry sank off the island on Sunday night and the coast guard saved everyone on board before dawn.',
      ],
      [
        'Workers at the steel plant ended their strike after the owners offered a higher wage and shorter nights.',
      ],
      ['The chess title went to the youngest player ever after a quiet draw in the last of fourteen games.'],
    ]
    const {originOf} = findNearDuplicates([
      ...texts.map((lines, index) => make(`${index}`, ...lines)),
      make('digest', ...texts.flat()),
    ])
    expect(new Set(originOf.values()).size).toBe(4)
  })

  it('does not take text that stands in many documents for likeness', () => {
    const furniture = [
      'Sign up for our letter and never miss what moves the valley, the coast and the hills this week.',
    ]
    const articles = Array.from({length: 14}, (_, index) => {
      const own = Array.from({length: 22}, (_word, place) => `w${index}x${place}`).join(' ')
      return make(`${index}`, own, ...furniture)
    })
    expect(new Set(findNearDuplicates(articles).originOf.values()).size).toBe(14)
  })
})

describe('passages', () => {
  it.each([
    [
      'a bullet cut out of a sentence',
      'Drones hit the oil depot near Kursk early on Tuesday',
      'Drones hit the oil depot near Kursk early on Tuesday, the governor said.',
    ],
    [
      'a light edit',
      'The blast destroyed a warehouse near the port on Tuesday.',
      'The explosion destroyed a warehouse near the port on Tuesday.',
    ],
    [
      'another case and stop',
      'No one was hurt in the fire at the old mill',
      'No one was hurt in the fire at the old mill.',
    ],
  ])('finds %s', (_, one, other) => {
    expect(
      passagesOf([make('a', one), make('b', other, 'And a second sentence that nobody else has.')]),
    ).toHaveLength(1)
  })

  it.each([
    [
      'number',
      'At least 12 people were killed in the market.',
      'At least 15 people were killed in the market.',
    ],
    ['number word', 'Twelve people were killed in the market.', 'Fifteen people were killed in the market.'],
    [
      'place',
      'The minister said the bridge in Kherson would close.',
      'The minister said the bridge in Odesa would close.',
    ],
    [
      'speaker',
      'The truce will hold until Friday, Smith said at the talks.',
      'The truce will hold until Friday, Jones said at the talks.',
    ],
    [
      'negation',
      'The court found that he had ordered the strike.',
      'The court found that he had not ordered the strike.',
    ],
    [
      'German negation',
      'Der Minister hat den Vertrag unterschrieben.',
      'Der Minister hat den Vertrag nicht unterschrieben.',
    ],
    [
      'French negation',
      'Le ministre a signé le traité hier soir.',
      "Le ministre n'a pas signé le traité hier soir.",
    ],
    [
      'Ukrainian negation',
      'Міністр підписав угоду вчора ввечері у столиці.',
      'Міністр не підписав угоду вчора ввечері у столиці.',
    ],
    [
      'opposite',
      'The general was found guilty of ordering the strike.',
      'The general was found innocent of ordering the strike.',
    ],
    [
      'order of names',
      'Norwich beat Luton at home in the last game.',
      'Luton beat Norwich at home in the last game.',
    ],
    ['Chinese place', '无人机袭击了基辅的一个仓库', '无人机袭击了敖德萨的一个仓库'],
  ])('never joins sentences with another %s', (_, one, other) => {
    expect(passagesOf([make('a', one), make('b', other)])).toEqual([])
  })

  it('keeps the longer copy and points every other at it', () => {
    const long = 'The president signed the decree on Monday in the capital, ending weeks of talks.'
    const found = passagesOf([
      make('a', 'The president signed the decree on Monday in the capital.'),
      make('b', long),
      make('c', long),
    ])
    expect(found.map(({kept}) => kept.document)).toEqual(['b', 'b'])
  })
})

it('gives the same for every order of the articles', () => {
  const articles = [
    make('a', ...report),
    make('b', ...report.slice(1)),
    make('c', report[0]!, 'Other words follow here about a quite different matter.'),
    make('d', 'Nothing in common.'),
  ]
  const expected = findNearDuplicates(articles)
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, {minLength: articles.length}), (shuffled) => {
      const found = findNearDuplicates(shuffled)
      expect(found.duplicates).toEqual(expected.duplicates)
      expect([...found.originOf].sort()).toEqual([...expected.originOf].sort())
    }),
  )
})

it('takes ten thousand identical articles, empty ones and a very long one', () => {
  const same = Array.from({length: 10_000}, (_, index) => make(`same-${index}`, ...report))
  const long = make('long', Array.from({length: 100_000}, (_, word) => `word${word % 5000}`).join(' '))
  const {originOf} = findNearDuplicates([...same, long, make('empty', ''), make('none')])
  expect(new Set(same.map(({id}) => originOf.get(id))).size).toBe(1)
  expect(originOf.get('long')).toBe('long')
  expect(findNearDuplicates([])).toEqual({duplicates: [], originOf: new Map(), supersededBy: new Map()})
})
