import {createHash} from 'node:crypto'
import {describe, expect, test} from 'vitest'
import {makeSyntheticArticles} from '../scripts/bench/synthetic-articles.ts'
import {makeRandom} from '../scripts/story-training/random.ts'
import {parseEditorial} from '../src/pipeline/identity/parse-editorial.ts'
import {type Edition, type EditionInput, makeEdition} from '../src/pipeline/index.ts'
import {openReuse, type Reuse} from '../src/pipeline/reuse/reuse.ts'
import type {SourceDocument} from '../src/pipeline/types.ts'
import {deskFolder, inputFrom} from './edition-input.ts'
import {type BuildState, statesAfter} from './step-states.ts'

const sample = inputFrom(`${deskFolder}/sources`)

function document(path: string, text: string): SourceDocument {
  return {path, text, sha256: createHash('sha256').update(text).digest('hex'), problems: []}
}

const flood = `Drones watch the flooded Orvel valley

ORVEL, 12 March 2025 — Six drones of the fire service searched the flooded Orvel valley on Wednesday, and 14 people were rescued from roofs.

“We saw the last family from the air,” said fire chief Hanna Orlik.

The river Orvel had risen by four metres since 10 March, the water board said.

Two bridges in the lower valley were swept away during the first night.

Schools in Orvel and Tarn stay closed until the end of the week, the district announced.

The water board opened the gates of the Tarn dam after midnight to make room for more rain.

Farmers drove some 300 cows and sheep to the hills before the water came.
`
const flooded = `Orvel flood: 17 rescued with help from above

ORVEL, 12 March 2025 — Fire service drones found people on roofs in the flooded Orvel valley, where 17 people were rescued on Wednesday.

The water board expects the river Orvel to fall from 13 March.

The gates of the Tarn dam had been opened too late, the mayor of Orvel complained.

A field kitchen in the school of Tarn serves 400 meals a day.
`
const base: EditionInput = {
  ...sample,
  site: {...sample.site, quotation: {share: 1, words: 400}},
  documents: [
    ...sample.documents.filter(({path}) => /^(?:channel|sahel|wire)/.test(path)),
    document('flood.txt', flood),
    document('flooded.txt', flooded),
  ],
}

/** An edition made with what an earlier build left, and what it leaves to the next one. */
function build(input: EditionInput, previous?: BuildState): {edition: Edition; state: BuildState} {
  const states = statesAfter(previous)
  const edition = makeEdition({...input, reuse: openReuse(states)})
  return {edition, state: states.next()}
}

const {edition: first, state} = build(base)
const {stories} = first.coverage
const theFlood = stories.find(({headline}) => headline.includes('Orvel'))!

const copy = document(
  'zz.txt',
  `${flood}\nIt rained on through the night to Thursday, the water board said.\n`,
)
const copied = makeEdition({...base, documents: [...base.documents, copy]}).coverage.articles.at(-1)!

const without = (...paths: readonly string[]) => base.documents.filter(({path}) => !paths.includes(path))
const edit = (from: string, to: string) =>
  base.documents.map((one) => (one.path === 'flood.txt' ? document(one.path, flood.replace(from, to)) : one))
const decide = (yaml: string): Partial<EditionInput> => ({
  register: first.register,
  editorial: parseEditorial(yaml, 'editorial.yaml'),
})

const changes: Record<string, Partial<EditionInput>> = {
  nothing: {},
  'another order of documents': {documents: base.documents.toReversed()},
  'the register of the last edition, a day later': {register: first.register, now: '2026-02-01T08:00:00Z'},
  'an article more': {documents: [...base.documents, document('new.txt', flooded.replaceAll('17', '19'))]},
  'a copy of an article': {documents: [...base.documents, copy]},
  'an article less': {documents: without('flooded.txt')},
  'a document less': {documents: without('sahel-monitor-ecowas.md', 'wire-rows.jsonl')},
  'another number in a sentence': {documents: edit('14 people', '16 people')},
  'another speaker': {documents: edit('Hanna Orlik', 'Marta Welk')},
  'another headline of an article': {documents: edit('Drones watch', 'Quadcopters watch')},
  'capitals in a sentence': {documents: edit('Six drones', 'SIX DRONES')},
  'another date': {documents: edit('12 March 2025', '12 March 2024')},
  'lines before the article': {documents: edit('Drones watch', '\n\nDrones watch')},
  'another path': {
    documents: base.documents.map((one) => (one.path === 'flood.txt' ? document('river.txt', flood) : one)),
  },
  'another term of a theme': {
    themes: base.themes.map((theme) => ({...theme, terms: [...theme.terms, 'valley']})),
  },
  'an exclusion of a theme': {themes: base.themes.map((theme) => ({...theme, exclusions: ['roofs']}))},
  'a theme less': {themes: base.themes.slice(1)},
  'a smaller limit of quotation': {site: {...base.site, quotation: {share: 0.01, words: 25}}},
  'an editor’s headline': decide(`retitle: {${theFlood.slug}: Cows and sheep driven to the hills}`),
  'an editor’s themes': decide(`themes: {${theFlood.slug}: [sahel-diplomacy]}`),
  'a story pinned, another hidden': decide(`pin: [${theFlood.slug}]\nhide: [${stories[0]!.slug}]`),
  'two stories merged': decide(
    `merge: [[${theFlood.slug}, ${stories.find((one) => one !== theFlood)!.slug}]]`,
  ),
  'a story split': decide(`split: {${theFlood.slug}: [${theFlood.articles[1]}]}`),
  'a copy in a story of its own': {
    documents: [...base.documents, copy],
    ...decide(`split: {${theFlood.slug}: [${copied.id}]}`),
  },
  'an editor’s date': decide(`date: {${theFlood.slug}: 2025-03-09}`),
}

describe('an edition made with what the last build left is the same to the byte', () => {
  test.each(Object.entries(changes))('after %s', (_, change) => {
    const input = {...base, ...change}
    expect(JSON.stringify(build(input, state).edition)).toBe(JSON.stringify(makeEdition(input)))
  })

  test('and every row is what would be made anew', () => {
    const reuse = openReuse(statesAfter(state))
    const suspicious: Reuse = {
      numbers(things, make) {
        const rows = reuse.numbers(things, make)
        expect(rows).toEqual(things.fingerprints.map((_, place) => make(place)))
        return rows
      },
      data(things, make) {
        const rows = reuse.data(things, make)
        expect(rows).toEqual(things.fingerprints.map((_, place) => make(place)))
        return rows
      },
      work(task, fingerprints, inputAt) {
        const rows = reuse.work(task, fingerprints, inputAt)
        expect(rows).toEqual(fingerprints.map((_, place) => task.make(inputAt(place))))
        return rows
      },
    }
    for (const change of Object.values(changes)) makeEdition({...base, ...change, reuse: suspicious})
  })
})

/** What the steps made for new things, by the name of the step. */
function madeBy(input: EditionInput): string[] {
  const made: string[] = []
  const reuse = openReuse(statesAfter(state))
  const note =
    <T>(step: string, make: (place: number) => T) =>
    (place: number) => {
      made.push(step)
      return make(place)
    }
  const watched: Reuse = {
    numbers: (things, make) => reuse.numbers(things, note(things.step, make)),
    data: (things, make) => reuse.data(things, note(things.step, make)),
    work: ({name, make}, fingerprints, inputAt) =>
      reuse.work({name, make: (input) => note(name, () => make(input))(0)}, fingerprints, inputAt),
  }
  makeEdition({...input, reuse: watched})
  return made
}

test('only what changed is worked on, by every step once', () => {
  expect(madeBy(base)).toEqual([])
  const steps = madeBy({...base, documents: edit('14 people', '16 people')})
  expect(steps.toSorted()).toEqual([...new Set(steps)].sort())
  expect(steps).toEqual(expect.arrayContaining(['documents', 'words', 'profiles', 'told', 'briefings']))
})

/** Text of a document, by its path. */
type Folder = ReadonlyMap<string, string>

const articles = makeSyntheticArticles(260)
const notice = 'Readers may reach the desk of this paper by letter on all days but Sunday.'

function page(index: number, random: () => number): string {
  const {headline, published, text} = articles[index % articles.length]!
  const dated = random() < 0.6 ? `Published: ${published}\n\n` : ''
  const themed = index % 5 === 0 ? 'A drone attack was reported, and more drones followed.\n' : ''
  const furniture = random() < 0.3 ? `\n\n${notice}\n\nThe desk, number ${index}` : ''
  return `${headline}\n\n${dated}${themed}${text.replaceAll('\n', '\n\n')}${furniture}\n`
}

/** A folder as people leave it from one build to the next: documents come, go, are edited, copied and glued together. */
function change(folder: Folder, step: number, random: () => number): Folder {
  const next = new Map(folder)
  const paths = [...folder.keys()]
  const any = () => paths[Math.floor(random() * paths.length)]!
  const fresh = 60 + 6 * step
  next.set(`new-${step}.txt`, page(fresh, random))
  if (step % 2 === 0) next.set(`page-${step}.txt`, [1, 2, 3].map((n) => page(fresh + n, random)).join('\n\n'))
  if (step % 3 === 0) next.delete(any())
  if (step % 3 === 1) next.set(`copy-${step}.txt`, folder.get(any())!)
  if (step % 4 === 2) next.set(any(), folder.get(any())!.split('\n').slice(0, 9).join('\n'))
  if (step % 4 === 3)
    for (const path of [any(), any(), any()]) next.set(path, `${folder.get(path)}\n${notice}\n`)
  return new Map([...next].sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** Builds folder after folder, each with what an earlier build left, one of `age` builds ago at most, and without. */
function compareBuilds(folders: readonly Folder[], age = 1) {
  let previous: BuildState = {}
  let {register} = sample
  for (const [number, folder] of folders.entries()) {
    const documents = [...folder].map(([path, text]) => document(path, text))
    const input: EditionInput = {...sample, documents, register}
    const {edition, state: left} = build(input, previous)
    expect(JSON.stringify(edition)).toBe(JSON.stringify(makeEdition(input)))
    if (number % age === 0) previous = left
    register = edition.register
  }
}

test('whatever comes and goes, a build that reuses what did not change makes the same bytes', () => {
  const random = makeRandom(7)
  let folder: Folder = new Map(Array.from({length: 50}, (_, n) => [`old-${n}.txt`, page(n, random)]))
  const folders = [folder]
  for (let step = 0; step < 14; step++) {
    folder = change(folder, step, random)
    folders.push(folder)
  }
  compareBuilds(folders)
  compareBuilds(folders.slice(0, 8), 4)
})

test('a folder may be emptied, filled again and turned into another one', () => {
  const random = makeRandom(3)
  const make = (name: string, from: number): Folder =>
    new Map(Array.from({length: 12}, (_, n) => [`${name}-${n}.txt`, page(from + n, random)]))
  const first = make('first', 0)
  compareBuilds([first, new Map(), first, make('other', 100), new Map([...first, ...make('third', 30)])])
})
