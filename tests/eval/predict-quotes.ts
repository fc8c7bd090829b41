import {readSpeech} from '../../src/pipeline/people/quotations.ts'
import {splitSentences} from '../../src/pipeline/sentences/sentences.ts'
import {detectLanguage} from '../../src/pipeline/text/language.ts'
import type {Article, Passage} from '../../src/pipeline/types.ts'

/** A text of a labelled set. */
export interface TextRow {
  id: string
  text: string
}

/** Somebody's words in a text; offsets are UTF-16 positions in the row's text. */
export interface PredictedQuote {
  start: number
  end: number
  /** The full name where the text gives one, else the name or office as written. */
  speaker: string
}

/** What is said in one text. */
export interface QuotesPrediction {
  id: string
  /** Quotations whose speaker is named, by name or office, in the sentence or right before. */
  quotes: PredictedQuote[]
  /** Those handed over by a pronoun, with whom it means: labels of the words beside a quotation cannot judge them. */
  byPronoun: PredictedQuote[]
}

/** What follows a last name and is none. */
const generation = /,? (?:Jr|Sr|I{2,3}|IV)\.?$/

/** Finds who says what in every row, in the order of the rows; each row is one article, a paragraph a line. */
export function predictQuotes(rows: readonly TextRow[]): QuotesPrediction[] {
  return rows.map(({id, text}) => {
    const {quotations} = readSpeech(articleOfText(id, text))
    const found = quotations.map(({start, end, speaker}) => ({
      isPronoun: speaker.written === 'pronoun',
      quote: {start, end, speaker: speaker.name.replace(generation, '')},
    }))
    return {
      id,
      quotes: found.filter(({isPronoun}) => !isPronoun).map(({quote}) => quote),
      byPronoun: found.filter(({isPronoun}) => isPronoun).map(({quote}) => quote),
    }
  })
}

/** A text as one article without a headline, a paragraph a line. */
export function articleOfText(id: string, text: string): Article {
  const language = detectLanguage(text)
  const passages = [...text.matchAll(/[^\n]+/g)].flatMap(({index, 0: line}): Passage[] =>
    line.trim() === '' ? [] : [{start: index, end: index + line.length, kind: 'paragraph'}],
  )
  return {
    id,
    fingerprint: id,
    document: id,
    start: 0,
    end: text.length,
    kind: 'article',
    headline: '',
    language,
    passages,
    removals: [],
    sentences: splitSentences(text, passages, language),
  }
}
