import type {Citation} from '../types.ts'
import type {Statement} from './statements.ts'
import type {Utterance} from './utterances.ts'

/**
 * The citations of a statement: of each independent text the first article that says it, with the number of other
 * articles that print the same text and say it too. Ten thousand copies are as much evidence as one.
 */
export function citeOrigins(statement: Statement, originOf: ReadonlyMap<string, string>): Citation[] {
  const byOrigin = Map.groupBy(statement, ({article}) => originOf.get(article) ?? article)
  return [...byOrigin.values()].map(([first, ...copies]) => ({
    ...cite(first!),
    ...(copies.length > 0 && {copies: copies.length}),
  }))
}

/** The citation of a sentence. */
export const cite = ({article, start, end, text}: Utterance): Citation => ({article, start, end, text})
