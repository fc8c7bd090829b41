import {bodyText} from '../body-text.ts'
import type {Article, NearDuplicates} from '../types.ts'
import type {NewsText} from './story-profile.ts'

/** A text that is grouped, and every article that prints it. */
export interface Origin extends NewsText {
  articles: readonly Article[]
}

/** The independent texts of a folder, each as its fullest copy prints it and as old as its earliest. */
export function gatherOrigins(articles: readonly Article[], {originOf}: NearDuplicates): Origin[] {
  const byId = new Map<string, Article>()
  for (const article of articles) byId.set(article.id, article)
  const copies = Map.groupBy(byId.values(), ({id}) => originOf.get(id) ?? id)
  return Array.from(copies, ([id, printed]) => originFrom(id, byId.get(id) ?? printed[0]!, printed))
}

function originFrom(id: string, fullest: Article, articles: readonly Article[]): Origin {
  const {fingerprint, headline, language} = fullest
  const text = (): string => bodyText(fullest)
  const published = earliestDay(articles)
  const origin = {id, fingerprint, headline, language, text, articles}
  return published === undefined ? origin : {...origin, published}
}

function earliestDay(articles: readonly Article[]): string | undefined {
  let earliest: string | undefined
  for (const {published} of articles)
    if (published !== undefined && (earliest === undefined || published < earliest)) earliest = published
  return earliest
}
