import {expect, test} from 'vitest'
import {makeRandom} from '../scripts/story-training/random.ts'
import type {Filing} from '../src/pipeline/near-duplicates/filing.ts'
import {filedHashes} from '../src/pipeline/near-duplicates/filing.ts'
import {settle} from '../src/pipeline/near-duplicates/settle-filing.ts'
import {shinglesIn, wordsOf} from '../src/pipeline/near-duplicates/word-runs.ts'
import {makePostingLists} from '../src/pipeline/pairs/posting-lists.ts'

/** Items found under one hash: few, so that lists are full. */
const limit = 3

interface Item {
  name: number
  words: readonly number[]
}

/** What an item found, by the names of what it found, and whether that makes it one to be filed. */
interface Outcome {
  found: string
  isFiled: boolean
}

/** Numbers no two of which an order of sums could hide. */
const judge = (name: number, found: string): boolean =>
  [...`${name} ${found}`].reduce((sum, letter) => (31 * sum + letter.charCodeAt(0)) % 1009, 7) % 3 !== 0

const filingOf = (items: readonly Item[]): Filing => {
  const ends = items.map(
    (
      (sum) =>
      ({words}: Item) =>
        (sum += words.length)
    )(0),
  )
  const numbers = Uint32Array.from(items.keys())
  return {
    runs: {
      keys: Uint32Array.from(items.flatMap(({words}) => words)),
      opens: Uint32Array.from(ends, (end, item) => end - items[item]!.words.length),
      closes: Uint32Array.from(ends),
      shingleWords: 1,
    },
    items: numbers,
    order: numbers,
    positionOf: numbers,
    limit,
    asks: (_, hash) => hash % 5 !== 0,
    files: (_, hash) => hash % 3 !== 0,
  }
}

/** Decides a list of items in its order, with what was found of an earlier list, or nothing. Counts decisions. */
function decideAll(items: readonly Item[], earlier: ReadonlyMap<Item, Outcome>) {
  const filing = filingOf(items)
  const outcomes = items.map((item) => earlier.get(item))
  const isFresh = Uint8Array.from(outcomes, (outcome) => (outcome ? 0 : 1))
  const isFiled = Uint8Array.from(outcomes, (outcome) => (outcome?.isFiled ? 1 : 0))
  const old = filingOf([...earlier.keys()])
  const isGone = ([item, {isFiled: was}]: [Item, Outcome]): boolean => was && !items.includes(item)
  const gone = [...earlier].flatMap((entry, number) =>
    isGone(entry)
      ? [
          {
            position: items.filter(({name}) => name < entry[0].name).length - 0.5,
            hashes: filedHashes(old, number),
            words: wordsOf(old.runs, number),
          },
        ]
      : [],
  )
  let decisions = 0
  settle(filing, {isFresh, isFiled, gone}, ({order, isTouched, filedUnder}) => {
    const postings = makePostingLists(limit)
    for (const item of order) {
      if (isTouched[item] === 1) {
        decisions++
        const found: number[] = []
        shinglesIn(filing.runs, item, (hash) => {
          if (filing.asks(item, hash)) postings.each(hash, (other) => found.push(items[other]!.name))
        })
        const names = found.join(' ')
        outcomes[item] = {found: names, isFiled: judge(items[item]!.name, names)}
        isFiled[item] = outcomes[item].isFiled ? 1 : 0
      }
      if (isFiled[item] === 1) for (const hash of filedUnder(item)) postings.add(hash, item)
    }
  })
  return {outcomes: new Map(items.map((item, index) => [item, outcomes[index]!])), decisions}
}

test('what stands of earlier decisions is what would be decided anew', () => {
  let saved = 0
  for (let seed = 0; seed < 300; seed++) {
    const random = makeRandom(seed + 1)
    const variety = 5 + Math.floor(60 * random())
    const make = (): Item => ({
      name: random(),
      words: Array.from({length: Math.floor(6 * random())}, () => Math.floor(variety * random())),
    })
    let items = Array.from({length: 40}, make).sort((one, other) => one.name - other.name)
    let earlier: ReadonlyMap<Item, Outcome> = decideAll(items, new Map()).outcomes
    for (let round = 0; round < 8; round++) {
      items = items.filter(() => random() > 0.04)
      if (random() < 0.7) items = [...items, make()].sort((one, other) => one.name - other.name)
      const {outcomes, decisions} = decideAll(items, earlier)
      expect([...outcomes.values()]).toEqual([...decideAll(items, new Map()).outcomes.values()])
      if (decisions < items.length) saved++
      earlier = outcomes
    }
  }
  expect(saved).toBeGreaterThan(500)
})
