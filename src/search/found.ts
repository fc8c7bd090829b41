import {BETWEEN} from './pieces.ts'
import {closeUp, formsOf, isFormOf, type Question, wordsOf} from './word-forms.ts'

/** What Pagefind gives of a result when it is asked for. */
export interface FoundData {
  url: string
  raw_content: string
  meta: {title: string}
  filters: {facts?: string[]}
}

/** A run of text, and whether it is what was looked for. */
export interface Run {
  text: string
  isFound: boolean
}

/** A result as the page shows it. */
export interface Found {
  url: string
  headline: Run[]
  /** The sentence that answers best; nothing where the headline alone does. */
  sentence: Run[] | undefined
  /** Day, and how many tell it. */
  facts: string[]
}

/** Words and what stands between them. */
const runs = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*|[^\p{L}\p{M}\p{N}]+/gu

/** A text in runs, those marked that are asked for. */
export function markRuns(text: string, {words, phrase}: Question): Run[] {
  const place = phrase === undefined ? -1 : text.toLowerCase().indexOf(phrase.toLowerCase())
  if (place >= 0) {
    const end = place + phrase!.length
    const cut = [text.slice(0, place), text.slice(place, end), text.slice(end)]
    return cut.map((text, index) => ({text, isFound: index === 1}))
  }
  return (text.match(runs) ?? []).map((run) => ({
    text: run,
    isFound: words.some((word) => hasForm(run, word)),
  }))
}

const hasForm = (word: string, asked: string) => formsOf(word).some((form) => isFormOf(form, asked))

/** How many of the words asked for a text has; a phrase it has counts for all. */
function countFound(text: string, {words, phrase}: Question): number {
  if (phrase !== undefined) return text.toLowerCase().includes(phrase.toLowerCase()) ? 1 : 0
  const own = wordsOf(text)
  return words.filter((asked) => own.some((word) => hasForm(word, asked))).length
}

/** Lay out a result: its headline, and of its sentences the first that has most of what is asked for. */
export function layOutFound({url, raw_content, meta, filters}: FoundData, question: Question): Found {
  const sentences = raw_content.split(BETWEEN).map(closeUp)
  const counts = sentences.map((sentence) => countFound(sentence, question))
  const most = Math.max(0, ...counts)
  const best = most === 0 ? undefined : sentences[counts.indexOf(most)]
  return {
    url,
    headline: markRuns(closeUp(meta.title), question),
    sentence: best === undefined ? undefined : markRuns(best, question),
    facts: filters.facts?.[0] === undefined ? [] : (JSON.parse(filters.facts[0]) as string[]),
  }
}

/** True where a text that begins of words led to has a form of every word: not of another word that begins alike. */
export function hasEveryWord({raw_content, meta}: FoundData, question: Question): boolean {
  const text = `${closeUp(meta.title)} ${closeUp(raw_content)}`
  return countFound(text, question) >= (question.phrase === undefined ? question.words.length : 1)
}
