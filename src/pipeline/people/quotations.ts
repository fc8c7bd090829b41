import type {Article, Span} from '../types.ts'
import type {Cue} from './cue-before.ts'
import {findAnnounced, findCues, isSpeech} from './find-cues.ts'
import {type Focus, focusOn, lostFocus, noFocus, readOn, resolvePronoun} from './focus.ts'
import {nameInQuotes} from './name-in-quotes.ts'
import {makeNameTable, type NameTable} from './name-table.ts'
import {type Paragraph, readParagraphs} from './paragraphs.ts'
import {resolveName, resolveRole, type Speaker} from './resolve.ts'

/** A quotation of an article, and who said it. */
export interface Quotation extends Span {
  /** What stands there, marks included, white space folded. */
  text: string
  /** The sentences it touches, as places among the article's. */
  sentences: readonly number[]
  speaker: Speaker
}

/** Who is who, and who said what, in an article. */
export interface Speech {
  names: NameTable
  quotations: readonly Quotation[]
}

const known = new WeakMap<Article, Speech>()

/** Everything said in an article between quotation marks whose speaker is certain. */
export function readSpeech(article: Article): Speech {
  const cached = known.get(article)
  if (cached) return cached
  const paragraphs = readParagraphs(article)
  const names = makeNameTable(paragraphs, article.language)
  const speech = {names, quotations: attributeAll(paragraphs, names, article.language)}
  known.set(article, speech)
  return speech
}

/** What is known while an article is read from its beginning. */
interface Reading {
  names: NameTable
  language: string
  focus: Focus
  /** The speaker of a quotation the last paragraph did not close, or announced at its end. */
  going: Speaker | undefined
}

function attributeAll(paragraphs: readonly Paragraph[], names: NameTable, language: string): Quotation[] {
  const reading: Reading = {names, language, focus: noFocus, going: undefined}
  const quotations = paragraphs.flatMap((paragraph, at) =>
    paragraph.kind === 'headline' ? [] : attribute(paragraph, at, reading),
  )
  return quotations.map((quotation) => {
    const {speaker} = quotation
    const name = speaker.isBare ? nameInQuotes(speaker.name, paragraphs) : undefined
    return name ? {...quotation, speaker: {name, written: speaker.written}} : quotation
  })
}

function attribute(paragraph: Paragraph, place: number, reading: Reading): Quotation[] {
  const {tokens} = paragraph
  const {names, language} = reading
  const cues = findCues(tokens, language)
  const speakers = new Map<number, Speaker>()
  let read = 0
  const speak = (cue: Cue | undefined, at: number): Speaker | undefined => {
    if (!cue) return undefined
    if ('sameAs' in cue) return continueWith(speakers.get(cue.sameAs))
    const {mention} = cue
    if (mention.from > read) {
      reading.focus = readOn(reading.focus, paragraph, read, mention.from, names, language)
      read = mention.from
    }
    const speaker =
      mention.kind === 'pronoun'
        ? resolvePronoun(mention.gender, reading.focus, place)
        : mention.kind === 'role'
          ? resolveRole(mention, paragraph)
          : resolveName(mention, paragraph, names)
    reading.focus = focusOn(speaker, place)
    read = Math.max(read, mention.to)
    return at < 0 ? undefined : speaker
  }
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'quote') continue
    const speaker =
      speak(cues.get(at), at) ?? (at === 0 && !cues.has(at) ? continueWith(reading.going) : undefined)
    if (speaker) speakers.set(at, speaker)
    else if (isSpeech(token)) reading.focus = lostFocus
  }
  const last = tokens.findLastIndex(({kind}) => kind === 'quote')
  const announced = findAnnounced(tokens, cues, language)
  reading.going = paragraph.isOpen ? speakers.get(last) : announced && speak(announced, tokens.length)
  reading.focus = readOn(reading.focus, paragraph, read, tokens.length, names, language)
  return [...speakers].flatMap(([at, speaker]) =>
    isSpeech(tokens[at]!) ? [locate(paragraph, tokens[at]!, speaker)] : [],
  )
}

const continueWith = (speaker: Speaker | undefined): Speaker | undefined =>
  speaker && {...speaker, written: speaker.written === 'name' ? 'continued' : speaker.written}

function locate({parts, text}: Paragraph, {start, end}: Span, speaker: Speaker): Quotation {
  const touched = parts.filter((part) => part.start < end && part.end > start)
  const inDocument = (at: number, part: (typeof parts)[number]) => {
    const {sentence} = part
    const isPlain = sentence.text.length === sentence.end - sentence.start
    return isPlain ? sentence.start + at - part.start : at <= part.start ? sentence.start : sentence.end
  }
  const first = touched[0]!
  const last = touched.at(-1)!
  return {
    start: inDocument(Math.max(start, first.start), first),
    end: inDocument(Math.min(end, last.end), last),
    text: text.slice(start, end),
    sentences: touched.map(({index}) => index),
    speaker,
  }
}
