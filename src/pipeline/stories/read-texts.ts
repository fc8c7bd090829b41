import {makeAnew, type Reuse} from '../reuse/reuse.ts'
import {bridgeNamesOf} from './bridge-names.ts'
import {announcesDigest} from './digest-headline.ts'
import {type NewsText, profileOf, type StoryProfile} from './story-profile.ts'

/** What every text says for itself, by its place. */
export interface TextReadings {
  profileAt(text: number): StoryProfile
  /** 1 for a text whose headline announces several subjects. */
  digests: Uint8Array
  /** Names for comparing languages, which are read when somebody first asks. */
  bridgeNamesAt(text: number): Uint32Array
}

/** Reads texts; one that did not change is not read again. */
export function readTexts(texts: readonly NewsText[], reuse: Reuse = makeAnew): TextReadings {
  const fingerprints = texts.map(({fingerprint}) => fingerprint)
  const profiles = reuse.numbers({step: 'profiles', fingerprints}, (text) => rowOf(profileOf(texts[text]!)))
  let names: readonly Uint32Array[] | undefined
  return {
    profileAt: (text) => profileFrom(profiles[text]!),
    digests: Uint8Array.from(texts, ({headline}) => Number(announcesDigest(headline))),
    bridgeNamesAt(text) {
      names ??= reuse.numbers({step: 'bridge names', fingerprints}, (place) => bridgeNamesOf(texts[place]!))
      return names[text]!
    },
  }
}

/** A profile as one row: how many terms, full names and slots it has, then their columns. */
export function rowOf({terms, uses, fullNames, slots}: StoryProfile): Uint32Array {
  const columns = [terms, uses, fullNames, slots.frames, slots.fills]
  const lengths = [terms.length, fullNames.length]
  const row = new Uint32Array(columns.reduce((sum, {length}) => sum + length, lengths.length))
  row.set(lengths)
  let at = lengths.length
  for (const column of columns) {
    row.set(column, at)
    at += column.length
  }
  return row
}

/** The profile of a row, its columns views of it. */
export function profileFrom(row: Uint32Array): StoryProfile {
  const [terms, uses] = [2, 2 + row[0]!]
  const fullNames = uses + row[0]!
  const frames = fullNames + row[1]!
  const fills = frames + (row.length - frames) / 2
  return {
    terms: row.subarray(terms, uses),
    uses: row.subarray(uses, fullNames),
    fullNames: row.subarray(fullNames, frames),
    slots: {frames: row.subarray(frames, fills), fills: row.subarray(fills)},
  }
}
