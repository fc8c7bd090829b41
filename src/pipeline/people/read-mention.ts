import {belonging, conjunctions, determiners} from './clause-words.ts'
import {isSaying} from './is-saying.ts'
import {genderOfPronoun, type Mention} from './mention.ts'
import {nameWithin} from './name-within.ts'
import {isBody, isFunctionWord, isName, type Run, runTo} from './names.ts'
import {areRoleNouns, isRoleNoun} from './roles.ts'
import type {Token} from './tokens.ts'
import {lower} from './word-sets.ts'

/** Words of one who speaks by office: `a spokesman for the ministry of the interior`. */
const LONGEST_ROLE = 12
/** The mention that ends with a token and is a subject: at the beginning of its clause, not the object of another. */
export function readMentionTo(
  tokens: readonly Token[],
  end: number,
  from: number,
  language: string,
): Mention | undefined {
  const last = tokens[end]
  if (!last || end < from || last.kind !== 'word') return undefined
  const pronoun = genderOfPronoun(last, language)
  if (pronoun) return {kind: 'pronoun', gender: pronoun, from: end, to: end + 1}
  if (last.owns) return undefined
  // `When asked`: a capital that only opens the sentence.
  if (isName(last) && end === from && isFunctionWord(last, language)) return undefined
  if (isName(last) && !isRoleEnd(tokens, end, language)) return nameTo(tokens, end, from, language)
  return roleTo(tokens, end, from, language)
}

/** True for a capital that only ends an office: `the Zell Mayor`. */
const isRoleEnd = (tokens: readonly Token[], end: number, language: string): boolean =>
  isRoleNoun(tokens[end], language) && !isName(tokens[end - 1]) && language !== 'de'

function nameTo(tokens: readonly Token[], end: number, from: number, language: string): Mention | undefined {
  const run = clip(runTo(tokens, end), from)
  const before = run.from > from ? tokens[run.from - 1] : undefined
  // `(Ben) Lee` is the end of a longer name, perhaps of somebody else.
  if (before?.text === ')') return undefined
  if (before && conjunctions.has(before.text) && isListed(tokens, run.from - 2, language)) return undefined
  if (before && belonging.has(lower(before))) return headOf(tokens, run.from - 2, run.to, from, language)
  const farther = run.from - 2 >= from ? tokens[run.from - 2] : undefined
  if (before && determiners.has(lower(before)) && farther && belonging.has(lower(farther)))
    return headOf(tokens, run.from - 3, run.to, from, language)
  if (before && determiners.has(lower(before)) && run.to - run.from === 1) return undefined
  // `A town embracing Lee announced …`: whom a participle has is no subject.
  if (before && language === 'en' && /^\p{Ll}{3,}ing$/u.test(before.text)) return undefined
  return {kind: 'name', ...nameWithin(tokens, run, language)}
}

/** True for a name or office before an `and`: then several speak. */
const isListed = (tokens: readonly Token[], at: number, language: string): boolean =>
  isName(tokens[at]) || tokens[at]?.text === ')' || isRoleNoun(tokens[at], language)

/** The head of `… of Zell`: the name or the office before the preposition speaks, nobody knows who otherwise. */
function headOf(
  tokens: readonly Token[],
  end: number,
  to: number,
  from: number,
  language: string,
): Mention | undefined {
  if (isName(tokens[end]) && !tokens[end]!.owns && !isRoleNoun(tokens[end], language)) {
    const run = clip(runTo(tokens, end), from)
    return {kind: 'name', ...nameWithin(tokens, run, language)}
  }
  const role = roleTo(tokens, end, from, language)
  return role && {...role, to}
}

/** Somebody by office: from the article before it to the noun, or to the body it is of. */
function roleTo(tokens: readonly Token[], end: number, from: number, language: string): Mention | undefined {
  for (let at = end; at >= from && end - at < LONGEST_ROLE; at--) {
    const token = tokens[at]!
    if (token.kind !== 'word' || (at < end && isSaying(token.text, language))) return undefined
    if (!determiners.has(lower(token)) && !(at === from && areRoleNouns(tokens[end], language))) {
      if (!(token.owns && isName(token) && at < end)) continue
    }
    const head = headNoun(tokens, at, end, language)
    if (head < 0) {
      if (determiners.has(lower(token))) continue
      return undefined
    }
    const before = at > from ? tokens[at - 1] : undefined
    if (before && belonging.has(lower(before))) return undefined
    if (before && conjunctions.has(before.text) && isListed(tokens, at - 2, language)) return undefined
    return {kind: 'role', from: token.owns ? Math.max(from, runTo(tokens, at).from) : at, to: end + 1}
  }
  return undefined
}

/** Where the noun of an office stands before any preposition; -1 for none. */
function headNoun(tokens: readonly Token[], from: number, end: number, language: string): number {
  let head = -1
  for (let at = from; at <= end; at++) {
    if (at > from && belonging.has(lower(tokens[at]!))) return head
    if (isRoleNoun(tokens[at], language) || areRoleNouns(tokens[at], language) || isCollective(tokens[at]!))
      head = at
    else if (head >= 0) head = -1
  }
  return head
}

/** True for a body without a capital, which speaks as people by office do: `the ministry`, `Lee’s office`. */
const isCollective = (token: Token): boolean => /^\p{Ll}/u.test(token.text) && isBody(token)

const clip = (run: Run, from: number): Run => ({from: Math.max(run.from, from), to: run.to})
