import type {FramedName} from './name-within.ts'
import type {Run} from './names.ts'
import type {Token} from './tokens.ts'
import {lower, wordSets} from './word-sets.ts'

/** Who stands as the subject of a verb: a name, a pronoun, or somebody by office. */
export type Mention =
  | (FramedName & {
      kind: 'name'
      /** True when other words stand between it and its verb: then a last name nobody introduced is too little. */
      isFar?: boolean
    })
  | (Run & {kind: 'pronoun'; gender: 'm' | 'f'})
  | (Run & {kind: 'role'})

const men = wordSets('he')

const women = wordSets('she')

const negations = wordSets('negations')

export const isNegation = (token: Token, language: string): boolean => negations(language).has(lower(token))

export function genderOfPronoun(token: Token, language: string): 'm' | 'f' | undefined {
  const word = lower(token)
  if (men(language).has(word)) return 'm'
  return women(language).has(word) ? 'f' : undefined
}
