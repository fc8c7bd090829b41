import {isNegation} from './mention.ts'
import {isName} from './names.ts'
import type {Token} from './tokens.ts'

/** Prepositions before the place or body that somebody is of. */
export const belonging: ReadonlySet<string> = new Set(
  'of from at for in with to by on against about near under aus bei für im vom beim von mit an du des de da do di della del dela para por avec pour par con per z w od из от в у з із від van voor bij'.split(
    ' ',
  ),
)

export const determiners: ReadonlySet<string> = new Set(
  `the a an one another his her its their our der die das ein eine einer le la les l un une el los las una il lo uno
  o os um uma de het een`.split(/\s+/),
)

export const conjunctions: ReadonlySet<string> = new Set(
  'and or & und oder y e o et ou ed en i и или та й і або'.split(' '),
)

/** Adverbs and auxiliaries that part a subject from its verb in English. */
const adverbs: ReadonlySet<string> = new Set(
  'also then later now again once has had have just further even both himself herself soon still too always often repeatedly recently previously already first'.split(
    ' ',
  ),
)

/** True for a word between a speaker and the verb. What English has there are adverbs: `the US official said` has none. */
export function mayStandBetween(token: Token, language: string): boolean {
  if (token.kind !== 'word' || isName(token) || isNegation(token, language)) return false
  if (language !== 'en') return true
  return token.text.endsWith('ly') || adverbs.has(token.text)
}
