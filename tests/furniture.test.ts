import {expect, test} from 'vitest'
import {makeRandom} from '../scripts/story-training/random.ts'
import {findFurniture, type KeptFurniture} from '../src/pipeline/near-duplicates/furniture.ts'
import {emptyFolder} from '../src/pipeline/near-duplicates/kept-copies.ts'
import {makeTexts} from '../src/pipeline/near-duplicates/texts.ts'

/** A text made of phrases, each five words that are one shingle and stand by themselves. */
interface Text {
  phrases: readonly number[]
  /** Any text of its family. */
  family: number
}

const textsOf = (texts: readonly Text[]) => {
  const keys = texts.map(({phrases}) =>
    phrases.flatMap((phrase) => [1, 2, 3, 4, 5].map((word) => 97 * phrase + word)),
  )
  const starts = Uint32Array.of(
    0,
    ...keys.map(
      (
        (sum) => (own: number[]) =>
          (sum += own.length)
      )(0),
    ),
  )
  const words = {
    ...emptyFolder().words,
    keys: Uint32Array.from(keys.flat()),
    starts,
    bodies: starts.slice(0, -1),
  }
  const fresh = {oldOf: new Int32Array(texts.length).fill(-1), newOf: new Int32Array(0)}
  return makeTexts(words, {...fresh, kept: emptyFolder().texts})
}

/** Furniture of some texts, with what is known of others, or from nothing. */
function find(texts: readonly Text[], before: readonly Text[] = [], kept?: KeptFurniture) {
  const columns = textsOf(texts)
  const familyOf = Int32Array.from(texts, ({family}) => texts.findIndex((text) => text.family === family))
  const oldOf = Int32Array.from(texts, ({phrases}) => before.findIndex((text) => text.phrases === phrases))
  const newOf = Int32Array.from(before, ({phrases}) => texts.findIndex((text) => text.phrases === phrases))
  const nothing = {...emptyFolder().texts, runs: columns.runs}
  const found = findFurniture(columns, familyOf, {oldOf, newOf, kept: kept ?? nothing})
  return {...found, columns, oldOf, kept: {furniture: found.furniture, familyOf, runs: columns.runs}}
}

test('furniture of a folder that changed is what would be found anew', () => {
  let flips = 0
  for (let seed = 0; seed < 60; seed++) {
    const random = makeRandom(seed + 1)
    const any = (most: number) => Math.floor(most * random())
    const make = (): Text => ({phrases: Array.from({length: any(5)}, () => any(14)), family: any(24)})
    let texts = Array.from({length: 40}, make)
    let before = texts
    let known = find(texts)
    for (let round = 0; round < 12; round++) {
      texts = texts.filter(() => random() > 0.01)
      texts = texts.map((text) => (random() < 0.01 ? {...text, family: any(24)} : text))
      if (random() < 0.7) texts = [...texts.slice(0, 9), make(), ...texts.slice(9)]
      const found = find(texts, before, known.kept)
      expect(found.furniture).toEqual(find(texts).furniture)
      const [was, is] = [known, found].map(({kept}) => new Set(kept.furniture))
      for (const [text, mark] of found.isReparted.entries()) {
        if (mark === 1) continue
        for (const hash of found.columns.setOf(text)) expect(was!.has(hash)).toBe(is!.has(hash))
      }
      if (found.isReparted.some((mark, text) => mark === 1 && found.oldOf[text]! >= 0)) flips++
      ;[before, known] = [texts, found]
    }
  }
  expect(flips).toBeGreaterThan(50)
})
