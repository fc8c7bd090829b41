import {isAccording, isAddressing, isParticiple, isRelaying, isSaying} from './is-saying.ts'
import {mainSubject} from './main-subject.ts'
import type {Mention} from './mention.ts'
import {isName} from './names.ts'
import {subjectAfter} from './subject-after.ts'
import {LONGEST_GAP, subjectBefore} from './subject-before.ts'
import type {Token} from './tokens.ts'
import {lower, wordSets} from './word-sets.ts'

/** Words between a verb and the quotation it hands over: farther off, other clauses stand between. */
const LONGEST_REACH = 22
/** Words between two parts of one quotation: `“…” and that it was “…”`. */
const LONGEST_JOINT = 6
/** How a quotation is handed over: by whom, or by whoever said an earlier one of the paragraph. */
export type Cue = {mention: Mention} | {sameAs: number}

/** The cue before a quotation; `another’s` when the words are reported, denied or quoted from somewhere else. */
export function cueBefore(
  tokens: readonly Token[],
  quote: number,
  start: number,
  cues: ReadonlyMap<number, Cue>,
  language: string,
): Cue | 'another’s' | undefined {
  for (let at = quote - 1; at >= Math.max(start, quote - LONGEST_REACH); at--) {
    const token = tokens[at]!
    if (token.text === ';') return undefined
    if (token.kind === 'quote') return joined(tokens, at, quote, cues, language)
    if (token.kind !== 'word') continue
    const word = lower(token)
    if (isRelaying(word, language)) return 'another’s'
    if (/^(?:if|whether|ob|si|se|czy|ли|чи)$/.test(word) && language !== 'it') return 'another’s'
    if (utterances(language).has(word) && !isMedium(tokens, at)) return 'another’s'
    if (/^(?:who|whom|whose|which)$/.test(word)) return 'another’s'
    if (isAccording(word, language) && language === 'en') {
      const mention = subjectAfter(tokens, at + 1, language)
      return mention && mention.to <= quote ? {mention} : 'another’s'
    }
    if (!isSaying(at === start ? word : token.text, language)) continue
    if (openers.has(lower(tokens[start]!)) && tokens.slice(at, quote - 1).some(({text}) => text === ','))
      return 'another’s'
    return cueOfVerb(tokens, at, {start, quote}, cues, language) ?? 'another’s'
  }
  return undefined
}

/** True for a noun that is only where something was said: `said in a statement`. */
function isMedium(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 5), at)
    .some(({text}) => /^(?:in|on|via|during|at|for|with|of|en|dans|im|in|bei|nel|w|в|у)$/i.test(text))
}

function cueOfVerb(
  tokens: readonly Token[],
  verb: number,
  {start, quote}: {start: number; quote: number},
  cues: ReadonlyMap<number, Cue>,
  language: string,
): Cue | undefined {
  const word = lower(tokens[verb]!)
  const from = clauseStart(tokens, verb, start)
  const before = tokens[verb - 1]
  if (isParticiple(word, language)) {
    if (before && verb > start && !/^(?:,|and|—|–)$/.test(before.text) && !before.text.endsWith('ly'))
      return undefined
    return mainCue(tokens, verb, start, cues, language)
  }
  const mention = verb > from ? subjectBefore(tokens, verb, from, language) : undefined
  if (mention) return {mention}
  if (before && /^(?:and|but|und|et|y|e|и|і|i|en)$/.test(before.text))
    return mainCue(tokens, verb, start, cues, language)
  const isInverted =
    from === verb
      ? verb > start || language !== 'en' || /^[A-Z]/.test(tokens[verb]!.text)
      : language !== 'en' && verb - from <= LONGEST_GAP
  const isInserted = before?.text === ',' && /^(?:said|says|wrote|explained)$/.test(word)
  if (!(isInverted || isInserted) || isAddressing(word, language)) return undefined
  const after = subjectAfter(tokens, verb, language)
  // `The paradox, said Ann Lee, is that …`: a comma closes what a comma opened.
  if (!after || after.to > quote || (!isInverted && tokens[after.to]?.text !== ',')) return undefined
  return {mention: after}
}

/** Where the clause of a verb begins: after the quotation, colon or semicolon before it, or with its sentence. */
function clauseStart(tokens: readonly Token[], verb: number, start: number): number {
  for (let at = verb - 1; at >= start; at--) {
    if (tokens[at]!.kind === 'quote' || /^[;:]$/.test(tokens[at]!.text)) {
      return at + (tokens[at + 1]?.text === ',' ? 2 : 1)
    }
  }
  return start
}

/** The subject of the main clause: whoever said an earlier quotation of the sentence, or the name that opens it. */
function mainCue(
  tokens: readonly Token[],
  verb: number,
  start: number,
  cues: ReadonlyMap<number, Cue>,
  language: string,
): Cue | undefined {
  for (let at = verb - 1; at >= start; at--) {
    const token = tokens[at]!
    if (token.kind === 'quote') return cues.has(at) ? {sameAs: at} : undefined
    if (token.kind === 'word' && isSaying(token.text, language) && !isParticiple(token.text, language)) {
      if (tokens.slice(at, verb).some(({text}) => /^(?:as|while|when|after|who|which|with)$/.test(text)))
        return undefined
      const mention = subjectBefore(tokens, at, clauseStart(tokens, at, start), language)
      return mention ? {mention} : undefined
    }
  }
  const mention = mainSubject(tokens, start, verb, language)
  return mention && {mention}
}

/** The second part of a quotation that a few words of its speaker's sentence part from the first. */
function joined(
  tokens: readonly Token[],
  first: number,
  second: number,
  cues: ReadonlyMap<number, Cue>,
  language: string,
): Cue | undefined {
  const between = tokens.slice(first + 1, second)
  const isShort = between.filter(({kind}) => kind === 'word').length <= LONGEST_JOINT
  const isPlain = between.every(
    (token) =>
      token.kind !== 'stop' &&
      !isName(token) &&
      !isSaying(token.text, language) &&
      !isRelaying(lower(token), language),
  )
  return isShort && isPlain && cues.has(first) ? {sameAs: first} : undefined
}

export const utterances = wordSets('utterances')

/** The words that lead to a verb or noun after which another speaks. */
export const openers: ReadonlySet<string> = new Set(
  'asked when after if despite while although though since because whether responding referring'.split(' '),
)
