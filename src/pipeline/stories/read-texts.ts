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
