import type {Attribution} from '../../languages/attribution.ts'
import {byLanguage} from '../../languages/languages.ts'
import type {Token} from './tokens.ts'

const attribution = byLanguage('attribution')

/** Kinds of words around a quotation. */
type Kind = keyof Attribution

/** Sets of one kind of words by language, each made when first asked for. */
export function wordSets(kind: Kind): (language: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return (language) => {
    const set = known.get(language) ?? new Set(attribution[language]?.[kind] ?? [])
    known.set(language, set)
    return set
  }
}

/** A token's word as tables have it. */
export const lower = ({text}: Token): string =>
  (text.includes('’') ? text.replaceAll('’', "'") : text).toLowerCase()
