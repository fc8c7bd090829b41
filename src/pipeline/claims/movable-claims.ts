import {plainWords} from '../text/plain-words.ts'
import type {Article, Claim} from '../types.ts'
import {leansBack} from './quotability.ts'

/** The claims that may leave their place: not the lead, nor one that leans on its neighbour or is leaned on. */
export function movableClaims(claims: readonly Claim[], articles: readonly Article[]): Claim[] {
  const languages = new Map(articles.map(({id, language}) => [id, language]))
  const leans = (claim: Claim | undefined) =>
    claim !== undefined &&
    leansBack(claim.text, plainWords(claim.text), languages.get(claim.citations[0]?.article ?? '') ?? '')
  return claims.filter((claim, index) => index > 0 && !leans(claim) && !leans(claims[index + 1]))
}
