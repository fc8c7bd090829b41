import type {BriefingSource, QuotedPassage} from '../../briefing.ts'
import {fingerprint} from '../reuse/fingerprint.ts'
import {splitSentences} from '../sentences/sentences.ts'
import type {Article, Passage} from '../types.ts'

/** An article that its document no longer holds, and the text that stood there, as far as it was quoted. */
export interface RememberedArticle {
  article: Article
  /** White space but for the quoted passages, which stand where they stood. */
  text: string
}

/** What a briefing quoted of an article, as an article: it can be quoted again, and nothing else is known of it. */
export function rememberArticle(source: BriefingSource): RememberedArticle {
  const {article: id, document, headline, kind, language, publisher, byline, url, published} = source
  const text = layOut(source.passages)
  const passages = source.passages.map(({start, end}): Passage => ({start, end, kind: 'paragraph'}))
  const article: Omit<Article, 'fingerprint'> = {
    id,
    document,
    kind,
    headline,
    language,
    ...(publisher !== undefined && {publisher}),
    ...(byline !== undefined && {byline}),
    ...(url !== undefined && {url}),
    ...(published !== undefined && {published}),
    start: passages[0]?.start ?? 0,
    end: passages.at(-1)?.end ?? 0,
    passages,
    removals: [],
    sentences: splitSentences(text, passages, language),
  }
  return {article: {...article, fingerprint: fingerprint(article)}, text}
}

/** Words where they stood. Their white space was folded: what is missing stands behind them. */
function layOut(passages: readonly QuotedPassage[]): string {
  let text = ''
  for (const passage of passages) {
    text = text.padEnd(passage.start) + passage.text.slice(0, passage.end - passage.start)
    text = text.padEnd(passage.end)
  }
  return text
}
