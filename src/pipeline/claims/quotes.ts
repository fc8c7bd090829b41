import {type Quotation, readSpeech} from '../people/quotations.ts'
import type {Speaker} from '../people/resolve.ts'
import {titledName} from '../people/titled-name.ts'
import type {Article, Claim, Quote} from '../types.ts'

/**
 * The claims that are somebody's words, with the speaker as the sources first introduce them: in full, with title or
 * role. A claim in which two speak, or nobody knows who, is left out.
 */
export function findQuotes(claims: readonly Claim[], articles: readonly Article[]): Quote[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const cited = new Set(claims.flatMap(({citations}) => citations.map(({article}) => article)))
  const told = articles.filter(({id}) => cited.has(id))
  return claims.flatMap((claim) => {
    const [citation] = claim.citations
    const article = byId.get(citation?.article ?? '')
    if (!citation || !article || !/["'“”„«»‘’「『]/.test(claim.text)) return []
    const {quotations} = readSpeech(article)
    const said = quotations.filter(({start, end}) => start < citation.end && end > citation.start)
    const speaker = onlySpeaker(said)
    const name = speaker && nameInFull(speaker, article, told)
    return name ? [{...claim, speaker: name}] : []
  })
}

function onlySpeaker(said: readonly Quotation[]): Speaker | undefined {
  const [first, ...others] = said
  return first && others.every(({speaker}) => speaker.name === first.speaker.name) ? first.speaker : undefined
}

/** A last name its article never gives in full is looked up in the story's other articles, where one bears it alone. */
function nameInFull(speaker: Speaker, article: Article, told: readonly Article[]): string | undefined {
  if (!speaker.isBare) return titledName(speaker)
  const bearers = told
    .filter((other) => other !== article && other.language === article.language)
    .flatMap((other) => readSpeech(other).names.get(speaker.name) ?? [])
  const [bearer] = bearers
  const isOne = bearer !== undefined && bearers.every(({name}) => name === bearer.name)
  return isOne ? titledName(bearer) : undefined
}
