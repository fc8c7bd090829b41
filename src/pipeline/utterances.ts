import {type Content, readContent} from './content-words.ts'
import {countWords} from './count-words.ts'
import {isPrintable, isQuotable, leansBack} from './quotability.ts'
import {safeText} from './safe-text.ts'
import type {Article, Sentence, Span} from './types.ts'

/** A sentence of an article that may be shown. */
export interface Utterance extends Span, Content {
  article: string
  text: string
  /** Place among the article's sentences. */
  index: number
  /** How far into the article it stands, 0 to 1. */
  position: number
  /** True when it needs the sentence right before it to be understood. */
  leans: boolean
  isBullet: boolean
  /** Words, as a quotation limit counts them. */
  length: number
}

/** The sentences of an article that may be shown, in order; `leniently`, also those that serve only for want of better. */
export function readUtterances(article: Article, leniently = false): Utterance[] {
  const mayStand = leniently ? isPrintable : isQuotable
  const {sentences, language} = article
  const length = Math.max(1, article.end - article.start)
  const first = sentences.findIndex(({passage}) => passage !== 'headline')
  return sentences.flatMap((sentence, index) => {
    if (!mayStand(sentence)) return []
    return [
      {
        article: article.id,
        ...readSentence(sentence),
        index,
        position: (sentence.start - article.start) / length,
        leans: index > first && leansBack(sentence.text, language),
      },
    ]
  })
}

function readSentence({start, end, text: raw, passage}: Sentence) {
  const text = safeText(raw)
  return {start, end, text, isBullet: passage === 'bullet', length: countWords(text), ...readContent(text)}
}
