import {describe, expect, test} from 'vitest'
import {parseBriefing} from '../src/lib/read-briefing.ts'
import {parseRegister} from '../src/pipeline/identity/register.ts'
import {buildDesk, emptyRepository, type Input, type Repository, theme} from './desk-over-time.ts'

const towns =
  'Ostrel Tarn Lisk Vell Brim Nessa Osk Harn Marrow Drau Kelm Sund Torv Ulm Wex Yare Zell Arno Bodo Cley Dell Fenn Gorm Hult Iver Joss'.split(
    ' ',
  )
const people =
  'Ida Falk,Omar Venn,Ruth Okoro,Piet Maas,Lena Struck,Hugo Brandt,Nora Silk,Amir Sahl,Elke Thorn,Milo Frey'.split(
    ',',
  )
const events = [
  'ran aground off',
  'burned in the harbour of',
  'lost its rudder near',
  'was held by customs at',
  'hit the pier of',
]
const causes = [
  'A lamp on the mole had failed',
  'The pilot had gone home',
  'Fog lay over the water',
  'The engine had stopped twice that week',
  'A cable had come loose',
]

/** One of two reports of an event, in words of its own. */
function report(event: number, version: 0 | 1, edited = ''): string {
  const town = towns[event % towns.length]!
  const person = people[(event * 3) % people.length]!
  const what = events[event % events.length]!
  const ship = `${town.slice(0, 3)}${'aeiou'[event % 5]}lia`
  const count = 20 + event * 7
  const cause = causes[(event * 2) % causes.length]!
  const texts = [
    `The ferry ${ship} ${what} ${town} on Monday with ${count} people on board, said ${person}, who leads the harbour office of ${town}.\\n\\n${cause}, ${person} said. Nobody was hurt on the ${ship}, and the harbour of ${town} stays open.${edited}`,
    `${count} passengers of the ${ship} were brought ashore at ${town} after the ferry ${what} ${town} on Monday.\\n\\n${person} of the ${town} harbour office told reporters: ${cause.toLowerCase()}. The owners of the ${ship} promised a new ferry by summer.${edited}`,
  ]
  return JSON.stringify({
    title:
      version === 0 ? `Ferry ${ship} ${what} ${town}` : `${count} brought ashore as ${ship} ${what} ${town}`,
    publisher: version === 0 ? 'Coast Post' : 'Harbour Times',
    date: `2026-02-${String(1 + (event % 27)).padStart(2, '0')}`,
    text: texts[version]!.replaceAll('\\n', '\n'),
  })
}

const ships = theme('ships', {terms: ['ferry', 'ferries', 'harbour*']})
const boats = theme('boats', {terms: ['ferry', 'ferries', 'harbour*'], formerIds: ['ships']})
const file = (...rows: readonly string[]) => rows.join('\n')

/** What ten days put into a desk: a page that rolls, a folder that grows, edits, a second source, what is taken away. */
const archive = (day: number) =>
  Object.fromEntries(
    Array.from({length: day}, (_, i) => [
      `day-${i}.jsonl`,
      file(report(i, 0, i === 1 && day > 4 ? ' Divers will look at the hull on Friday.' : '')),
    ]),
  )
const front = (day: number) => file(report(10 + day, 0), report(11 + day, 0), report(12 + day, 0))
const days: readonly Input[] = Array.from({length: 10}, (_, i): Input => {
  const day = i + 1
  const sources: Record<string, string> = {...archive(day), 'front.jsonl': front(day)}
  if (day >= 3) sources['second.jsonl'] = file(report(0, 1), report(13, 1))
  if (day >= 6) delete sources['day-2.jsonl']
  const editorial = day >= 7 ? 'retitle: {ferry-velolia-was-held-by-customs-at-vell: Rudder lost}\n' : ''
  return {sources, editorial, themes: [day >= 8 ? boats : ships]}
})

interface Build {
  repository: Repository
  gone: readonly string[]
}

function run(inputs: readonly Input[]): Build[] {
  const builds: Build[] = []
  for (const [index, input] of inputs.entries()) {
    const before = builds.at(-1)?.repository ?? emptyRepository
    const {edition, repository} = buildDesk(
      input,
      before,
      `2026-03-${String(index + 1).padStart(2, '0')}T06:00:00Z`,
    )
    builds.push({repository, gone: edition.gone})
  }
  return builds
}

const builds = run(days)
const briefings = ({repository}: Build) =>
  [...repository.briefings.values()].map((text) => parseBriefing(text).briefing)
const registerOf = ({repository}: Build) => parseRegister(repository.register, 'stories.json').stories
const pairs = builds.slice(1).map((build, index) => ({day: index + 2, build, before: builds[index]!}))

test('the days are busy ones', () => {
  expect(briefings(builds.at(-1)!).length).toBeGreaterThan(15)
  expect(briefings(builds.at(-1)!).some(({sources}) => sources.length > 1)).toBe(true)
})

/** A briefing without the places in its documents: they move with everything above them on a page that rolls. */
const words = (text: string) => text.replaceAll(/"?(?:start|end)"?[:=]"?\d+"?,? ?/g, '')

describe('ten days of a desk', () => {
  test.each(pairs)(
    'day $day: every address that was published answers, and leads to the same story',
    ({build, before}) => {
      const now = registerOf(build)
      for (const {id, slug, formerSlugs, published} of registerOf(before)) {
        const story = now.find((story) => story.id === id)
        expect(story?.slug).toBe(slug)
        expect(story?.published).toBe(published || story?.published)
        for (const former of formerSlugs)
          expect(now.some((story) => story.formerSlugs.includes(former) || story.slug === former)).toBe(true)
      }
    },
  )

  test.each(pairs)(
    'day $day: no story vanishes but the one that was withdrawn, which is told',
    ({day, build, before}) => {
      const after = new Set(briefings(build).map(({id}) => id))
      const merged = new Set(registerOf(build).flatMap(({id, mergedInto}) => (mergedInto ? [id] : [])))
      const gone = briefings(before).filter(({id}) => !after.has(id) && !merged.has(id))
      expect(gone.map(({slug}) => slug)).toHaveLength(day === 6 ? 1 : 0)
      expect(build.gone).toHaveLength(day === 6 ? 1 : 0)
    },
  )

  test.each(pairs)(
    'day $day: no feed item comes again: an id is one story, first seen once',
    ({build, before}) => {
      const earlier = new Map(briefings(before).map((briefing) => [briefing.id, briefing]))
      for (const briefing of briefings(build)) {
        const known = earlier.get(briefing.id)
        if (known) expect(briefing.firstSeen).toBe(known.firstSeen)
      }
      const sources = new Map(
        briefings(before).flatMap(({id, sources}) => sources.map(({article}) => [article, id])),
      )
      for (const {id, sources: own} of briefings(build)) {
        for (const {article} of own) expect(sources.get(article) ?? id).toBe(id)
      }
    },
  )

  test.each(pairs)(
    'day $day: the diff holds what a reader would call a change, and nothing else',
    ({day, build, before}) => {
      const earlier = new Map(briefings(before).map((briefing) => [briefing.id, briefing]))
      const texts = new Set([...before.repository.briefings.values()].map(words))
      const changed = [...build.repository.briefings.values()].filter((text) => {
        const known = earlier.get(parseBriefing(text).briefing.id)
        return known !== undefined && !texts.has(words(text))
      })
      const told = changed.map((text) => parseBriefing(text).briefing.headline)
      const expected: Record<number, number> = {3: 2, 5: 1, 7: 1, 8: before.repository.briefings.size}
      expect(told, `day ${day}`).toHaveLength(expected[day] ?? 0)
    },
  )

  test('a build without anything new changes no byte', () => {
    const again = buildDesk(days.at(-1)!, builds.at(-1)!.repository, '2026-04-01T06:00:00Z')
    expect(again.repository).toEqual(builds.at(-1)!.repository)
  })
})

test('two people who build at the same time: whoever comes second builds on the first, and nothing is lost', () => {
  const base = builds[4]!.repository
  const [one, other] = ['a', 'b'].map((name, index) => ({[`${name}.jsonl`]: file(report(24 + index, 0))}))
  const now = '2026-03-06T06:00:00Z'
  const first = buildDesk({...days[4]!, sources: {...days[4]!.sources, ...one}}, base, now).repository
  const alone = buildDesk({...days[4]!, sources: {...days[4]!.sources, ...other}}, base, now).repository
  const both = buildDesk(
    {...days[4]!, sources: {...days[4]!.sources, ...one, ...other}},
    first,
    now,
  ).repository
  for (const path of [...first.briefings.keys(), ...alone.briefings.keys()])
    expect([...both.briefings.keys()]).toContain(path)
  expect(both.briefings.size).toBe(base.briefings.size + 2)
})
