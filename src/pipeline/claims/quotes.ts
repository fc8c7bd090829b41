import type {Article, Claim, Quote} from '../types.ts'
import {findSpeaker, lastNames} from './find-speaker.ts'

/**
 * The claims that are a named person's words, with the speaker as written; a speaker who is only `he` or `she` is
 * not guessed at, and such a claim is left out.
 */
export function findQuotes(claims: readonly Claim[], articles: readonly Article[]): Quote[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const cited = new Set(claims.flatMap(({citations}) => citations.map(({article}) => article)))
  const told = articles.filter(({id}) => cited.has(id))
  let names: ReadonlySet<string> | undefined
  // Few stories leave a name in doubt: only those have all their articles read for it.
  const isKnown = (name: string) => {
    names ??= lastNames(
      told.flatMap(({headline, sentences}) => [headline, ...sentences.map(({text}) => text)]),
    )
    return names.has(name)
  }
  return claims.flatMap((claim) => {
    const article = byId.get(claim.citations[0]?.article ?? '')
    const speaker = article && findSpeaker(claim.text, article.language, isKnown)
    return speaker ? [{...claim, speaker}] : []
  })
}
