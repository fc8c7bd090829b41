import {readContent} from '../text/content-words.ts'
import {safeText} from '../text/safe-text.ts'
import type {Article, Claim} from '../types.ts'

/** Characters of the longest summary: what lists and search results show of one. */
const SUMMARY_LENGTH = 200
/** Share of the headline's words from which a claim that opens an article tells the core of the story. */
const CORE_SHARE = 0.4

/**
 * What lists, feeds and descriptions say of a story: its lead, or where that is too long, the first claim that fits, opens
 * an article and tells what the headline says; where there is none, the beginning of the lead.
 */
export function summarise(claims: readonly Claim[], headline: string, articles: readonly Article[]): string {
  const lead = safeText(claims[0]?.text ?? headline)
  if (lead.length <= SUMMARY_LENGTH) return lead
  const told = new Set(readContent(headline).content)
  const openings = new Map(articles.map(({id, sentences}) => [id, openingOf(sentences)]))
  const short = claims.find(({text, citations: [first]}) => {
    if (text.length > SUMMARY_LENGTH || !first || openings.get(first.article) !== text) return false
    const {words} = readContent(text)
    return [...told].filter((word) => words.has(word)).length >= told.size * CORE_SHARE
  })
  return short ? safeText(short.text) : cut(lead)
}

/** The first sentence of an article's text: it leans on nothing. */
const openingOf = (sentences: Article['sentences']): string | undefined => {
  const first = sentences.find(({passage}) => passage !== 'headline')
  return first && safeText(first.text)
}

function cut(line: string): string {
  const shown = line.slice(0, SUMMARY_LENGTH - 1)
  const space = shown.lastIndexOf(' ')
  return `${shown.slice(0, space > 0 ? space : undefined).toWellFormed()}…`
}
