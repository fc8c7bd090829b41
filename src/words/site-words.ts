import {ar} from './ar.ts'
import {type Dates, datesIn} from './dates.ts'
import {de} from './de.ts'
import {en} from './en.ts'
import {es} from './es.ts'
import {fr} from './fr.ts'
import {uk} from './uk.ts'
import type {Words} from './words.ts'

/** The languages a site may speak, by primary tag. */
const tables: Readonly<Record<string, Words>> = {ar, de, en, es, fr, uk}

/** A site's own words, and how its language writes dates, numbers, lists and the names of languages. */
export interface SiteWords extends Words, Dates {}

/** `de-AT` → `de`. */
export const primaryTag = (tag: string): string => tag.split('-')[0]!.toLowerCase()

/** Tags of the languages a site may speak. */
export const spokenLanguages: readonly string[] = Object.keys(tables).sort()

/** True where there are words for a language. */
export const isSpoken = (tag: string): boolean => primaryTag(tag) in tables

const known = new Map<string, SiteWords>()

/** The words of a language, a BCP 47 tag. Throws where there are none. */
export function siteWords(tag: string): SiteWords {
  const found = known.get(tag)
  if (found) return found
  const table = tables[primaryTag(tag)]
  if (!table) throw new Error(`no words for the language ${tag}: there are ${spokenLanguages.join(', ')}`)
  const words = {...table, ...datesIn(tag)}
  known.set(tag, words)
  return words
}
