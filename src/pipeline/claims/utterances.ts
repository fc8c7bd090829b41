import {type Content, readContent} from '../text/content-words.ts'
import {countWords} from '../text/count-words.ts'
import {plainWords} from '../text/plain-words.ts'
import {safeText} from '../text/safe-text.ts'
import type {Article, Sentence, Span} from '../types.ts'
import {isPersonal} from './is-personal.ts'
import type {KnownNames} from './known-names.ts'
import {withoutLeadIn} from './lead-ins.ts'
import {isPrintable, isQuotable, leansBack} from './quotability.ts'
import {hangsOnPronoun, identifies, type Referents, readReferents} from './referents.ts'
import {topicsOf} from './topics.ts'

/** A sentence of an article that may be shown. */
export interface Utterance extends Span, Content, Referents {
  article: string
  text: string
  /** Place among the article's sentences. */
  index: number
  /** How far into the article it stands, 0 to 1. */
  position: number
  /** True when it needs the sentence right before it to be understood. */
  leans: boolean
  isBullet: boolean
  /** True for the first sentence of an article's text. */
  isOpening: boolean
  /** True when its writer speaks in it, of themselves or to the reader. */
  isPersonal: boolean
  /** True when it gives somebody's full name and age. */
  identifies: boolean
  /** Words, as a quotation limit counts them. */
  length: number
  /** What it speaks of, in whatever words. */
  topics: ReadonlySet<string>
}

/** The sentences of an article that may be shown, in order; `leniently`, also those that serve only for want of better. */
export function readUtterances(article: Article, names: KnownNames, leniently = false): Utterance[] {
  const {sentences, language} = article
  const mayStand = (text: string, words: readonly string[]) =>
    leniently ? words.length > 1 : isQuotable(text, words, language)
  const length = Math.max(1, article.end - article.start)
  const first = sentences.findIndex(({passage}) => passage !== 'headline')
  const digest = digestOf(sentences)
  return sentences.flatMap((raw, index) => {
    const sentence = withoutLeadIn(raw)
    if (!isPrintable(sentence) || (digest.has(raw) && !leniently)) return []
    const {start, end} = sentence
    const text = safeText(sentence.text)
    const words = plainWords(text)
    if (!mayStand(text, words)) return []
    const content = readContent(text, words)
    return [
      {
        article: article.id,
        start,
        end,
        text,
        isBullet: sentence.passage === 'bullet',
        isOpening: index === first,
        isPersonal: isPersonal(text, words, language),
        identifies: identifies(text),
        length: countWords(text),
        ...content,
        ...readReferents(text, words, language, names),
        topics: topicsOf(content, language),
        index,
        position: (start - article.start) / length,
        leans: index > first && (leansBack(text, words, language) || hangsOnPronoun(text, language, names)),
      },
    ]
  })
}

/** Sentences of a text that needs no digest to be told. */
const WHOLE_TEXT = 3
/** Share of a bullet's content that a sentence of the text must have for the bullet to be cut from it. */
const DIGEST_SHARE = 0.6

/** The bullets that only repeat the text: those that stand before it, and those cut from one of its sentences. */
function digestOf(sentences: readonly Sentence[]): Set<Sentence> {
  const bullets = sentences.filter(({passage}) => passage === 'bullet')
  if (bullets.length === 0) return new Set()
  const texts = sentences.filter(({passage}) => passage === 'paragraph')
  const contents = texts.map(({text}) => new Set(readContent(text).content))
  const isCut = ({text}: Sentence) => {
    const words = [...new Set(readContent(text).content)]
    return contents.some((has) => words.filter((word) => has.has(word)).length >= words.length * DIGEST_SHARE)
  }
  const begins = texts.length >= WHOLE_TEXT ? texts[0]!.start : 0
  return new Set(bullets.filter((bullet) => bullet.start < begins || isCut(bullet)))
}
