import {createHash} from 'node:crypto'
import {deserialize, serialize} from 'node:v8'
import {describe, expect, test} from 'vitest'
import {makeSyntheticArticles} from '../scripts/bench/synthetic-articles.ts'
import {makeRandom} from '../scripts/story-training/random.ts'
import type {Carried} from '../src/pipeline/carried.ts'
import {extractDocument} from '../src/pipeline/extract/extract.ts'
import {extractFolder} from '../src/pipeline/extract/extract-folder.ts'
import type {KeptDocuments} from '../src/pipeline/extract/kept-documents.ts'
import {readDocument} from '../src/pipeline/read/read-document.ts'
import type {ExtractedDocument, SourceDocument} from '../src/pipeline/types.ts'
import {deskFolder, inputFrom} from './edition-input.ts'

function document(path: string, text: string, problems: SourceDocument['problems'] = []): SourceDocument {
  return {path, text, sha256: createHash('sha256').update(text).digest('hex'), problems}
}

/** Takes a folder apart as a build does that knows another one, and tells which documents it had to read. */
function build(documents: readonly SourceDocument[], before?: KeptDocuments) {
  const taken: string[] = []
  const carried: Carried<KeptDocuments> = {before}
  const extract = (source: SourceDocument) => {
    taken.push(source.path)
    return extractDocument(readDocument(source))
  }
  const extracted = extractFolder(documents, extract, carried)
  const read = [...taken]
  const keep = () => deserialize(serialize(carried.after!())) as KeptDocuments
  return {extracted, read, keep, taken}
}

const plain = (extracted: readonly ExtractedDocument[]): unknown => JSON.parse(JSON.stringify(extracted))

const articles = makeSyntheticArticles(120)
const notices = [
  'Readers may reach the desk of this paper by letter on all days but Sunday.',
  'The Tide Gazette has told the coast its news since the winter of 1871.',
]

const page = (index: number, ending = '') =>
  `${articles[index]!.headline}\n\n${articles[index]!.text.replaceAll('\n', '\n\n')}\n${ending}`

const folderOf = (count: number, from = 0): SourceDocument[] =>
  Array.from({length: count}, (_, n) => document(`page-${from + n}.txt`, page(from + n)))

describe('a document known from an earlier build', () => {
  const sample = inputFrom(`${deskFolder}/sources`).documents
  const photo = document('photo.jpg', '', [{reason: 'binary, not text'}])
  const wrong = document('wrong.md', `---\ntitle: [unclosed\n---\n\n${page(3)}`, [
    {start: 7, reason: 'a byte'},
  ])
  const copy = {...sample[0]!, path: 'zz-copy.txt'}
  const folder = [...sample, photo, wrong, copy, ...folderOf(5)]

  test('is in every field what it would be if it were taken apart again', () => {
    const first = build(folder)
    const second = build(folder, first.keep())
    expect(second.read).toEqual(['photo.jpg'])
    expect(plain(second.extracted)).toEqual(plain(first.extracted))
    expect(second.extracted).toEqual(first.extracted)
    const spread = build(folder, first.keep()).extracted.map((one) => ({
      ...one,
      document: {...one.document},
      articles: one.articles.map((article) => ({...article})),
    }))
    expect(spread).toEqual(first.extracted)
  })

  test('is taken apart once, when somebody asks for its text', () => {
    const first = build(folder)
    const {extracted, taken} = build(folder, first.keep())
    const [known] = extracted
    const {id, print, headline, start, end} = known!.articles[0]!
    expect([id, print, headline, start, end, known!.document.sha256, known!.problems]).not.toContain(
      undefined,
    )
    expect(taken).toEqual(['photo.jpg'])
    for (const {sentences, passages} of known!.articles)
      expect([sentences, passages]).not.toContain(undefined)
    expect(known!.document.text).not.toBe('')
    expect(taken).toEqual(['photo.jpg', known!.document.path])
  })

  test('is kept as well by a build that did not read it', () => {
    const first = build(folder).keep()
    const second = build(folder, first)
    expect(second.keep()).toEqual(first)
    expect(second.taken).toEqual(['photo.jpg'])
  })

  test('is another one once it has another text or could not be read', () => {
    const kept = build(folder).keep()
    const edited = folder.map((one) => (one === wrong ? document(one.path, `${one.text}\nMore.\n`) : one))
    expect(build(edited, kept).read).toEqual(['photo.jpg', 'wrong.md'])
    const empty = folder.map((one) => (one === photo ? document(one.path, '', [{reason: 'empty'}]) : one))
    expect(build(empty, kept).extracted.find((one) => one.document.path === photo.path)!.problems).toEqual([
      {reason: 'empty'},
    ])
  })
})

describe('a line that recurs', () => {
  const closing = (count: number, notice = notices[0]!) =>
    Array.from({length: count}, (_, n) => document(`closed-${n}.txt`, page(50 + n, `\n${notice}\n`)))
  const others = folderOf(20)
  const linesOf = (extracted: readonly ExtractedDocument[]) =>
    extracted.flatMap(({document, articles}) =>
      articles.flatMap(({passages}) => passages.map(({start, end}) => document.text.slice(start, end))),
    )

  test('goes from the documents where it stood before, once it stands in enough', () => {
    const before = build([...others, ...closing(3)])
    expect(linesOf(before.extracted)).toContain(notices[0])
    const after = build([...others, ...closing(4)], before.keep())
    expect(after.read.toSorted()).toEqual(['closed-0.txt', 'closed-1.txt', 'closed-2.txt', 'closed-3.txt'])
    expect(linesOf(after.extracted)).not.toContain(notices[0])
    expect(plain(after.extracted)).toEqual(plain(build([...others, ...closing(4)]).extracted))
  })

  test('is back once it stands in too few', () => {
    const before = build([...others, ...closing(4)])
    const after = build([...others, ...closing(3)], before.keep())
    expect(after.read.toSorted()).toEqual(['closed-0.txt', 'closed-1.txt', 'closed-2.txt'])
    expect(linesOf(after.extracted)).toContain(notices[0])
    expect(plain(after.extracted)).toEqual(plain(build([...others, ...closing(3)]).extracted))
  })

  test('goes from a document that comes later, and no other is read', () => {
    const before = build([...others, ...closing(6)])
    const after = build([...others, ...closing(7)], before.keep())
    expect(after.read).toEqual(['closed-6.txt'])
    expect(plain(after.extracted)).toEqual(plain(build([...others, ...closing(7)]).extracted))
  })
})

test('whatever comes and goes, a folder is taken apart as if for the first time', () => {
  const random = makeRandom(11)
  const pick = (from: number) => Math.floor(random() * from)
  let folder = folderOf(12)
  let kept = build(folder).keep()
  for (let step = 0; step < 60; step++) {
    const changed = folder.filter(() => random() > 0.12)
    for (let n = pick(4); n >= 0; n--) {
      const endings = notices.filter(() => random() < 0.5).map((notice) => `\n${notice}\n\nDesk ${pick(5)}\n`)
      const text = random() < 0.2 ? (changed[0]?.text ?? '') : page(pick(120), endings.join(''))
      changed.push(document(`step-${step}-${n}.txt`, text))
    }
    if (step % 3 === 0) changed.reverse()
    folder = changed
    const {extracted, keep} = build(folder, kept)
    expect(plain(extracted)).toEqual(plain(build(folder).extracted))
    if (step % 4 !== 1) kept = keep()
  }
})
