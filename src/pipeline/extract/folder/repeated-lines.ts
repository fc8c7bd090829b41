import {foldPhrase} from '../../text/line-key.ts'
import type {Article, ExtractedDocument, Passage, Removal} from '../../types.ts'
import {articleId} from '../article-id.ts'
import {fewestWords, hashLetters} from './line-letters.ts'

/** Documents in which a line must stand to be furniture. */
const fewestDocuments = 4
/** Share of a line's places that must follow different lines: in copies of one article it follows the same one. */
const differentShare = 0.75

/**
 * Take out the lines that stand in many documents of the folder, each time under other words: a site's furniture that no
 * rule knows. Copies of one article keep what they share.
 */
export function removeRepeatedLines(documents: readonly ExtractedDocument[]): readonly ExtractedDocument[] {
  const counts = countLetters(documents)
  const recurs = (letters: number): boolean => letters !== 0 && counts.get(letters)! >= fewestDocuments
  const places = new Map<string, LinePlaces>()
  for (const [number, {document, articles}] of documents.entries()) {
    for (const {passages} of articles) {
      for (const [index, passage] of passages.entries()) {
        const key = recurs(lettersOf(document.text, passage))
          ? keyOfPassage(document.text, passage)
          : undefined
        if (key !== undefined) note(places, key, number, wordsAbove(document.text, passages, index))
      }
    }
  }
  const furniture = new Set([...places].filter(([, line]) => isFurniture(line)).map(([key]) => key))
  if (furniture.size === 0) return documents
  const isRepeated = (text: string, passage: Passage): boolean =>
    recurs(lettersOf(text, passage)) && furniture.has(keyOfPassage(text, passage) ?? '')
  return documents.map((document) => withoutLines(document, isRepeated))
}

const lettersOf = (text: string, passage: Passage): number =>
  passage.kind === 'headline' ? 0 : hashLetters(text, passage)

function countLetters(documents: readonly ExtractedDocument[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const {document, articles} of documents) {
    for (const {passages} of articles) {
      for (const passage of passages) {
        const letters = lettersOf(document.text, passage)
        counts.set(letters, (counts.get(letters) ?? 0) + 1)
      }
    }
  }
  return counts
}

/** Where a line stands. */
interface LinePlaces {
  documents: number
  lastDocument: number
  count: number
  /** What the lines above it say. */
  above: Set<string>
}

function note(places: Map<string, LinePlaces>, key: string, document: number, above: string) {
  const line = places.get(key) ?? {documents: 0, lastDocument: -1, count: 0, above: new Set()}
  places.set(key, line)
  if (line.lastDocument !== document) line.documents++
  line.lastDocument = document
  line.count++
  line.above.add(above)
}

const isFurniture = ({documents, count, above}: LinePlaces): boolean =>
  documents >= fewestDocuments && above.size >= count * differentShare

/** What a line says, folded; undefined where that is too short to be furniture. */
function keyOfPassage(text: string, {start, end, kind}: Passage): string | undefined {
  if (kind === 'headline') return undefined
  const key = foldPhrase(text.slice(start, end))
  return key.split(' ', fewestWords).length < fewestWords ? undefined : key
}

/** What the line above a passage says, folded where it is long enough. */
function wordsAbove(text: string, passages: readonly Passage[], index: number): string {
  const passage = passages[index - 1]
  if (!passage) return ''
  return keyOfPassage(text, passage) ?? text.slice(passage.start, passage.end)
}

type SaysOfLine = (text: string, passage: Passage) => boolean

function withoutLines(extracted: ExtractedDocument, isRepeated: SaysOfLine): ExtractedDocument {
  const {text} = extracted.document
  const articles = extracted.articles.map((article) => {
    const gone = article.passages.filter((passage) => isRepeated(text, passage))
    return gone.length === 0 ? article : withoutPassages(article, gone)
  })
  return articles.every((article, index) => article === extracted.articles[index])
    ? extracted
    : {...extracted, articles}
}

function withoutPassages(article: Article, gone: readonly Passage[]): Article {
  const removals: Removal[] = gone.map(({start, end}) => ({start, end, rule: 'repeated-line'}))
  const sentences = article.sentences.filter(
    ({start}) => !gone.some((passage) => start >= passage.start && start < passage.end),
  )
  return {
    ...article,
    id: articleId(article.headline, sentences),
    fingerprint: `${article.fingerprint} ${gone.map(({start}) => start).join(' ')}`,
    passages: article.passages.filter((passage) => !gone.includes(passage)),
    removals: [...article.removals, ...removals].sort((a, b) => a.start - b.start),
    sentences,
  }
}
