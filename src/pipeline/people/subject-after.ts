import {belonging, conjunctions, determiners} from './clause-words.ts'
import {isSaying} from './is-saying.ts'
import {genderOfPronoun, type Mention} from './mention.ts'
import {nameWithin} from './name-within.ts'
import {isFunctionWord, isName, isParticle, isTitle, runFrom} from './names.ts'
import {isRoleNoun} from './roles.ts'
import type {Token} from './tokens.ts'
import {lower} from './word-sets.ts'

/** Words of a title between a verb and the name after it: `said regional governor …`. */
const LONGEST_TITLE = 7
/** The subject that follows its verb: `said the mayor, Ann Lee`, `said regional governor Petro Hrytsenko`. */
export function subjectAfter(tokens: readonly Token[], verb: number, language: string): Mention | undefined {
  const first = tokens[verb + 1]
  if (first?.kind !== 'word') return undefined
  const pronoun = genderOfPronoun(first, language)
  if (pronoun) return {kind: 'pronoun', gender: pronoun, from: verb + 1, to: verb + 2}
  let role = -1
  for (let at = verb + 1; at <= verb + LONGEST_TITLE + 1 && at < tokens.length; at++) {
    const token = tokens[at]!
    if (isName(token) && !(isRoleNoun(token, language) && !isName(tokens[at + 1]))) {
      const run = runFrom(tokens, at)
      const next = tokens[run.to]
      // `said Zell Rowing Club treasurer Ann Lee`, `said the Zell council's Ann Lee`: the name comes yet.
      const leads =
        next?.kind === 'word' &&
        (tokens[run.to - 1]!.owns ||
          (isRoleNoun(next, language) && !isTitle(next)) ||
          leadsToName(tokens, run.to, language) ||
          leadsToRole(tokens, run.to, language))
      if (leads) {
        at = run.to - 1
        continue
      }
      if (
        next &&
        conjunctions.has(next.text) &&
        (isName(tokens[run.to + 1]) || isTitleLike(tokens[run.to + 1], language))
      )
        return undefined
      return {kind: 'name', ...nameWithin(tokens, run, language)}
    }
    if (isRoleNoun(token, language) && role < 0) {
      role = at
      const after = tokens[at + 1]
      if (after?.kind !== 'word') {
        return nameAfterComma(tokens, at + 1, language) ?? {kind: 'role', from: verb + 1, to: at + 1}
      }
      continue
    }
    const isFiller =
      token.kind === 'word' &&
      (determiners.has(lower(token)) ||
        isParticle(token) ||
        !isFunctionWord(token, language) ||
        (role >= 0 && belonging.has(lower(token))))
    if (isFiller) continue
    return role < 0 ? undefined : {kind: 'role', from: verb + 1, to: at}
  }
  return undefined
}

const isTitleLike = (token: Token | undefined, language: string): boolean =>
  token !== undefined && (isTitle(token) || isRoleNoun(token, language))

/** `…, said the mayor, Ann Lee`. */
function nameAfterComma(tokens: readonly Token[], comma: number, language: string): Mention | undefined {
  if (tokens[comma]?.text !== ',' || !isName(tokens[comma + 1])) return undefined
  const run = runFrom(tokens, comma + 1)
  return run.to - run.from > 1 ? {kind: 'name', ...nameWithin(tokens, run, language)} : undefined
}

/** True for up to three words of an office that end in a full name: `director of research Ann Lee`. */
function leadsToName(tokens: readonly Token[], from: number, language: string): boolean {
  let at = from
  while (
    at < from + 4 &&
    tokens[at]?.kind === 'word' &&
    !isName(tokens[at]) &&
    (tokens[at]!.text === 'of' || !isFunctionWord(tokens[at]!, language)) &&
    !isSaying(tokens[at]!.text, language)
  )
    at++
  return (
    at > from &&
    isName(tokens[at]) &&
    runFrom(tokens, at).to - at > 1 &&
    isRoleWithin(tokens, from, at, language)
  )
}

/** True for up to three small words that end in an office: after `a longtime GOP`, `data expert`. */
function leadsToRole(tokens: readonly Token[], from: number, language: string): boolean {
  for (let at = from; at < from + 3 && tokens[at]?.kind === 'word'; at++) {
    const token = tokens[at]!
    if (isName(token) || isFunctionWord(token, language) || isSaying(token.text, language)) return false
    if (isRoleNoun(token, language)) return true
  }
  return false
}

const isRoleWithin = (tokens: readonly Token[], from: number, to: number, language: string): boolean =>
  tokens.slice(from, to).some((token) => isRoleNoun(token, language))
