import type {Carried} from '../carried.ts'
import type {KeptRows} from './kept-events.ts'
import {carryRows} from './kept-rows.ts'
import {type NewsText, profileOf, type StoryProfile} from './story-profile.ts'

/** The profile of every text, by its place: kept from an earlier build, or read. */
export function readProfiles(
  texts: readonly NewsText[],
  carried: Carried<KeptRows>,
): (text: number) => StoryProfile {
  const prints = texts.map(({print}) => print)
  const rowAt = carryRows(prints, (text) => rowOf(profileOf(texts[text]!)), carried)
  return (text) => profileFrom(rowAt(text))
}

/** A profile as one row: the number of its terms, these, their uses, and the full names. */
export function rowOf({terms, uses, fullNames}: StoryProfile): Uint32Array {
  const row = new Uint32Array(1 + 2 * terms.length + fullNames.length)
  row[0] = terms.length
  row.set(terms, 1)
  row.set(uses, 1 + terms.length)
  row.set(fullNames, 1 + 2 * terms.length)
  return row
}

/** The profile of a row, its columns views of it. */
export function profileFrom(row: Uint32Array): StoryProfile {
  const [terms, uses] = [1, 1 + row[0]!]
  const fullNames = uses + row[0]!
  return {
    terms: row.subarray(terms, uses),
    uses: row.subarray(uses, fullNames),
    fullNames: row.subarray(fullNames),
  }
}
