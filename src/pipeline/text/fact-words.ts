import {byLanguage, inAllLanguages} from '../../languages/languages.ts'
import {lazily} from './lazily.ts'
import {readWords, SHAPE, type Words} from './word-tokens.ts'

/** Hashes of all words of some lists, read in one go: each list costs more to set up than it takes to read. */
const keysOf = (lists: Iterable<string>): ReadonlySet<number> => new Set(readWords([...lists].join(' ')).keys)

const turning = lazily(() => keysOf(inAllLanguages('turningWords')))
const negating = lazily(() => keysOf(inAllLanguages('negations')))
const numbers = lazily(() =>
  keysOf(
    Object.values(byLanguage('numbers')).flatMap(({cardinals, scales}) =>
      Object.keys({...cardinals, ...scales}),
    ),
  ),
)
const small = lazily(() => keysOf(inAllLanguages('smallWords')))

/** Says whether a word turns what is said into its opposite. */
export const isNegation = (key: number): boolean => negating().has(key)

/** Says whether a word only binds others. */
export const isSmallWord = (words: Pick<Words, 'keys' | 'shapes'>, word: number): boolean =>
  small().has(words.keys[word]!) && !negating().has(words.keys[word]!)

/**
 * Says whether a word carries a fact that a copy must not change: a number, a name, a negation, a word with an
 * opposite; in scripts without capitals every word that is not small.
 */
export function carriesFact(words: Pick<Words, 'keys' | 'shapes'>, word: number): boolean {
  const [key, shape] = [words.keys[word]!, words.shapes[word]!]
  if ((shape & SHAPE.number) !== 0 || negating().has(key) || turning().has(key)) return true
  if (numbers().has(key) && !small().has(key)) return true
  return (shape & (SHAPE.capital | SHAPE.caseless)) !== 0 && !small().has(key)
}
