import {foldPhrase} from '../text/line-key.ts'
import type {Article, ExtractedDocument, Passage, Removal} from '../types.ts'
import {articleId} from './article-id.ts'

/** Documents in which a line must stand to be furniture, and words it must have: short sentences recur by chance. */
const fewestDocuments = 4
const fewestWords = 6
/** Share of a line's places that must follow different lines: in copies of one article it follows the same one. */
const differentShare = 0.75

interface Places {
  documents: Set<string>
  count: number
  before: Set<string>
}

/**
 * Take out of all articles the lines that stand in many documents of the folder, each time under other words: a site's
 * furniture that no rule knows. Copies of one article keep what they share.
 */
export function removeRepeatedLines(documents: readonly ExtractedDocument[]): ExtractedDocument[] {
  const furniture = findFurniture(documents)
  if (furniture.size === 0) return [...documents]
  return documents.map((extracted) => ({
    ...extracted,
    articles: extracted.articles.map((article) => withoutLines(extracted.document.text, article, furniture)),
  }))
}

function findFurniture(documents: readonly ExtractedDocument[]): Set<string> {
  const places = new Map<string, Places>()
  for (const {document, articles} of documents) {
    for (const {passages} of articles) {
      let before = ''
      for (const passage of passages) {
        const key = keyOfPassage(document.text, passage)
        if (key !== undefined) notePlace(places, key, document.path, before)
        before = key ?? document.text.slice(passage.start, passage.end)
      }
    }
  }
  const furniture = new Set<string>()
  for (const [key, {documents, count, before}] of places) {
    if (documents.size >= fewestDocuments && before.size >= count * differentShare) furniture.add(key)
  }
  return furniture
}

function notePlace(places: Map<string, Places>, key: string, path: string, before: string) {
  const known = places.get(key) ?? {documents: new Set(), count: 0, before: new Set()}
  known.documents.add(path)
  known.before.add(before)
  known.count++
  places.set(key, known)
}

function keyOfPassage(text: string, {start, end, kind}: Passage): string | undefined {
  if (kind === 'headline') return undefined
  const key = foldPhrase(text.slice(start, end))
  return key.split(' ', fewestWords).length < fewestWords ? undefined : key
}

function withoutLines(text: string, article: Article, furniture: ReadonlySet<string>): Article {
  const isFurniture = (passage: Passage) => furniture.has(keyOfPassage(text, passage) ?? '')
  const gone = article.passages.filter(isFurniture)
  if (gone.length === 0) return article
  const removals: Removal[] = gone.map(({start, end}) => ({start, end, rule: 'repeated-line'}))
  const sentences = article.sentences.filter(
    ({start}) => !gone.some((passage) => start >= passage.start && start < passage.end),
  )
  return {
    ...article,
    id: articleId(article.headline, sentences),
    passages: article.passages.filter((passage) => !isFurniture(passage)),
    removals: [...article.removals, ...removals].sort((a, b) => a.start - b.start),
    sentences,
  }
}
