import {expect, test} from 'vitest'
import {makeRandom} from '../scripts/story-training/random.ts'
import {earlierPairs, markChangedLinks} from '../src/pipeline/near-duplicates/changed-links.ts'
import {groupCopies} from '../src/pipeline/near-duplicates/group-copies.ts'
import {emptyFolder, type KeptCopies} from '../src/pipeline/near-duplicates/kept-copies.ts'

/** A text by its name, which also says what it is like, and the leader that stands for it. */
interface Text {
  name: number
  leader: number
  /** Furniture that the text is without. */
  furniture: number
}

/** Score of two texts by what they are without furniture: a few have one, and some of these say that the two are different. */
const scoreOf = (one: Text, other: Text): number => {
  const mix = one.name + 7 * other.name + 31 * one.furniture + 37 * other.furniture
  const chance = (Math.imul(mix, 0x9e3779b1) >>> 8) % 100
  return chance < 5 ? -0.25 : chance < 16 ? 0.15 + chance / 20 : Number.NaN
}

type Kept = Pick<KeptCopies['texts'], 'leaderOf' | 'pairs' | 'scores' | 'groupOf'>

function build(
  texts: readonly Text[],
  before: readonly Text[] = [],
  earlier?: Kept,
): Kept & {standing: number} {
  const place = (list: readonly Text[], name: number) => list.findIndex((text) => text.name === name)
  const oldOf = Int32Array.from(texts, ({name}) => place(before, name))
  const newOf = Int32Array.from(before, ({name}) => place(texts, name))
  const leaderOf = Int32Array.from(texts, ({leader}) => place(texts, leader))
  const [firstOf, countOf] = [new Uint32Array(texts.length), new Uint32Array(texts.length)]
  const [ones, others]: [number[], number[]] = [[], []]
  for (let other = 0; other < texts.length; other++) {
    firstOf[other] = ones.length
    for (let one = 0; one < other && leaderOf[other] === other; one++) {
      if (leaderOf[one] !== one || (texts[one]!.name + texts[other]!.name) % 3 === 0) continue
      ones.push(one)
      others.push(other)
    }
    countOf[other] = ones.length - firstOf[other]!
  }
  const columns = {ones: Uint32Array.from(ones), others: Uint32Array.from(others)}
  const pairs = {...columns, shared: new Uint32Array(ones.length), firstOf, countOf}
  const kept = earlier ?? emptyFolder().texts
  const match = {oldOf, newOf, kept}
  const isMarked = Uint8Array.from(texts, ({leader, name, furniture}) => {
    const was = before.find((text) => text.name === name)
    return was?.furniture === furniture && (was.leader === name) === (leader === name) ? 0 : 1
  })
  const touched = isMarked.map((mark, text) =>
    mark === 1 || hasNewPairs(pairs, text, match, leaderOf) ? 1 : 0,
  )
  const known = earlierPairs(pairs, touched, match)
  const scores = Float64Array.from(known, (old, pair) =>
    old >= 0 ? kept.scores[old]! : scoreOf(texts[ones[pair]!]!, texts[others[pair]!]!),
  )
  const isChanged = markChangedLinks(touched, leaderOf, match)
  const ownSizes = new Uint32Array(texts.length).fill(9)
  const order = Uint32Array.from(texts.keys())
  const linked = {leaderOf, pairs, scores, ownSizes, isChanged}
  const groupOf = groupCopies({order}, linked, (links) => links, match)
  return {leaderOf, pairs, scores, groupOf, standing: isChanged.filter((mark) => mark === 0).length}
}

/** Whether a leader meets other leaders than before: then it was compared anew. */
function hasNewPairs(
  {ones, firstOf, countOf}: Kept['pairs'],
  text: number,
  {oldOf, newOf, kept}: {oldOf: Int32Array; newOf: Int32Array; kept: Pick<Kept, 'pairs'>},
  leaderOf: Int32Array,
): boolean {
  const old = oldOf[text]!
  if (leaderOf[text] !== text || kept.pairs.countOf[old] !== countOf[text]) return true
  const first = kept.pairs.firstOf[old]!
  return Array.from({length: countOf[text]!}, (_, place) => place).some((place) => {
    const one = ones[firstOf[text]! + place]!
    return newOf[kept.pairs.ones[first + place]!] !== one
  })
}

test('groups that stand are those that would be made anew', () => {
  let stood = 0
  for (let seed = 0; seed < 80; seed++) {
    const random = makeRandom(seed + 1)
    const any = (most: number) => Math.floor(most * random())
    const tell = (text: Text, texts: readonly Text[]): Text => {
      const leaders = texts.filter(({name, leader}) => name === leader && name < text.name)
      return random() < 0.5 && leaders.length > 0
        ? {...text, leader: leaders[any(leaders.length)]!.name}
        : text
    }
    const make = (): Text => ((name) => ({name, leader: name, furniture: 0}))(any(1e6))
    let texts: Text[] = Array.from({length: 30}, make).sort((one, other) => one.name - other.name)
    let before = texts
    let kept = build(texts)
    for (let round = 0; round < 10; round++) {
      const led = new Set(texts.flatMap(({name, leader}) => (name === leader ? [] : [leader])))
      texts = texts.filter(({name}) => led.has(name) || random() > 0.04)
      if (random() < 0.6) texts = [...texts, make()].sort((one, other) => one.name - other.name)
      const chosen = texts[any(texts.length)]!
      const retold = tell({...chosen, leader: chosen.name}, texts)
      if (!led.has(chosen.name)) texts = texts.map((text) => (text === chosen ? retold : text))
      texts = texts.map((text) => (random() < 0.03 ? {...text, furniture: any(99)} : text))
      const built = build(texts, before, kept)
      expect([...built.groupOf]).toEqual([...build(texts).groupOf])
      stood += built.standing
      ;[before, kept] = [texts, built]
    }
  }
  expect(stood).toBeGreaterThan(500)
})
