import {byLanguage} from '../../languages/languages.ts'
import {isAccording, isSaying} from '../people/is-saying.ts'
import {plainWords} from '../text/plain-words.ts'
import {findQuotedStretches} from '../text/quoted-stretches.ts'
import type {Span} from '../types.ts'

/** Words of the shortest clause that tells something. */
const FEWEST_WORDS = 6
const relatives = byLanguage('relativeWords')
const stop = /[.!。।！]["'’”»“)\]」』]*$/u

/**
 * How far a sentence tells what happened on a day it names: up to a comma behind the day, where what follows is a clause of
 * its own; else all but its full stop. Whoever says it stays in, since without them it would be a fact.
 */
export function clauseOfDay(text: string, day: Span, language: string): number {
  const whole = text.replace(stop, '').length
  const quoted = findQuotedStretches(text)
  // A comma before the day leaves open whether it stands in the main clause.
  if (quoted.length > 0 || text.slice(0, day.start).includes(', ')) return whole
  for (let at = text.indexOf(', ', day.end); at >= 0; at = text.indexOf(', ', at + 1)) {
    const rest = text.slice(at + 2)
    if (!opensClause(rest, language)) continue
    const isAttributed = rest
      .split(/[^\p{L}\p{M}]+/u)
      .some((word) => isSaying(word, language) || isAccording(word.toLowerCase(), language))
    if (isAttributed || plainWords(text.slice(0, at)).length < FEWEST_WORDS) return whole
    return isBalanced(text.slice(0, at)) ? at : whole
  }
  return whole
}

function opensClause(rest: string, language: string): boolean {
  const word = /^\p{L}+/u.exec(rest)?.[0] ?? ''
  return relatives[language]?.includes(word) ?? false
}

const isBalanced = (text: string): boolean => text.split('(').length === text.split(')').length
