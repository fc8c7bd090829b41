import {determiners} from './clause-words.ts'
import {isSaying} from './is-saying.ts'
import type {Mention} from './mention.ts'
import {nameWithin} from './name-within.ts'
import {isFunctionWord, isName, runFrom} from './names.ts'
import {isRoleNoun} from './roles.ts'
import type {Token} from './tokens.ts'
import {lower} from './word-sets.ts'

/** Words of what stands before a subject: `Hours later, …`, `In a speech at Zell, …`. */
const LONGEST_INTRODUCTION = 9
/** Words of an apposition after a subject. */
const LONGEST_APPOSITION = 20
/** Words of an office that is a subject: `A Clinton campaign official`. */
const LONGEST_ROLE = 6

/** Words that begin another clause, whose subject is another. */
const otherClause =
  /^(?:who|whom|which|when|as|while|after|before|that|because|but|with|and|if|where|since|though|although)$/

/**
 * The subject of the clause on which a participle hangs: `Ann Lee backed the plan, saying …`. A name, or an office, that
 * opens the sentence or stands behind the comma of what introduces it; nobody else may come before the participle.
 */
export function mainSubject(
  tokens: readonly Token[],
  start: number,
  participle: number,
  language: string,
): Mention | undefined {
  return (
    subjectFrom(tokens, start, participle, language) ??
    subjectFrom(tokens, afterIntroduction(tokens, start, participle, language), participle, language)
  )
}

/** The subject that begins at a token, when its verb follows. */
function subjectFrom(
  tokens: readonly Token[],
  first: number,
  participle: number,
  language: string,
): Mention | undefined {
  const mention = subjectAt(tokens, first, participle, language)
  if (!mention) return undefined
  const verb = afterApposition(tokens, mention.to, participle, language)
  const next = tokens[verb]
  if (next?.kind !== 'word' || isName(next) || isFunctionWord(next, language)) return undefined
  return tokens.slice(verb, participle).some(({text}) => otherClause.test(text)) ? undefined : mention
}

/** Where the subject may begin after what introduces the sentence: behind its first comma; at the end for none. */
function afterIntroduction(tokens: readonly Token[], start: number, end: number, language: string): number {
  for (let at = start + 1; at < Math.min(end, start + LONGEST_INTRODUCTION + 1); at++) {
    const token = tokens[at]!
    if (token.text === ',') return at + 1
    if (token.kind !== 'word' || isSaying(token.text, language)) break
  }
  return end
}

function subjectAt(
  tokens: readonly Token[],
  first: number,
  end: number,
  language: string,
): Mention | undefined {
  if (first >= end) return undefined
  if (isName(tokens[first]) && !isFunctionWord(tokens[first]!, language)) {
    const run = runFrom(tokens, first)
    if (run.to >= end || tokens[run.to - 1]!.owns) return undefined
    const next = tokens[run.to]!
    if (next.kind !== 'word' && next.text !== ',') return undefined
    return {kind: 'name', isFar: true, ...nameWithin(tokens, run, language)}
  }
  if (!tokens[first] || !determiners.has(lower(tokens[first]))) return undefined
  for (let at = first + 1; at <= first + LONGEST_ROLE && at < end; at++) {
    const token = tokens[at]!
    if (token.kind !== 'word' || token.owns || (isFunctionWord(token, language) && !isName(token)))
      return undefined
    const next = tokens[at + 1]
    if (isRoleNoun(token, language) && next?.kind === 'word' && !isName(next) && !isRoleNoun(next, language))
      return {kind: 'role', from: first, to: at + 1}
  }
  return undefined
}

/** Where the verb may stand: right after the subject, or after what two commas hold. */
function afterApposition(tokens: readonly Token[], to: number, end: number, language: string): number {
  if (tokens[to]?.text !== ',') return skipAdverbs(tokens, to)
  for (let at = to + 1; at < Math.min(end, to + LONGEST_APPOSITION); at++) {
    const token = tokens[at]!
    if (token.kind === 'quote' || token.kind === 'stop' || isSaying(token.text, language)) return end
    if (token.text === ',' && !isName(tokens[at + 1])) return skipAdverbs(tokens, at + 1)
  }
  return end
}

const skipAdverbs = (tokens: readonly Token[], at: number): number =>
  /^(?:later|also|then|\p{Ll}{3,}ly)$/u.test(tokens[at]?.text ?? '') ? at + 1 : at
