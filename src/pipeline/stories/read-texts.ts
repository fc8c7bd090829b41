import {type Carried, MOST_CARRIED} from '../carried.ts'
import {bridgeNamesOf} from './bridge-names.ts'
import {announcesDigest} from './digest-headline.ts'
import type {KeptTexts} from './kept-events.ts'
import {carryFlags, findKept, openRows, type Rows} from './kept-rows.ts'
import {type NewsText, profileOf, type StoryProfile} from './story-profile.ts'

/** What every text says for itself, by its place; a text that did not change is not read again. */
export interface TextReadings {
  profileAt(text: number): StoryProfile
  /** 1 for a text whose headline announces several subjects. */
  digests: Uint8Array
  bridgeNamesAt(text: number): Uint32Array
}

/** Reads texts, or takes what an earlier build has read. */
export function readTexts(texts: readonly NewsText[], carried: Carried<KeptTexts> = {}): TextReadings {
  const {before} = carried
  const prints = texts.map(({print}) => print)
  const keptAt = findKept(prints, before?.prints)
  const profiles = openRows(keptAt, before?.profiles, (text) => rowOf(profileOf(texts[text]!)))
  const digests = carryFlags(keptAt, before?.digests, (text) => announcesDigest(texts[text]!.headline))
  let names: Rows | undefined
  if (prints.length <= MOST_CARRIED) {
    carried.after = () => ({prints, profiles: profiles.pack(), digests, bridgeNames: names?.pack()})
  }
  return {
    profileAt: (text) => profileFrom(profiles.at(text)),
    digests,
    bridgeNamesAt(text) {
      names ??= openRows(keptAt, before?.bridgeNames, (place) => bridgeNamesOf(texts[place]!))
      return names.at(text)
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
