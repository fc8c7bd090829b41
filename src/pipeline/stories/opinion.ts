import {byLanguage, inAllLanguages} from '../../languages/languages.ts'
import type {Article} from '../types.ts'

/** By language alone: the English `i` is a small word of Swedish, Polish and Italian news. */
const voiceWords = new Map(
  Object.entries(byLanguage('voiceWords')).map(([language, words]) => [language, new Set(words)]),
)

/** Share of words in the writer's own voice from which a text argues; reports stay below a third of it. */
const ARGUING_SHARE = 0.035
/** Words a text needs for that share to mean something. */
const FEWEST_WORDS = 40
/** Words that are read. */
const MOST_WORDS = 400
/** Words a label may have: longer starts of a headline are its subject. */
const LABEL_WORDS = 3

const labels = new Set(inAllLanguages('opinionLabels'))
const word = /[\p{L}\p{M}]+/gu
/** Quoted speech: what others say of themselves. */
const quotation = /["“„«][^"“”„«»]{0,600}["”“»]/gu

/** Says whether a text comments on news rather than reporting them, by its label, its address or its voice. */
export function isOpinion(
  {headline, url, language}: Pick<Article, 'headline' | 'url' | 'language'>,
  text: string,
): boolean {
  return hasLabel(headline) || hasOpinionAddress(url) || speaksForItself(text, language)
}

function hasLabel(headline: string): boolean {
  const parts = headline.toLowerCase().split(/[:|–—]| - /u)
  if (parts.length < 2) return false
  return [parts[0]!, parts.at(-1)!].some((part) => {
    const label = part.replace(/[[\]()]/g, '').trim()
    return label.split(' ').length <= LABEL_WORDS && labels.has(label)
  })
}

const hasOpinionAddress = (url = ''): boolean =>
  url
    .toLowerCase()
    .split(/[/?#.]/)
    .slice(1, -1)
    .some((part) => labels.has(part))

function speaksForItself(text: string, language: string): boolean {
  const voice = voiceWords.get(language)
  if (!voice) return false
  const words = (text.replace(quotation, ' ').toLowerCase().match(word) ?? []).slice(0, MOST_WORDS)
  const own = words.filter((candidate) => voice.has(candidate)).length
  return words.length >= FEWEST_WORDS && own / words.length >= ARGUING_SHARE
}
