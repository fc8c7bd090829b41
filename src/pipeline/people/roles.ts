import type {Span} from '../types.ts'
import {isSaying} from './is-saying.ts'
import {isFunctionWord, isName, type Run} from './names.ts'
import type {Token} from './tokens.ts'
import {lower, wordSets} from './word-sets.ts'

/** Words of an apposition that says what somebody is: a longer one tells a story of its own. */
const LONGEST_APPOSITION = 12
/** Words of a role before a name: `Russian security council secretary`. */
const LONGEST_PREFIX = 6

const nouns = wordSets('roles')

/** Languages whose nouns have cases: there the endings differ. */
const DECLINED = new Set(['de', 'pl', 'ru', 'uk'])

/** True for a noun for somebody by office or trade, singular. */
export function isRoleNoun(token: Token | undefined, language: string): boolean {
  if (token?.kind !== 'word') return false
  const word = lower(token)
  const known = nouns(language)
  if (known.has(word)) return true
  if (language === 'en') return known.has(word.slice(word.lastIndexOf('-') + 1))
  if (!DECLINED.has(language)) return false
  // `ministrowi`, `министром`; German puts them together: `Regierungssprecher`.
  return (
    known.has(word.slice(0, -1)) ||
    known.has(word.slice(0, -2)) ||
    (language === 'de' && endsInRole(word, known))
  )
}

const endsInRole = (word: string, known: ReadonlySet<string>): boolean => {
  for (let at = 3; at <= word.length - 4; at++) if (known.has(word.slice(at))) return true
  return false
}

/** True for several of them: `officials`, `lawyers`. */
export const areRoleNouns = (token: Token | undefined, language: string): boolean =>
  token?.kind === 'word' &&
  language === 'en' &&
  (/^(?:police|authorities|people|aides)$/.test(lower(token)) ||
    (token.text.endsWith('s') && nouns(language).has(lower(token).slice(0, -1))) ||
    /^(?:spokesmen|spokeswomen|women|men|lawmen|businessmen|congressmen)$/.test(lower(token)))

/** What is said of a named person right after the name or, `unlessTitled`, right before it. */
export function findRole(
  tokens: readonly Token[],
  name: Run,
  unlessTitled: boolean,
  language: string,
): Span | undefined {
  const after = appositionAfter(tokens, name.to, language)
  return after ?? (unlessTitled ? prefixBefore(tokens, name.from, language) : undefined)
}

/** `Ann Lee, the mayor of Zell, …`: from the comma to the next mark, when it names an office and has no verb of telling. */
function appositionAfter(tokens: readonly Token[], at: number, language: string): Span | undefined {
  if (tokens[at]?.text !== ',') return undefined
  let to = at + 1
  while (tokens[to]?.kind === 'word' && to <= at + LONGEST_APPOSITION) to++
  const next = tokens[to]
  const words = tokens.slice(at + 1, to)
  if (words.length === 0 || (next && next.kind === 'word')) return undefined
  if (next && next.text !== ',' && next.kind !== 'stop' && next.text !== '—' && next.text !== '–')
    return undefined
  if (
    words.some(
      (word) =>
        isSaying(word.text, language) ||
        /^(?:who|which|and|but|qui|que|che|который|который|die)$/.test(word.text),
    )
  )
    return undefined
  // A list goes on with names: `Ann Lee, Minister Petro Hrytsenko, …`.
  const head = words.findIndex((word) => isRoleNoun(word, language))
  if (head < 0 || (isName(words[head + 1]) && !words[head + 1]!.owns)) return undefined
  if (words.slice(0, head).some((word) => /^(?:of|for|in|at|von|de|di|della|del|du)$/.test(word.text)))
    return undefined
  if (
    language === 'en' &&
    isFunctionWord(words[0]!, language) &&
    !/^(?:an?|the|one|his|her|its|their|who)$/i.test(words[0]!.text)
  )
    return undefined
  return {start: words[0]!.start, end: words.at(-1)!.end}
}

/** `… said regional governor Petro Hrytsenko`: the words that lead to the name and end in an office. */
function prefixBefore(tokens: readonly Token[], from: number, language: string): Span | undefined {
  const end = from - 1
  if (!isRoleNoun(tokens[end], language) || isName(tokens[end])) return undefined
  let at = end
  while (
    at > 0 &&
    end - at < LONGEST_PREFIX &&
    tokens[at - 1]!.kind === 'word' &&
    !isFunctionWord(tokens[at - 1]!, language) &&
    !tokens[at - 1]!.owns &&
    !isSaying(tokens[at - 1]!.text, language) &&
    !/ed$|ly$/.test(tokens[at - 1]!.text)
  )
    at--
  return {start: tokens[at]!.start, end: tokens[end]!.end}
}
