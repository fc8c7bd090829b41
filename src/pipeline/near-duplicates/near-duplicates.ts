import {overlapOf} from '../pairs/shingles.ts'
import {makeAnew, type Reuse} from '../reuse/reuse.ts'
import type {Article, Duplicate, NearDuplicates, Place} from '../types.ts'
import {dropCompilations} from './compilations.ts'
import {findCopiedPassages} from './copied-passages.ts'
import {type FolderWords, readFolder} from './folder-words.ts'
import {groupNearDuplicateTexts, type TextGroups} from './near-duplicate-texts.ts'
import {readSentences} from './sentence-runs.ts'
import {areVersions, findVersions} from './versions.ts'

/**
 * Articles and sentences that repeat one another, wherever they stand. The fuller copy is kept, and never is a copy
 * of another. The result does not depend on the order of the articles.
 */
export function findNearDuplicates(unordered: readonly Article[], reuse: Reuse = makeAnew): NearDuplicates {
  const articles = unordered.toSorted(compareArticles)
  const words = readFolder(articles, reuse)
  const known = {
    pruneLinks: dropCompilations,
    areVersions: (one: number, other: number) => areVersions(articles[one]!, articles[other]!),
  }
  const copies = groupNearDuplicateTexts(words, known)
  const {superseded, parts} = findVersions(articles, copies)
  const groups = {...copies, groupOf: regroup(copies.groupOf, superseded)}
  const originOf = regroup(groups.groupOf, parts)
  const idAt = (place: number): string => articles[place]!.id
  return {
    duplicates: [...listArticles(articles, groups), ...listPassages(articles, words)],
    originOf: new Map(articles.map(({id}, place) => [id, idAt(originOf[place]!)])),
    supersededBy: new Map(Array.from(superseded, ([earlier, last]) => [idAt(earlier), idAt(last)])),
  }
}

/** The groups of texts, those of each text and of the one that `joined` names for it made one, which that one leads. */
function regroup(groupOf: Int32Array, joined: ReadonlyMap<number, number>): Int32Array {
  const leaderOf = new Map<number, number>()
  const rootOf = (group: number): number => {
    let root = group
    for (let next = leaderOf.get(root); next !== undefined; next = leaderOf.get(root)) root = next
    return root
  }
  for (const [text, leader] of joined) {
    const roots = [rootOf(groupOf[text]!), rootOf(groupOf[leader]!)]
    leaderOf.delete(leader)
    for (const root of roots) if (root !== leader) leaderOf.set(root, leader)
  }
  return groupOf.map(rootOf)
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
