import {describe, expect, test} from 'vitest'
import {parseBriefing} from '../src/lib/read-briefing.ts'
import {buildDesk, emptyRepository, type Input, type Repository, slugsIn, theme} from './desk-over-time.ts'

const reports = {
  ostrel: `Ferry runs aground off Ostrel

A ferry with 84 passengers ran aground off Ostrel on Monday, said harbour master Ida Falk. Tugs pulled it free after three hours.

"Nobody was hurt, and the hull is dry," Falk said. The ferry belongs to the Brennick Line and was built in 1998.`,
  ostrelAgain: `Grounded ferry off Ostrel pulled free

Three tugs pulled a ferry of the Brennick Line off a sandbank at Ostrel on Monday. The 84 passengers of the ferry were taken ashore by pilot boats, the harbour office of Ostrel said.

The harbour master of Ostrel, Ida Falk, said that a lamp on the northern mole had failed before the ferry ran aground.`,
  tarn: `Tarn harbour closes its oldest crane

The harbour of Tarn closes its oldest crane in May, the port council decided on Tuesday. The crane has lifted timber since 1931.

Eleven workers move to the container quay, said the council. A museum in Tarn wants to keep the crane of the harbour.`,
  bakery: `Bakers of Lisk bake for a year

The bakers of Lisk will bake one loaf for every child born this year, they said on Friday. Last year 210 children were born there.

The mill of Lisk gives the flour. The mayor called it the best news of the winter.`,
}

function days(...inputs: readonly Input[]): {repositories: Repository[]; gone: (readonly string[])[]} {
  const repositories: Repository[] = []
  const gone: (readonly string[])[] = []
  for (const [day, input] of inputs.entries()) {
    const built = buildDesk(input, repositories.at(-1) ?? emptyRepository, `2026-03-0${day + 1}T06:00:00Z`)
    repositories.push(built.repository)
    gone.push(built.edition.gone)
  }
  return {repositories, gone}
}

const rows = (...texts: readonly string[]) =>
  texts
    .map((text) => {
      const [title, ...body] = text.split('\n\n')
      return JSON.stringify({title, text: body.join('\n\n'), date: '2026-02-27', publisher: 'Coast Post'})
    })
    .join('\n')

describe('an item that leaves a file that is still there', () => {
  const before = {'front.jsonl': rows(reports.ostrel, reports.tarn)}
  const after = {'front.jsonl': rows(reports.bakery)}

  test('keeps its briefing, byte for byte', () => {
    const {repositories, gone} = days({sources: before}, {sources: after}, {sources: after})
    expect(slugsIn(repositories[0]!)).toHaveLength(2)
    expect(repositories[1]!.briefings).toEqual(repositories[0]!.briefings)
    expect(repositories[2]).toEqual(repositories[1])
    expect(gone.flat()).toEqual([])
  })

  test('goes along where the desk follows its sources, and that is told', () => {
    const site = {sources: 'follow'}
    const {repositories, gone} = days({sources: before, site}, {sources: after, site})
    expect(slugsIn(repositories[1]!)).toEqual([])
    expect(gone[1]).toHaveLength(2)
    expect(gone[1]![0]).toContain('front.jsonl')
  })

  test('is withdrawn by whoever deletes the file, and that is told', () => {
    const {repositories, gone} = days({sources: before}, {sources: {'other.jsonl': rows(reports.bakery)}})
    expect(slugsIn(repositories[1]!)).toEqual([])
    expect(gone[1]![0]).toMatch(/: its sources were withdrawn \(front\.jsonl\)$/)
  })

  test('stays where no sources are at hand at all', () => {
    const {repositories} = days({sources: before}, {sources: {}})
    expect(repositories[1]!.briefings).toEqual(repositories[0]!.briefings)
  })

  test('still does what editors say: hidden, retitled, pinned', () => {
    const [slug, other] = slugsIn(days({sources: before}).repositories[0]!) as [string, string]
    const editorial = `hide: [${slug}]\nretitle: {${other}: Another headline}\npin: [${other}]\n`
    const {repositories, gone} = days({sources: before}, {sources: after, editorial})
    expect(slugsIn(repositories[1]!)).toEqual([other])
    const [text] = [...repositories[1]!.briefings.values()]
    expect(parseBriefing(text!).briefing).toMatchObject({headline: 'Another headline', pinned: true})
    expect(gone[1]).toEqual([`${slug}: an editor hid it`])
  })

  test('is told on together with what comes in: every source that was quoted is still quoted', () => {
    const day = (...texts: readonly string[]) => ({sources: {'front.jsonl': rows(...texts, reports.bakery)}})
    const {repositories} = days(
      day(reports.ostrel),
      day(reports.ostrel, reports.ostrelAgain),
      day(reports.ostrelAgain),
    )
    const [two, three] = repositories
      .slice(1)
      .map(({briefings}) => parseBriefing([...briefings.values()][0]!).briefing)
    expect(two!.sources).toHaveLength(2)
    expect(three).toEqual(two)
    const {repositories: quick} = days(day(reports.ostrel), day(reports.ostrelAgain))
    expect(slugsIn(quick[1]!)).toContain(slugsIn(quick[0]!)[0])
  })
})

test('a second source that hardly mentions the theme takes the story from nobody', () => {
  const long = Array.from(
    {length: 40},
    (_, i) => `Number ${i} of the inquiry says nothing new about the cause.`,
  )
  const follow = `${reports.ostrelAgain}\n\n${long.join(' ')}`.replaceAll(/ferry|harbour/gi, 'ship')
  const {repositories} = days(
    {sources: {'a.jsonl': rows(reports.ostrel)}},
    {sources: {'a.jsonl': rows(reports.ostrel), 'b.jsonl': rows(follow)}},
  )
  expect(slugsIn(repositories[1]!)).toEqual(expect.arrayContaining(slugsIn(repositories[0]!)))
})

test('a renamed theme keeps its stories, which lie in its new folder', () => {
  const sources = {'a.jsonl': rows(reports.ostrel)}
  const ports = theme('ports', {terms: ['quay'], formerIds: ['harbours']})
  const {repositories} = days({sources}, {sources, themes: [{...ports, terms: ['ferry']}]})
  expect([...repositories[0]!.briefings.keys()][0]).toMatch(/^briefings\/harbours\//)
  expect([...repositories[1]!.briefings.keys()][0]).toMatch(/^briefings\/ports\//)
})
