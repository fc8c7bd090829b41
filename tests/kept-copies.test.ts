import {deserialize, serialize} from 'node:v8'
import {expect, test} from 'vitest'
import {makeRandom} from '../scripts/story-training/random.ts'
import type {KeptCopies} from '../src/pipeline/near-duplicates/kept-copies.ts'
import {findNearDuplicates} from '../src/pipeline/near-duplicates/near-duplicates.ts'
import type {Article, NearDuplicates} from '../src/pipeline/types.ts'

type Random = () => number
/** Sentences of an article, by its id. */
type Folder = ReadonlyMap<string, readonly string[]>

const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)]!

/** How the articles of a folder are written. */
interface Press {
  sentence: (random: Random) => string
  /** Sentences of an article's own, at most. */
  most: number
  /** What stands under articles of many kinds. */
  notices: readonly string[]
}

const sentenceOf = (words: readonly string[], fewest: number, most: number) => (random: Random) => {
  const length = fewest + Math.floor((most - fewest) * random() ** 2)
  return `${Array.from({length}, () => pick(words, random)).join(' ')}.`
}

const notices = [
  'Readers may write to the desk of this paper on all days but Sunday and feasts.',
  'All rights to these pages are held by the printers of the river towns together.',
]

/** So few words that every sentence shares runs of words with many others. */
const babble: Press = {
  sentence: sentenceOf(
    'the mill at Orlo stood not far from a river and 12 men saw it burn on Friday'.split(' '),
    3,
    12,
  ),
  most: 14,
  notices,
}

const vocabulary = Array.from({length: 900}, (_, n) =>
  n % 40 === 0 ? `${n}` : n % 9 === 0 ? `Name${n}` : `word${n}x`,
)

/** So many words that only copies and notices share runs of them; notices are many, each in about ten families. */
const news: Press = {
  sentence: sentenceOf(vocabulary, 5, 16),
  most: 9,
  notices: Array.from({length: 9}, (_, n) =>
    Array.from({length: 9}, (_word, at) => `notice${n}x${at}`).join(' '),
  ),
}

/** An article of its own words, or of others': copied, cut, reordered, put together, furnished. */
function write(folder: Folder, {sentence, most, notices: common}: Press, random: Random): string[] {
  const any = (): readonly string[] => pick([...folder.values()], random) ?? []
  const own = (length: number) =>
    Array.from({length: 1 + Math.floor(length * random())}, () => sentence(random))
  const notice = () => (random() < 0.6 ? [pick(common, random)] : [])
  const change = (line: string) =>
    random() < 0.3 ? line.replace(/ \w+ /, ` bridge${random() < 0.5} `) : line
  const kind = random()
  if (folder.size === 0 || kind < 0.4) return [...own(most), ...notice()]
  if (kind < 0.5) return [...any()]
  if (kind < 0.6) return any().slice(0, 1 + Math.floor(6 * random()))
  if (kind < 0.65) return [...any(), ...any(), ...any()]
  if (kind < 0.75) return [...any(), ...own(4)].reverse()
  if (kind < 0.9) return any().map(change)
  return [...any(), ...notice(), ...own(3)]
}

/** A folder some edits on. Ids are random, so that new articles come before, between and behind the others. */
function edit(folder: Folder, edits: number, press: Press, random: Random): Folder {
  const next = new Map(folder)
  for (let done = 0; done < edits; done++) {
    const chance = random()
    const any = pick([...next.keys()], random)
    if (chance < 0.3 && folder.size > 0) next.delete(any!)
    else next.set(chance < 0.4 && any ? any : `${random()}`, write(next, press, random))
  }
  return next
}

/** Prints tell apart what stands in the articles, as those of extraction do. */
function makeArticle(id: string, lines: readonly string[]): Article {
  let end = 0
  const sentences = lines.map((text, place) => {
    const start = end
    end += text.length + 1
    const passage = place === 0 && id > '0.5' ? ('headline' as const) : ('paragraph' as const)
    return {start, end: end - 1, text, passage, damaged: false}
  })
  const [print, headline] = [[id, ...lines].join('\n'), lines[0] ?? '']
  const rest = {kind: 'article' as const, language: 'en', passages: [], removals: []}
  return {id, print, document: id, start: 0, end, headline, sentences, ...rest}
}

const articlesOf = (folder: Folder): Article[] => [...folder].map(([id, lines]) => makeArticle(id, lines))

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
function history(size: number, rounds: number, edits: number, press: Press, random: Random): Folder[] {
  const folders = [edit(new Map(), size, press, random)]
  for (let round = 0; round < rounds; round++) folders.push(edit(folders.at(-1)!, edits, press, random))
  return folders
}

const seeds = Array.from({length: 16}, (_, seed) => seed)

test.each(seeds)(
  'copies among texts that all share words are carried over without a trace, seed %i',
  (seed) => {
    const random = makeRandom(seed + 1)
    compare(history(10 + Math.floor(90 * random()), 6, 1 + (seed % 4), babble, random))
  },
)

test.each(seeds)('copies among news are carried over without a trace, seed %i', (seed) => {
  const random = makeRandom(seed + 101)
  compare(history(110, 10, 1 + (seed % 3), news, random))
})

test('what is kept of many articles under one shingle is the first ones, whichever come and go', () => {
  const random = makeRandom(5)
  const folder = new Map(
    Array.from({length: 130}, (_, n) => {
      const own = Array.from({length: 7}, (_word, place) => `w${n}x${place}`).join(' ')
      return [`${n / 130}`, [`${own}.`, ...notices, babble.sentence(random)]] as const
    }),
  )
  const folders: Folder[] = [folder]
  for (let round = 0; round < 8; round++) folders.push(edit(folders.at(-1)!, 3, babble, random))
  compare(folders)
})

test('what is kept may be of another folder, or of one some builds before', () => {
  const random = makeRandom(11)
  const [first, second, third] = history(60, 2, 4, news, random)
  const kept = compare([first!])
  compare([third!], kept)
  compare([history(30, 0, 0, news, random)[0]!], kept)
  compare([new Map(), second!], kept)
})

test('articles that stood there before are not read again', () => {
  const random = makeRandom(2)
  const [first, second] = history(50, 1, 3, news, random)
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
