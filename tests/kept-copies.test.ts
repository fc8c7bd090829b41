import {deserialize, serialize} from 'node:v8'
import {expect, test} from 'vitest'
import {makeRandom} from '../scripts/story-training/random.ts'
import type {KeptCopies} from '../src/pipeline/near-duplicates/kept-copies.ts'
import {findNearDuplicates} from '../src/pipeline/near-duplicates/near-duplicates.ts'
import type {Article, NearDuplicates} from '../src/pipeline/types.ts'
import {articleOf} from './eval/row-articles.ts'

type Random = () => number
/** Sentences of an article, by its id. */
type Folder = ReadonlyMap<string, readonly string[]>

const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)]!

/** So few words that every sentence shares runs of words with many others. */
const words = 'the mill at Orlo stood not far from a river and 12 men saw it burn on Friday'.split(' ')
const notices = [
  'Readers may write to the desk of this paper on all days but Sunday and feasts.',
  'All rights to these pages are held by the printers of the river towns together.',
]

const sentence = (random: Random): string =>
  `${Array.from({length: 3 + Math.floor(9 * random() ** 2)}, () => pick(words, random)).join(' ')}.`

/** An article of its own words, or of others': copied, cut, reordered, put together, furnished. */
function write(folder: Folder, random: Random): string[] {
  const any = (): readonly string[] => pick([...folder.values()], random) ?? []
  const kind = random()
  const own = (most: number) => Array.from({length: Math.floor(most * random())}, () => sentence(random))
  if (folder.size === 0 || kind < 0.35) return own(14)
  if (kind < 0.5) return [...any()]
  if (kind < 0.6) return any().slice(0, 1 + Math.floor(6 * random()))
  if (kind < 0.7) return [...any(), ...any(), ...any()]
  if (kind < 0.8) return [...any(), ...own(4)].reverse()
  if (kind < 0.9)
    return any().map((line) => (random() < 0.3 ? line.replace(pick(words, random), 'bridge') : line))
  return [...any(), ...notices, ...own(3)]
}

/** A folder a few edits on. Ids are random, so that new articles come before, between and behind the others. */
function edit(folder: Folder, edits: number, random: Random): Folder {
  const next = new Map(folder)
  for (let done = 0; done < edits; done++) {
    const chance = random()
    if (chance < 0.3) next.delete(pick([...next.keys()], random))
    else
      next.set(
        chance < 0.4 && next.size > 0 ? pick([...next.keys()], random) : `${random()}`,
        write(next, random),
      )
  }
  return next
}

/** Prints tell apart what stands in the articles, as those of extraction do. */
const articlesOf = (folder: Folder): Article[] =>
  [...folder].map(([id, lines]) => {
    const article = articleOf({id, title: lines[0] ?? '', text: lines.join('\n')})
    const sentences = article.sentences.map((line, place) => ({
      ...line,
      passage: place === 0 && id > '0.5' ? ('headline' as const) : line.passage,
    }))
    return {...article, sentences, print: [id, ...lines].join('\n')}
  })

const shown = ({duplicates, originOf}: NearDuplicates) => ({duplicates, originOf: [...originOf]})

/** Compares folder after folder with and without what was kept of one before; hands on what the last one keeps. */
function compare(folders: readonly Folder[], first?: KeptCopies): KeptCopies | undefined {
  let before = first
  for (const folder of folders) {
    const carried: {before?: KeptCopies | undefined; after?: () => KeptCopies} = {before}
    const found = findNearDuplicates(articlesOf(folder), carried)
    expect(shown(found)).toEqual(shown(findNearDuplicates(articlesOf(folder))))
    before = deserialize(serialize(carried.after!()))
  }
  return before
}

/** A folder and what becomes of it. */
function history(size: number, rounds: number, edits: number, random: Random): Folder[] {
  const folders = [edit(new Map(), size, random)]
  for (let round = 0; round < rounds; round++) folders.push(edit(folders.at(-1)!, edits, random))
  return folders
}

test.each(Array.from({length: 40}, (_, seed) => seed))(
  'carries copies over without a trace, seed %i',
  (seed) => {
    const random = makeRandom(seed + 1)
    compare(history(10 + Math.floor(90 * random()), 6, 1 + (seed % 4), random))
  },
)

test('what is kept of many articles under one shingle is the first ones, whichever come and go', () => {
  const random = makeRandom(5)
  const folder = new Map(
    Array.from({length: 130}, (_, n) => {
      const own = Array.from({length: 7}, (_word, place) => `w${n}x${place}`).join(' ')
      return [`${n / 130}`, [`${own}.`, ...notices, sentence(random)]] as const
    }),
  )
  const folders: Folder[] = [folder]
  for (let round = 0; round < 8; round++) folders.push(edit(folders.at(-1)!, 3, random))
  compare(folders)
})

test('what is kept may be of another folder, or of one some builds before', () => {
  const random = makeRandom(11)
  const [first, second, third] = history(60, 2, 4, random)
  const kept = compare([first!])
  compare([third!], kept)
  compare([history(30, 0, 0, random)[0]!], kept)
  compare([new Map(), second!], kept)
})

test('articles that stood there before are not read again', () => {
  const random = makeRandom(2)
  const [first, second] = history(50, 1, 3, random)
  const kept = compare([first!])
  const read: string[] = []
  const articles = articlesOf(second!).map((article) => {
    const {sentences} = article
    return Object.defineProperty(article, 'sentences', {
      get: () => {
        read.push(article.id)
        return sentences
      },
    })
  })
  findNearDuplicates(articles, {before: kept})
  const changed = [...second!].filter(([id, lines]) => first!.get(id)?.join('\n') !== lines.join('\n'))
  expect([...new Set(read)].sort()).toEqual(changed.map(([id]) => id).sort())
})
