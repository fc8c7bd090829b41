import {createHash} from 'node:crypto'
import {deserialize, serialize} from 'node:v8'
import {describe, expect, test} from 'vitest'
import {parseEditorial} from '../src/pipeline/identity/parse-editorial.ts'
import {type EditionInput, extractArticles, makeEdition} from '../src/pipeline/index.ts'
import {findRows} from '../src/pipeline/known-rows.ts'
import {fingerprint, type Memo, openMemo} from '../src/pipeline/memo.ts'
import {openStoryStages} from '../src/pipeline/story-stages.ts'
import type {SourceDocument, Story} from '../src/pipeline/types.ts'
import {deskFolder, inputFrom} from './edition-input.ts'
import {makeStory} from './make-story.ts'

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
const {memo, used} = openMemo(new Map())
const first = makeEdition({...base, memo})
/** What the next build reads of it. */
const kept: ReadonlyMap<string, string> = deserialize(serialize(used))
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

describe('an edition made with what the last build worked out is the same to the byte', () => {
  test.each(Object.entries(changes))('after %s', (_, change) => {
    const input = {...base, ...change}
    const edition = makeEdition({...input, memo: openMemo(kept).memo})
    expect(JSON.stringify(edition)).toBe(JSON.stringify(makeEdition(input)))
  })

  test('and every answer is what would be made anew', () => {
    const suspicious: Memo = (stage, key, make) => {
      const made = make()
      const name = `${stage} ${key}`
      if (kept.has(name)) expect(kept.get(name)).toEqual(made)
      return made
    }
    for (const change of Object.values(changes)) makeEdition({...base, ...change, memo: suspicious})
  })
})

/** A memo whose key says only which story of a stage is asked for. */
function careless(of: string): () => Memo {
  const kept = new Map<string, string>()
  return () => {
    const {memo} = openMemo(kept)
    let calls = 0
    return (stage, _, make) => {
      if (stage !== of) return make()
      const key = `${calls++}`
      return memo(stage, key, () => {
        const value = make()
        kept.set(`${stage} ${key}`, value)
        return value
      })
    }
  }
}

test.each([
  {stage: 'headline', change: 'another headline of an article'},
  {stage: 'told', change: 'a smaller limit of quotation'},
  {stage: 'told', change: 'another number in a sentence'},
  {stage: 'mdx', change: 'an editor’s headline'},
  {stage: 'mdx', change: 'another path'},
])('a key of $stage that leaves something out shows after $change', ({stage, change}) => {
  const open = careless(stage)
  makeEdition({...base, memo: open()})
  const input = {...base, ...changes[change]}
  expect(outcome({...input, memo: open()})).not.toBe(outcome(input))
})

/** The edition as text, or why it is not fit to print. */
function outcome(input: EditionInput): string {
  try {
    return JSON.stringify(makeEdition(input))
  } catch (error) {
    return String(error)
  }
}

test('stories that did not change are not worked on, and what is gone is forgotten', () => {
  const made: string[] = []
  const {memo, used: later} = openMemo(used)
  const watched: Memo = (stage, key, make) =>
    memo(stage, key, () => {
      made.push(stage)
      return make()
    })
  makeEdition({...base, documents: edit('14 people', '16 people'), memo: watched})
  expect(made).toEqual(['headline', 'told', 'content', 'mdx'])
  expect(later.size).toBe(used.size)
  expect([...later.keys()].filter((name) => !used.has(name))).toHaveLength(made.length)
})

test('a body is told anew when an article turns out to be an opinion, or to print another’s text', () => {
  const extracted = extractArticles(base.documents)
  const articles = extracted.flatMap((document) => document.articles)
  const story = makeStory(articles.filter(({document}) => document.startsWith('flood')))
  const keys = new Set<string>()
  const memo: Memo = (_, key, make) => {
    keys.add(key)
    return make()
  }
  const tell = (told: Story, originOf = new Map<string, string>()) =>
    openStoryStages({
      extracted,
      articles,
      rows: findRows(articles.map(({print}) => print)),
      readings: {},
      nearDuplicates: {duplicates: [], originOf},
      themes: base.themes,
      limits: base.site.quotation,
      memo,
    }).hashContent(told)

  tell(story)
  tell({...story, evidence: {strongestPair: 0.5}, date: '2025-03-12'})
  expect(keys.size).toBe(1)
  tell({...story, opinions: [story.articles[1]!]})
  tell(story, new Map([[story.articles[0]!, story.articles[1]!]]))
  expect(keys.size).toBe(3)
})

test('equal data have equal fingerprints, other data others', () => {
  expect(fingerprint([['a', 'b'], 1])).toBe(fingerprint([['a', 'b'], 1]))
  const prints = [['a', 'b'], ['ab'], 'ab', ['a', ['b']], ['b', 'a'], ['a,b']].map(fingerprint)
  expect(new Set(prints).size).toBe(prints.length)
})
