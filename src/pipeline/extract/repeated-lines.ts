import {KIND, kindOfUnit, lowerUnit} from '../text/character-kinds.ts'
import {foldPhrase} from '../text/line-key.ts'
import type {Article, ExtractedDocument, Passage, Removal, Span} from '../types.ts'
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
  if (furniture.keys.size === 0) return [...documents]
  return documents.map((extracted) => ({
    ...extracted,
    articles: extracted.articles.map((article) => withoutLines(extracted.document.text, article, furniture)),
  }))
}

/** Lines to take out: what they say, folded, and the hashes of their letters, which tell most other lines at once. */
interface Furniture {
  keys: ReadonlySet<string>
  hashes: ReadonlySet<number>
}

function findFurniture(documents: readonly ExtractedDocument[]): Furniture {
  const mayRecur = recurringLines(documents)
  const places = new Map<string, Places>()
  for (const {document, articles} of documents) {
    for (const {passages} of articles) {
      passages.forEach((passage, index) => {
        if (!mayRecur(document.text, passage)) return
        const key = keyOfPassage(document.text, passage)
        if (key === undefined) return
        notePlace(places, key, document.path, wordsBefore(document.text, passages, index))
      })
    }
  }
  const keys = new Set<string>()
  for (const [key, {documents, count, before}] of places) {
    if (documents.size >= fewestDocuments && before.size >= count * differentShare) keys.add(key)
  }
  const hashes = new Set([...keys].map((key) => hashLetters(key, {start: 0, end: key.length})))
  return {keys, hashes}
}

/** What the line above a passage says, folded where it is long enough. */
function wordsBefore(text: string, passages: readonly Passage[], index: number): string {
  const passage = passages[index - 1]
  if (!passage) return ''
  return keyOfPassage(text, passage) ?? text.slice(passage.start, passage.end)
}

/**
 * Tells of a line whether its letters stand in as many places as furniture does: most lines stand in one, and hashes
 * tell them without folding their words.
 */
function recurringLines(
  documents: readonly ExtractedDocument[],
): (text: string, passage: Passage) => boolean {
  const counts = new Map<number, number>()
  for (const {document, articles} of documents) {
    for (const {passages} of articles) {
      for (const passage of passages) {
        const hash = hashLetters(document.text, passage)
        counts.set(hash, (counts.get(hash) ?? 0) + 1)
      }
    }
  }
  return (text, passage) => counts.get(hashLetters(text, passage))! >= fewestDocuments
}

/** Letters of a line that are hashed: enough to tell nearly all lines apart. */
const hashedLetters = 40

/** FNV-1a over the first letters in lower case: lines that fold to the same words have the same. */
function hashLetters(text: string, {start, end}: Span): number {
  let hash = 0x811c9dc5
  let letters = 0
  for (let at = start; at < end && letters < hashedLetters; at++) {
    const unit = text.charCodeAt(at)
    const kind = kindOfUnit[unit]!
    if (kind !== KIND.lower && kind !== KIND.upper) continue
    hash = Math.imul(hash ^ lowerUnit[unit]!, 0x01000193)
    letters++
  }
  return hash
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

function withoutLines(text: string, article: Article, furniture: Furniture): Article {
  const isFurniture = (passage: Passage) =>
    furniture.hashes.has(hashLetters(text, passage)) && furniture.keys.has(keyOfPassage(text, passage) ?? '')
  const gone = article.passages.filter(isFurniture)
  if (gone.length === 0) return article
  const removals: Removal[] = gone.map(({start, end}) => ({start, end, rule: 'repeated-line'}))
  const sentences = article.sentences.filter(
    ({start}) => !gone.some((passage) => start >= passage.start && start < passage.end),
  )
  return {
    ...article,
    id: articleId(article.headline, sentences),
    print: `${article.print} ${gone.map(({start}) => start).join(' ')}`,
    passages: article.passages.filter((passage) => !isFurniture(passage)),
    removals: [...article.removals, ...removals].sort((a, b) => a.start - b.start),
    sentences,
  }
}
