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
  const names = lastNames(
    told.flatMap(({headline, sentences}) => [headline, ...sentences.map(({text}) => text)]),
  )
  return claims.flatMap((claim) => {
    const article = byId.get(claim.citations[0]?.article ?? '')
    const speaker = article && findSpeaker(claim.text, article.language, names)
    return speaker ? [{...claim, speaker}] : []
  })
}
