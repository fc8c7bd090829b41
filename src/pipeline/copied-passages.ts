import type {Article, Duplicate} from './types.ts'

/** Sentences that repeat one another, the longer kept. */
export function findCopiedPassages(articles: readonly Article[]): Duplicate[] {
  const duplicates: Duplicate[] = []
  const kept = new Map<string, Duplicate['kept']>()
  for (const {document, sentences} of articles) {
    for (const {text, start, end} of sentences) {
      const first = kept.get(text)
      if (first)
        duplicates.push({kind: 'passage', kept: first, other: {document, start, end}, resemblance: 1})
      else kept.set(text, {document, start, end})
    }
  }
  return duplicates
}
