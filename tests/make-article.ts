import {foldWhiteSpace} from '../src/pipeline/text/fold-white-space.ts'
import type {Article, Passage, Sentence, Span} from '../src/pipeline/types.ts'

export interface Draft {
  headline: string
  /** Paragraphs of sentences, each sentence as it stands there. */
  paragraphs: readonly (readonly string[])[]
  id?: string
  language?: string
  publisher?: string
  published?: string
}

/** An article with consistent spans, and the document's text they point into. */
export function makeArticle({headline, paragraphs, id = 'a1', language = 'en', ...rest}: Draft) {
  let text = ''
  const write = (words: string): Span => {
    const start = text.length
    text += words
    return {start, end: text.length}
  }
  const title = write(headline)
  const passages: Passage[] = [{...title, kind: 'headline'}]
  const sentences: Sentence[] = [{...title, text: headline, passage: 'headline', damaged: false}]

  for (const paragraph of paragraphs) {
    write('\n\n')
    const start = text.length
    for (const [index, sentence] of paragraph.entries()) {
      if (index > 0) write(' ')
      const text = foldWhiteSpace(sentence)
      sentences.push({...write(sentence.trim()), text, passage: 'paragraph', damaged: false})
    }
    passages.push({start, end: text.length, kind: 'paragraph'})
  }
  const article: Article = {
    id,
    fingerprint: id,
    document: `${id}.txt`,
    kind: 'article',
    headline,
    language,
    ...rest,
    start: 0,
    end: text.length,
    passages,
    removals: [],
    sentences,
  }
  return {article, text}
}
