import {plainWords} from '../text/plain-words.ts'
import {mentionAfter, mentionAtEnd} from './cue-after.ts'
import {type Cue, cueBefore, openers, utterances} from './cue-before.ts'
import {isAccording, isRelaying, isSaying} from './is-saying.ts'
import type {Mention} from './mention.ts'
import {isName} from './names.ts'
import {endsSentence, sentenceStart} from './sentence-bounds.ts'
import type {Token} from './tokens.ts'
import {lower} from './word-sets.ts'

/** Words of the shortest quotation that says something: shorter ones are single terms in quotes. */
const FEWEST_QUOTED = 4
/** Words behind `According` in which its own source stands: `to the mayor`. */
const SOURCE_REACH = 3
/** True for a quotation of several words that are no title: `State of the Union`. */
export function isSpeech({kind, text}: Token): boolean {
  if (kind !== 'quote' || plainWords(text).length < FEWEST_QUOTED) return false
  return (
    text.split(' ').some((word, at) => at > 0 && /^\p{Ll}{4}/u.test(word)) || !/\p{Lu}/u.test(text.slice(2))
  )
}

/** The cue of each quotation of a paragraph whose speaker can be told, by the quotation's place among the tokens. */
export function findCues(tokens: readonly Token[], language: string): Map<number, Cue> {
  const cues = new Map<number, Cue>()
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'quote') continue
    const cue = findCue(tokens, at, cues, language)
    if (cue) cues.set(at, cue)
  }
  return cues
}

function findCue(
  tokens: readonly Token[],
  quote: number,
  cues: ReadonlyMap<number, Cue>,
  language: string,
): Cue | undefined {
  const start = sentenceStart(tokens, quote)
  if (start < quote) {
    const before = cueBefore(tokens, quote, start, cues, language)
    if (before === 'another’s') return undefined
    if (before)
      return 'mention' in before && isToldByAnother(tokens, quote, before.mention, language)
        ? undefined
        : before
    if (!mayLead(tokens, start, quote, language)) return undefined
  }
  const mention = mentionAfter(tokens, quote, language) ?? mentionAtEnd(tokens, quote, language)
  if (mention) return isRelayed(tokens, mention, language) ? undefined : {mention}
  return start === quote ? continued(tokens, quote, cues) : undefined
}

/** True when what stands before a quotation in its sentence may itself be what the speaker after it said. */
function mayLead(tokens: readonly Token[], start: number, quote: number, language: string): boolean {
  if (openers.has(lower(tokens[start]!))) return false
  return !tokens
    .slice(start, quote)
    .some(
      (token) =>
        token.kind === 'word' &&
        (isSaying(token.text, language) ||
          isRelaying(lower(token), language) ||
          utterances(language).has(lower(token))),
    )
}

/** True when the sentence hands the quotation, after it, to somebody else again: `Lee said “…,” Reed recalled`. */
function isToldByAnother(
  tokens: readonly Token[],
  quote: number,
  mention: Mention,
  language: string,
): boolean {
  if (isRelayed(tokens, mention, language)) return true
  const after = mentionAfter(tokens, quote, language)
  return after !== undefined && after.kind !== 'pronoun'
}

/** True when the sentence names another source for what it says somebody said: `…, Ann Lee said, according to the Post`. */
function isRelayed(tokens: readonly Token[], mention: Mention, language: string): boolean {
  const before = tokens[mention.from - 1]
  if (before && /^(?:what|which|whom|how|where)$/.test(before.text)) return true
  // `According to the Zell Post, Ann Lee said …`
  const start = sentenceStart(tokens, mention.from)
  const isSourced = language === 'en' && isAccording(lower(tokens[start]!), language)
  if (isSourced && mention.from > start + SOURCE_REACH) return true
  for (let at = mention.to; at < tokens.length && !endsSentence(tokens, at); at++) {
    const token = tokens[at]!
    if (token.kind !== 'word' || !/^\p{Ll}/u.test(token.text)) continue
    if (isAccording(token.text, language) && language === 'en' && tokens[at + 1]?.text === 'to') return true
    // `…, said Ann Lee, reports the Zell Post`, `…, Ann Lee said, the Zell Post reported`.
    if (/^report(?:s|ed)$/.test(token.text) && (tokens[at - 1]?.text === ',' || isName(tokens[at - 1])))
      return true
  }
  return false
}

/** A quotation that is a sentence of its own, right after the sentence of another: `“…,” said Ann Lee. “…”` */
function continued(tokens: readonly Token[], quote: number, cues: ReadonlyMap<number, Cue>): Cue | undefined {
  if (quote === 0) return undefined
  const next = tokens[quote + 1]
  if (next && !endsSentence(tokens, quote) && next.kind !== 'stop') return undefined
  const before = sentenceStart(tokens, quote - 1)
  for (let at = quote - 1; at >= before; at--) {
    // `“…,” Ann Lee said, and her husband cut in. “…”`
    if (tokens[at]!.text === ',' && /^(?:and|but|while|und|et|y|e|en|і|и|i)$/.test(tokens[at + 1]!.text))
      return undefined
    if (tokens[at]!.kind === 'quote' && cues.has(at)) return {sameAs: at}
  }
  return undefined
}

/** Who is announced at the end of a paragraph that leads to a quotation in the next: `Ann Lee said:`. */
export function findAnnounced(
  tokens: readonly Token[],
  cues: ReadonlyMap<number, Cue>,
  language: string,
): Cue | undefined {
  if (tokens.at(-1)?.text !== ':') return undefined
  const cue = cueBefore(tokens, tokens.length, sentenceStart(tokens, tokens.length - 1), cues, language)
  return cue === 'another’s' ? undefined : cue
}
