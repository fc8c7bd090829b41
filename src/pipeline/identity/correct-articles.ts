import type {Editorial} from '../../editorial.ts'
import type {RegisterStory} from '../../register.ts'
import {lazily} from '../text/lazily.ts'
import {shortHash} from '../text/short-hash.ts'
import type {Article, ExtractedDocument, Removal} from '../types.ts'
import {isFrom} from './opt-out.ts'
import {recogniseMembers} from './recognise-members.ts'

/** Characters of a corrected article's fingerprint: 120 bits. */
const FINGERPRINT_CHARS = 24

export interface CorrectionInput {
  documents: readonly ExtractedDocument[]
  editorial: Pick<Editorial, 'corrections' | 'publishers' | 'notArticles'>
  /** Publishers that nothing may be shown of: names or hosts. */
  optOut: readonly string[]
  /** Stories of the last register, to know an article that was edited since. */
  stories: readonly RegisterStory[]
}

/**
 * The documents as editors see them: articles with the date, headline and publisher they gave, and without what is no
 * article or comes from a publisher who opted out. What is left out becomes a removal, so that nothing vanishes.
 */
export function correctArticles(input: CorrectionInput): {
  documents: readonly ExtractedDocument[]
  /** Ids of articles that editors say are none. */
  notArticles: ReadonlySet<string>
  warnings: string[]
} {
  const {documents, editorial, optOut} = input
  const {corrections, publishers, notArticles} = editorial
  const isUntouched = corrections.length + publishers.length + notArticles.length + optOut.length === 0
  if (isUntouched) return {documents, notArticles: new Set(), warnings: []}

  const warnings: string[] = []
  const articleNow = findArticles(input)
  const resolve = <T extends {article: string; place: string}>(decisions: readonly T[], field: string) =>
    new Map(
      decisions.flatMap((decision) => {
        const id = articleNow(decision.article)
        if (id === undefined)
          warnings.push(`${decision.place}: ${field}: no source holds the article ${decision.article}`)
        return id === undefined ? [] : [[id, decision] as const]
      }),
    )
  const corrected = resolve(corrections, 'correct')
  const refused = resolve(notArticles, 'notAnArticle')
  const used = new Set<string>()
  const amend = (article: Article): Article => {
    const named = publishers.findLast(({of}) => isOf(article, of))
    if (named) used.add(named.of)
    return apply(article, named?.publisher, corrected.get(article.id))
  }
  const ruleFor = (article: Article) =>
    refused.has(article.id) ? 'not-an-article' : isFrom(article, optOut) ? 'opt-out' : undefined

  const amended = documents.map((document) =>
    leaveOut({...document, articles: document.articles.map(amend)}, ruleFor),
  )
  for (const {of, place} of publishers)
    if (!used.has(of)) warnings.push(`${place}: publisher: no article comes from ${of}`)
  return {
    documents: amended,
    notArticles: new Set([...refused.keys(), ...notArticles.map(({article}) => article)]),
    warnings,
  }
}

/** Looks up the id that an article goes by now; undefined when no source holds it. */
function findArticles({documents, stories}: CorrectionInput): (id: string) => string | undefined {
  const articles = documents.flatMap((document) => document.articles)
  const ids = new Set(articles.map(({id}) => id))
  const idNow = lazily(() => {
    const {known} = recogniseMembers(articles, stories)
    return new Map(
      [...known].flatMap(([id, {member}]) =>
        [...(member.formerIds ?? []), member.article].map((former) => [former, id] as const),
      ),
    )
  })
  return (id) => (ids.has(id) ? id : idNow().get(id))
}

/** True for an article of a file, of a folder, or of a site by its host. */
function isOf({document, url}: Article, of: string): boolean {
  if (document === of || document.startsWith(of.endsWith('/') ? of : `${of}/`)) return true
  return isFrom({url}, [of])
}

function apply(
  article: Article,
  publisher: string | undefined,
  correction: Editorial['corrections'][number] | undefined,
): Article {
  if (publisher === undefined && correction === undefined) return article
  const given = {
    ...(publisher !== undefined && {publisher}),
    ...(correction?.publisher !== undefined && {publisher: correction.publisher}),
    ...(correction?.headline !== undefined && {headline: correction.headline}),
    ...(correction?.date !== undefined && {published: correction.date, publishedFrom: 'editorial.yaml'}),
  }
  const fingerprint = shortHash(`${article.fingerprint} ${JSON.stringify(given)}`, FINGERPRINT_CHARS)
  return {...article, ...given, fingerprint}
}

/** The document without the articles for which there is a rule: each is a removal. */
function leaveOut(
  document: ExtractedDocument,
  ruleFor: (article: Article) => string | undefined,
): ExtractedDocument {
  const removed = document.articles.flatMap((article): (Removal & {article: Article})[] => {
    const rule = ruleFor(article)
    return rule === undefined ? [] : [{start: article.start, end: article.end, rule, article}]
  })
  if (removed.length === 0) return document
  const gone = new Set(removed.map(({article}) => article))
  const removals = removed.map(({start, end, rule}) => ({start, end, rule}))
  return {
    ...document,
    articles: document.articles.filter((article) => !gone.has(article)),
    removals: [...document.removals, ...removals].sort((a, b) => a.start - b.start),
  }
}
