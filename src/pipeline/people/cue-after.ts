import {isAccording, isAddressing, isParticiple, isRelaying, isSaying} from './is-saying.ts'
import {isNegation, type Mention} from './mention.ts'
import {nameWithin} from './name-within.ts'
import {isFunctionWord, isName, runFrom} from './names.ts'
import {subjectAfter} from './subject-after.ts'
import {LONGEST_GAP, subjectBefore} from './subject-before.ts'
import type {Token} from './tokens.ts'
import {lower} from './word-sets.ts'

/** Words between a quotation and the verb after it, its subject with apposition included. */
const LONGEST_FRAME = 34
/** True for a quotation that a full stop ends: nothing after it hands it over. */
const isClosed = ({text}: Token): boolean => /(?:^|[^.])[.。]["'”“’»«」』]{0,4}$/u.test(text)

/** The subject of the verb that follows a quotation: `“…”, the mayor, Ann Lee, said`, `“…”, said Ann Lee`. */
export function mentionAfter(tokens: readonly Token[], quote: number, language: string): Mention | undefined {
  if (isClosed(tokens[quote]!)) return bareFrame(tokens, quote, language)
  let first = quote + 1
  while (first < quote + 3 && /^[,—–]$/.test(tokens[first]?.text ?? '')) first++
  for (let at = first; at < Math.min(tokens.length, first + LONGEST_FRAME); at++) {
    const token = tokens[at]!
    if (token.kind === 'stop' || token.kind === 'quote' || token.text === ';' || token.text === ':')
      return undefined
    if (token.kind !== 'word' || !/^\p{Ll}/u.test(token.text)) continue
    if (isAccording(token.text, language) && at === first)
      return subjectAfter(tokens, at + Number(language === 'en'), language)
    if (isRelaying(lower(token), language)) return undefined
    if (!isSaying(token.text, language)) continue
    const before = at > first ? subjectBefore(tokens, at, first, language) : undefined
    if (before) return leadsOnlyTo(tokens, first, before, language) ? before : undefined
    if (at - first >= LONGEST_GAP || isAddressing(token.text, language)) return undefined
    const gap = tokens.slice(first, at)
    if (
      gap.some(
        (word) =>
          isName(word) || isNegation(word, language) || (language === 'en' && !word.text.endsWith('ly')),
      )
    )
      return undefined
    return subjectAfter(tokens, at, language)
  }
  return undefined
}

/** A name and its verb that make a sentence of their own after a quotation that a full stop ends: `“….” Lee said.` */
function bareFrame(tokens: readonly Token[], quote: number, language: string): Mention | undefined {
  if (!isName(tokens[quote + 1])) return undefined
  const run = runFrom(tokens, quote + 1)
  const [verb, end] = [tokens[run.to], tokens[run.to + 1]]
  if (verb?.kind !== 'word' || !isSaying(verb.text, language) || isAddressing(verb.text, language))
    return undefined
  if (end && end.kind !== 'stop') return undefined
  return {kind: 'name', ...nameWithin(tokens, run, language)}
}

/** The speaker at the end of a sentence that goes on after part of it was quoted: `“…” for the town, said Ann Lee`. */
export function mentionAtEnd(tokens: readonly Token[], quote: number, language: string): Mention | undefined {
  let clause = -1
  for (let at = quote + 1; at < Math.min(tokens.length, quote + LONGEST_FRAME); at++) {
    const token = tokens[at]!
    if (token.kind === 'stop' || token.kind === 'quote' || token.text === ';' || token.text === ':')
      return undefined
    if (token.text === ',' && clause < 0) clause = at + 1
    if (token.kind !== 'word' || !/^\p{Ll}/u.test(token.text)) continue
    if (isRelaying(lower(token), language) || isAccording(token.text, language)) return undefined
    if (!isSaying(token.text, language)) continue
    if (clause < 0 || isAddressing(token.text, language) || isParticiple(token.text, language))
      return undefined
    if (at === clause) return subjectAfter(tokens, at, language)
    const before = subjectBefore(tokens, at, clause, language)
    return before && before.kind !== 'pronoun' && leadsOnlyTo(tokens, clause, before, language)
      ? before
      : undefined
  }
  return undefined
}

/** True when nothing but words of a title stand between the beginning of a clause and its subject. */
function leadsOnlyTo(tokens: readonly Token[], first: number, mention: Mention, language: string): boolean {
  const lead = tokens.slice(first, mention.from)
  if (mention.kind === 'name' && mention.title) return lead.length <= 10
  return (
    lead.length <= 10 &&
    lead.every(
      (token, at) =>
        token.kind === 'word' &&
        (at === 0 || !isFunctionWord(token, language) || /^(?:of|the|and)$/.test(token.text)) &&
        !/^(?:is|was|are|were|to|that|which|what)$/.test(token.text),
    )
  )
}
