import type {Reuse} from '../reuse/reuse.ts'
import {isBesideHeadline} from '../text/beside-headline.ts'
import {readWords, type Words} from '../text/word-tokens.ts'
import type {Article} from '../types.ts'

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
  /** For every sentence its words, half open. */
  opens: Uint32Array
  closes: Uint32Array
}

/** Words below which a text says too little without its headline. */
const FEWEST_WORDS = 12

/** An article's own words and where they lie, counted from its first. */
interface ArticleWords extends ComparedWords {
  body: number
  /** For every sentence its first word; last, the number of words. */
  bounds: Uint32Array
}

/** Reads the words of a folder. */
export function readFolder(articles: readonly Article[], reuse: Reuse): FolderWords {
  const fingerprints = articles.map(({fingerprint}) => fingerprint)
  const rows = reuse.numbers({step: 'words', fingerprints}, (place) => rowOf(readArticle(articles[place]!)))
  const read = rows.map(wordsFrom)
  const starts = new Uint32Array(read.length + 1)
  const sentences = new Uint32Array(read.length + 1)
  for (const [index, {keys, bounds}] of read.entries()) {
    starts[index + 1] = starts[index]! + keys.length
    sentences[index + 1] = sentences[index]! + bounds.length - 1
  }
  const [words, count] = [starts.at(-1)!, sentences.at(-1)!]
  const compared = {keys: new Uint32Array(words), shapes: new Uint8Array(words)}
  const bounds = {opens: new Uint32Array(count), closes: new Uint32Array(count)}
  const folder = {...compared, starts, bodies: new Uint32Array(read.length), sentences, ...bounds}
  for (const [index, own] of read.entries()) place(folder, index, own)
  return folder
}

/** An article's words as a row: place of the body, number of bounds, these, the keys, the shapes four a number. */
function rowOf({keys, shapes, body, bounds}: ArticleWords): Uint32Array {
  const row = new Uint32Array(2 + bounds.length + keys.length + Math.ceil(keys.length / 4))
  row.set([body, bounds.length])
  row.set(bounds, 2)
  row.set(keys, 2 + bounds.length)
  new Uint8Array(row.buffer, 4 * (2 + bounds.length + keys.length)).set(shapes)
  return row
}

function wordsFrom(row: Uint32Array): ArticleWords {
  const [body, count] = [row[0]!, row[1]!]
  const bounds = row.subarray(2, 2 + count)
  const words = bounds.at(-1)!
  const keys = row.subarray(2 + count, 2 + count + words)
  return {body, bounds, keys, shapes: new Uint8Array(row.buffer, keys.byteOffset + keys.byteLength, words)}
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
  const {keys: own, shapes: ownShapes} = words
  // What stands under any headline of a site is no text that could be copied.
  if (isBesideHeadline(article.headline, text))
    return {keys: own, shapes: ownShapes, body: own.length, bounds}
  if (words.length - body >= FEWEST_WORDS) return {keys: own, shapes: ownShapes, body, bounds}
  const opening = `${article.headline}\n`
  const {keys, shapes, ...whole} = readWords(opening + text)
  const shifted = starts.map((start) => start + opening.length)
  return {keys, shapes, body: 0, bounds: boundsOf(whole.starts, shifted)}
}

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

/** Puts an article's words into their place. */
function place(folder: FolderWords, index: number, {keys, shapes, body, bounds}: ArticleWords) {
  const start = folder.starts[index]!
  folder.keys.set(keys, start)
  folder.shapes.set(shapes, start)
  folder.bodies[index] = start + body
  const first = folder.sentences[index]!
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++) {
    folder.opens[first + sentence] = start + bounds[sentence]!
    folder.closes[first + sentence] = start + bounds[sentence + 1]!
  }
}
