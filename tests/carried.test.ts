import {createHash} from 'node:crypto'
import {deserialize, serialize} from 'node:v8'
import {expect, test} from 'vitest'
import {makeSyntheticArticles} from '../scripts/bench/synthetic-articles.ts'
import {makeRandom} from '../scripts/story-training/random.ts'
import {carryOn, carryOver} from '../src/pipeline/carried.ts'
import {type Edition, type EditionInput, makeEdition} from '../src/pipeline/index.ts'
import {openMemo} from '../src/pipeline/memo.ts'
import type {SourceDocument} from '../src/pipeline/types.ts'
import {deskFolder, inputFrom} from './edition-input.ts'

const sample = inputFrom(`${deskFolder}/sources`)
const articles = makeSyntheticArticles(260)
const notice = 'Readers may reach the desk of this paper by letter on all days but Sunday.'

/** Text of a document, by its path. */
type Folder = ReadonlyMap<string, string>

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

const documentsOf = (folder: Folder): SourceDocument[] =>
  [...folder].map(([path, text]) => {
    return {path, text, sha256: createHash('sha256').update(text).digest('hex'), problems: []}
  })

const shown = ({briefings, coverageText, tally, register, warnings}: Edition): string => {
  const coverage = [...coverageText].map((piece) => Buffer.from(piece).toString()).join('')
  return JSON.stringify({briefings, coverage, tally, register, warnings})
}

/** Builds folder after folder, each with what an earlier build carried on, one of `age` builds ago at most, and without. */
function compareBuilds(folders: readonly Folder[], age = 1) {
  let kept: Buffer = serialize({told: new Map(), stages: {}})
  let register = sample.register
  for (const [number, folder] of folders.entries()) {
    const input: EditionInput = {...sample, documents: documentsOf(folder), register}
    const {told, stages} = deserialize(kept)
    const {memo, used} = openMemo(told)
    const carried = carryOver(stages)
    const edition = makeEdition({...input, memo, carried})
    expect(shown(edition)).toBe(shown(makeEdition(input)))
    if (number % age === 0) kept = serialize({told: used, stages: carryOn(carried)})
    register = edition.register
  }
}

test('a build that carries over what did not change makes the same bytes as one that makes all anew', () => {
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
