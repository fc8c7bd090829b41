import {type Carried, MOST_CARRIED} from '../carried.ts'
import {overlapOf} from '../pairs/shingles.ts'
import type {Article, Duplicate, NearDuplicates, Place} from '../types.ts'
import {dropCompilations} from './compilations.ts'
import {findCopiedPassages, type Passages} from './copied-passages.ts'
import type {Earlier} from './earlier.ts'
import {type FolderWords, readFolder} from './folder-words.ts'
import {emptyFolder, type KeptCopies} from './kept-copies.ts'
import {type Match, numberArticles} from './match-articles.ts'
import {groupNearDuplicateTexts, type TextGroups} from './near-duplicate-texts.ts'
import {matchSentences, readSentences} from './sentence-runs.ts'
import type {Texts} from './texts.ts'

/**
 * Articles and sentences that repeat one another, wherever they stand. The fuller copy is kept, and never is a copy
 * of another. The result does not depend on the order of the articles.
 */
export function findNearDuplicates(
  unordered: readonly Article[],
  carried: Carried<KeptCopies> = {},
): NearDuplicates {
  const before = carried.before ?? emptyFolder()
  const {articles, ...match} = numberArticles(unordered, before)
  const words = readFolder(articles, match, before.words)
  const earlier = {...match, kept: before}
  const {texts, groups} = groupNearDuplicateTexts(words, earlier, dropCompilations)
  const containments = containmentsOf(texts, groups, earlier)
  const {passages, order} = findPassages(words, match, before)
  carried.after = () => {
    if (articles.length > MOST_CARRIED) return emptyFolder()
    const prints = {ids: articles.map(({id}) => id), prints: articles.map(({print}) => print)}
    return {...prints, words, texts: groups, containments, passages}
  }
  const originOf = new Map<string, string>()
  for (let index = 0; index < articles.length; index++)
    originOf.set(articles[index]!.id, articles[groups.groupOf[index]!]!.id)
  const duplicates = listArticles(articles, groups.groupOf, containments)
  listPassages(articles, words, passages, order, duplicates)
  return {duplicates, originOf}
}

function findPassages(words: FolderWords, match: Match, before: KeptCopies) {
  const sentenceMatch = matchSentences(match, words.sentences, before.words.sentences)
  const sentences = readSentences(words, {...sentenceMatch, kept: before.passages})
  const kept = {...before.passages, words: before.words}
  return {passages: findCopiedPassages(words, sentences, {...sentenceMatch, kept}), order: sentences.order}
}

/** For every article that has a fuller copy the share of the shorter one's shingles that the longer holds; else 1. */
function containmentsOf(
  {sizes, setOf}: Texts,
  {groupOf}: TextGroups,
  {oldOf, newOf, kept}: Earlier<KeptCopies>,
): Float64Array {
  const containments = new Float64Array(groupOf.length).fill(1)
  for (let text = 0; text < groupOf.length; text++) {
    const [fullest, old] = [groupOf[text]!, oldOf[text]!]
    if (fullest === text) continue
    const stands = old >= 0 && newOf[kept.texts.groupOf[old]!] === fullest
    containments[text] = stands
      ? kept.containments[old]!
      : overlapOf(setOf(text), setOf(fullest)) / Math.max(1, Math.min(sizes[text]!, sizes[fullest]!))
  }
  return containments
}

const placeOf = ({document, start, end}: Article): Place => ({document, start, end})

function listArticles(
  articles: readonly Article[],
  groupOf: Int32Array,
  containments: Float64Array,
): Duplicate[] {
  const duplicates: Duplicate[] = []
  for (let index = 0; index < articles.length; index++) {
    if (groupOf[index] === index) continue
    const [kept, other] = [placeOf(articles[groupOf[index]!]!), placeOf(articles[index]!)]
    duplicates.push({kind: 'article', kept, other, resemblance: containments[index]!})
  }
  return duplicates
}

/** Adds the copied sentences to a list, longest first. */
function listPassages(
  articles: readonly Article[],
  {sentences, opens, closes, from, to}: FolderWords,
  {keptOf, shared}: Passages,
  order: Uint32Array,
  duplicates: Duplicate[],
) {
  const articleOf = new Uint32Array(from.length)
  for (let article = 0; article < articles.length; article++)
    articleOf.fill(article, sentences[article], sentences[article + 1])
  const place = (sentence: number): Place => ({
    document: articles[articleOf[sentence]!]!.document,
    start: from[sentence]!,
    end: to[sentence]!,
  })
  for (const sentence of order) {
    const longer = keptOf[sentence]!
    if (longer === sentence) continue
    const resemblance = shared[sentence]! / (closes[sentence]! - opens[sentence]!)
    duplicates.push({kind: 'passage', kept: place(longer), other: place(sentence), resemblance})
  }
}
