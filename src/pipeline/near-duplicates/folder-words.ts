import {readWords, type Words} from '../text/word-tokens.ts'
import type {Article} from '../types.ts'
import type {Match} from './match-articles.ts'

/** What is compared of a text's words: kept for every article of a folder, so no more than that. */
export type ComparedWords = Pick<Words, 'keys' | 'shapes'>

/** The words of all articles one after another, and where in them articles, bodies and sentences lie. */
export interface FolderWords extends ComparedWords {
  /** For every article its first word; last, the number of words. */
  starts: Uint32Array
  /** For every article the first word of its body, which reaches to the article's end. */
  bodies: Uint32Array
  /** For every article its first sentence; last, the number of sentences. */
  sentences: Uint32Array
  /** For every sentence its words, half open, and where it stands in its document. */
  opens: Uint32Array
  closes: Uint32Array
  from: Uint32Array
  to: Uint32Array
}

/** Words below which a text says too little without its headline. */
const FEWEST_WORDS = 12

/** An article's own words and where they lie, counted from its first. */
interface ArticleWords extends ComparedWords {
  body: number
  /** For every sentence its first word; last, the number of words. */
  bounds: Uint32Array
}

/** Reads the words of a folder; those of articles that stood in an earlier one are taken from there, unseen. */
export function readFolder(articles: readonly Article[], {oldOf}: Match, before?: FolderWords): FolderWords {
  const read = articles.map((article, index) => (oldOf[index]! < 0 ? readArticle(article) : undefined))
  const starts = new Uint32Array(articles.length + 1)
  const sentences = new Uint32Array(articles.length + 1)
  for (const [index, own] of read.entries()) {
    const old = oldOf[index]!
    const words = own ? own.keys.length : before!.starts[old + 1]! - before!.starts[old]!
    const count = own ? own.bounds.length - 1 : before!.sentences[old + 1]! - before!.sentences[old]!
    starts[index + 1] = starts[index]! + words
    sentences[index + 1] = sentences[index]! + count
  }
  const folder = makeRoom(starts, sentences)
  for (let index = 0; index < articles.length; ) {
    const own = read[index]
    if (own) place(folder, index, articles[index]!, own)
    const length = own ? 1 : countTogether(oldOf, index)
    if (!own) move(folder, index, before!, oldOf[index]!, length)
    index += length
  }
  return folder
}

function makeRoom(starts: Uint32Array, sentences: Uint32Array): FolderWords {
  const [words, count] = [starts.at(-1)!, sentences.at(-1)!]
  const column = () => new Uint32Array(count)
  const bodies = new Uint32Array(starts.length - 1)
  const compared = {keys: new Uint32Array(words), shapes: new Uint8Array(words)}
  const bounds = {opens: column(), closes: column(), from: column(), to: column()}
  return {...compared, starts, bodies, sentences, ...bounds}
}

function readArticle(article: Article): ArticleWords {
  const starts: number[] = []
  let text = ''
  for (const sentence of article.sentences) {
    starts.push(text.length)
    text += `${sentence.text}\n`
  }
  const words = readWords(text)
  const bounds = boundsOf(words.starts, starts)
  const body = article.sentences[0]?.passage === 'headline' ? bounds[1]! : 0
  if (words.length - body >= FEWEST_WORDS) return {...compared(words), body, bounds}
  const opening = `${article.headline}\n`
  const whole = readWords(opening + text)
  const shifted = starts.map((start) => start + opening.length)
  return {...compared(whole), body: 0, bounds: boundsOf(whole.starts, shifted)}
}

/** The columns that are kept for every article of the folder. */
const compared = ({keys, shapes}: ComparedWords): ComparedWords => ({keys, shapes})

/** The word each sentence of a text begins with; `words` and `sentences` are where words and sentences begin. */
function boundsOf(words: Uint32Array, sentences: readonly number[]): Uint32Array {
  const bounds = new Uint32Array(sentences.length + 1)
  let word = 0
  for (const [index, start] of sentences.entries()) {
    while (word < words.length && words[word]! < start) word++
    bounds[index] = word
  }
  bounds[sentences.length] = words.length
  return bounds
}

/** Puts an article that was read into its place. */
function place(folder: FolderWords, index: number, article: Article, own: ArticleWords) {
  const start = folder.starts[index]!
  folder.keys.set(own.keys, start)
  folder.shapes.set(own.shapes, start)
  folder.bodies[index] = start + own.body
  for (const [offset, sentence] of article.sentences.entries()) {
    const at = folder.sentences[index]! + offset
    folder.opens[at] = start + own.bounds[offset]!
    folder.closes[at] = start + own.bounds[offset + 1]!
    folder.from[at] = sentence.start
    folder.to[at] = sentence.end
  }
}

/** How many articles from one on stood together in the earlier folder as well. */
function countTogether(oldOf: Int32Array, index: number): number {
  let length = 1
  while (oldOf[index + length] === oldOf[index]! + length) length++
  return length
}

/** Takes articles that stood together over from an earlier folder. */
function move(folder: FolderWords, index: number, before: FolderWords, old: number, length: number) {
  const [first, last] = [before.starts[old]!, before.starts[old + length]!]
  const start = folder.starts[index]!
  folder.keys.set(before.keys.subarray(first, last), start)
  folder.shapes.set(before.shapes.subarray(first, last), start)
  for (let step = 0; step < length; step++)
    folder.bodies[index + step] = before.bodies[old + step]! + start - first
  const [from, to] = [before.sentences[old]!, before.sentences[old + length]!]
  const at = folder.sentences[index]!
  folder.from.set(before.from.subarray(from, to), at)
  folder.to.set(before.to.subarray(from, to), at)
  for (let sentence = from; sentence < to; sentence++) {
    folder.opens[sentence - from + at] = before.opens[sentence]! + start - first
    folder.closes[sentence - from + at] = before.closes[sentence]! + start - first
  }
}
