import {mayStandBetween} from './clause-words.ts'
import {isSaying, mayBeNoun} from './is-saying.ts'
import type {Mention} from './mention.ts'
import {nameWithin} from './name-within.ts'
import {isFunctionWord, isName, runFrom} from './names.ts'
import {readMentionTo} from './read-mention.ts'
import {isRoleNoun} from './roles.ts'
import type {Token} from './tokens.ts'

/** Words of an apposition between a name and its verb: `…, who heads the office, said`. */
const LONGEST_APPOSITION = 25
/** Words between a subject and its verb. */
export const LONGEST_GAP = 3
/** The subject that stands before a verb: `Ann Lee, the mayor, also said`. `from` is where its sentence begins. */
export function subjectBefore(
  tokens: readonly Token[],
  verb: number,
  from: number,
  language: string,
): Mention | undefined {
  let end = verb - 1
  for (let gap = 0; gap < LONGEST_GAP && end >= from; gap++, end--) {
    if (readMentionTo(tokens, end, from, language) || !mayStandBetween(tokens[end]!, language)) break
  }
  if (end < from) return undefined
  const direct = readMentionTo(tokens, end, from, language)
  if (direct) return direct.kind === 'role' && mayBeNoun(tokens[verb]!.text, language) ? undefined : direct
  if (tokens[end]?.text !== ',' && tokens[end]?.text !== '—' && tokens[end]?.text !== '–') return undefined
  return subjectOverApposition(tokens, end, from, language)
}

/** The name before an apposition that a comma ends: several commas may stand in it, a quotation or stop may not. */
function subjectOverApposition(
  tokens: readonly Token[],
  comma: number,
  from: number,
  language: string,
): Mention | undefined {
  const least = Math.max(from, comma - LONGEST_APPOSITION)
  for (let at = comma - 1; at > least; at--) {
    const token = tokens[at]!
    if (token.kind === 'stop' || token.kind === 'quote') return undefined
    if (token.text !== tokens[comma]!.text) continue
    const next = tokens[at + 1]!
    const opens =
      /^(?:an?|the|who|whose|one|now|then|also|his|her|its|from|speaking|\d+)$/i.test(next.text) ||
      isRoleNoun(next, language) ||
      (next.kind === 'word' && /^\p{Ll}/u.test(next.text) && !isFunctionWord(next, language)) ||
      /^\p{N}/u.test(next.text) ||
      tokens.slice(at + 1, comma).some((inner) => isRoleNoun(inner, language))
    const isVerbal = tokens
      .slice(at + 1, comma)
      .some((inner) => inner.kind === 'word' && isSaying(inner.text, language))
    if (isVerbal) return undefined
    // `Lee’s lawyer, Petro Hrytsenko, said`: the name itself stands between the commas.
    const inner = nameBetween(tokens, at + 1, comma, language)
    if (inner && isRoleNoun(tokens[at - 1], language)) return inner
    if (!opens) return undefined
    const mention = readMentionTo(tokens, at - 1, from, language)
    return mention?.kind === 'name'
      ? {...mention, isFar: true}
      : mention?.kind === 'role'
        ? mention
        : undefined
  }
  // A stray comma: `Ann Lee (Zell), said`.
  const stray = readMentionTo(tokens, comma - 1, from, language)
  return stray?.kind === 'name' && stray.from === from ? {...stray, isFar: true} : undefined
}

/** The full name that fills the place between two commas. */
function nameBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: string,
): Mention | undefined {
  if (!isName(tokens[from])) return undefined
  const run = runFrom(tokens, from)
  return run.to === to && to - from > 1 ? {kind: 'name', ...nameWithin(tokens, run, language)} : undefined
}
