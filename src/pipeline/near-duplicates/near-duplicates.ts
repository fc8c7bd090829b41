import {overlapOf} from '../pairs/shingles.ts'
import {makeAnew, type Reuse} from '../reuse/reuse.ts'
import type {Article, Duplicate, NearDuplicates, Place} from '../types.ts'
import {dropCompilations} from './compilations.ts'
import {findCopiedPassages} from './copied-passages.ts'
import {type FolderWords, readFolder} from './folder-words.ts'
import {groupNearDuplicateTexts, type TextGroups} from './near-duplicate-texts.ts'
import {readSentences} from './sentence-runs.ts'

/**
 * Articles and sentences that repeat one another, wherever they stand. The fuller copy is kept, and never is a copy
 * of another. The result does not depend on the order of the articles.
 */
export function findNearDuplicates(unordered: readonly Article[], reuse: Reuse = makeAnew): NearDuplicates {
  const articles = unordered.toSorted(compareArticles)
  const words = readFolder(articles, reuse)
  const groups = groupNearDuplicateTexts(words, dropCompilations)
  const originOf = new Map(articles.map(({id}, index) => [id, articles[groups.groupOf[index]!]!.id]))
  return {duplicates: [...listArticles(articles, groups), ...listPassages(articles, words)], originOf}
}

function compareArticles(one: Article, other: Article): number {
  if (one.id !== other.id) return one.id < other.id ? -1 : 1
  if (one.document !== other.document) return one.document < other.document ? -1 : 1
  return one.start - other.start
}

const placeOf = ({document, start, end}: Article): Place => ({document, start, end})

/** The articles that have a fuller copy, with the share of the shorter one's shingles that the longer holds. */
function listArticles(
  articles: readonly Article[],
  {texts: {sizes, setOf}, groupOf}: TextGroups,
): Duplicate[] {
  const duplicates: Duplicate[] = []
  for (const [index, fullest] of groupOf.entries()) {
    if (fullest === index) continue
    const [kept, other] = [placeOf(articles[fullest]!), placeOf(articles[index]!)]
    const shorter = Math.max(1, Math.min(sizes[index]!, sizes[fullest]!))
    const resemblance = overlapOf(setOf(index), setOf(fullest)) / shorter
    duplicates.push({kind: 'article', kept, other, resemblance})
  }
  return duplicates
}

/** The copied sentences, longest first. */
function listPassages(articles: readonly Article[], words: FolderWords): Duplicate[] {
  const sentences = readSentences(words)
  const {keptOf, shared} = findCopiedPassages(words, sentences)
  const places = articles.flatMap(({document, sentences}) =>
    sentences.map(({start, end}): Place => ({document, start, end})),
  )
  const duplicates: Duplicate[] = []
  for (const sentence of sentences.order) {
    const longer = keptOf[sentence]!
    if (longer === sentence) continue
    const [kept, other] = [places[longer]!, places[sentence]!]
    const resemblance = shared[sentence]! / sentences.lengths[sentence]!
    duplicates.push({kind: 'passage', kept, other, resemblance})
  }
  return duplicates
}
