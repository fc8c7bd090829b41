import {detectLanguage} from '../../src/pipeline/text/language.ts'
import type {Article} from '../../src/pipeline/types.ts'

/** A news text of a labelled set. */
export interface StoryRow {
  id: string
  title: string
  text: string
  date?: string | null | undefined
  publisher?: string | null | undefined
}

/** The row as the article that extraction would make of it, one sentence a line. */
export function articleOf({id, title, text, date, publisher}: StoryRow): Article {
  const lines = text.split('\n')
  let end = 0
  const sentences = lines.map((line) => {
    const start = end
    end = start + line.length + 1
    return {start, end: end - 1, text: line, passage: 'paragraph' as const, damaged: false}
  })
  return {
    id,
    fingerprint: id,
    document: id,
    start: 0,
    end: text.length,
    kind: 'article',
    headline: title,
    language: detectLanguage(`${title}\n${text}`),
    ...(date ? {published: date.slice(0, 10)} : {}),
    ...(publisher ? {publisher} : {}),
    passages: [],
    removals: [],
    sentences,
  }
}
