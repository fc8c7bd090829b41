import {findDate} from '../date/date.ts'
import {splitSentences} from '../sentences/sentences.ts'
import {detectLanguage, languageSample} from '../text/language.ts'
import {shortHash} from '../text/short-hash.ts'
import type {
  Article,
  ExtractedDocument,
  Metadata,
  Passage,
  ReadDocument,
  Removal,
  Sentence,
  Span,
} from '../types.ts'
import {articleId} from './article-id.ts'
import {clean} from './clean/clean.ts'
import {cutHeadline} from './clean/cut-headline.ts'
import {isExcerpt} from './clean/excerpts.ts'
import type {AnnotatedLine} from './lines/annotate-line.ts'
import {classifyLines, type LineModels} from './lines/classify-lines.ts'
import {rolesOf} from './lines/line-roles.ts'
import type {ArticleLines, RoledLines} from './lines/line-types.ts'
import {metadataLines, readMetadataLines} from './lines/metadata-lines.ts'
import {reportOverlong} from './lines/overlong-lines.ts'
import {reportLostPages} from './lost-pages.ts'
import {declaredRuns} from './split/declared-runs.ts'
import {split} from './split/split.ts'

/** Characters of a document's fingerprint, five bits each. */
const FINGERPRINT_CHARS = 20

/** Take a document apart: every non-blank line ends up in a passage of an article or in a removal. */
export function extractDocument(document: ReadDocument, models?: LineModels): ExtractedDocument {
  const lines = classifyLines(document, models)
  const declared = declaredRuns(document, lines)
  const roled: RoledLines = {text: document.text, lines, roles: rolesOf(lines)}
  const runs = document.declared.length > 0 ? declared : split(roled)
  const articleRuns = runs.filter(({aside}) => aside === undefined)
  const whole = articleRuns.map((run, index) =>
    extractArticle(document, roled, run, articleRuns[index - 1]?.end ?? 0),
  )
  const fingerprint = shortHash(`${document.path} ${document.sha256}`, FINGERPRINT_CHARS)
  const articles = whole.map((article, index) => ({
    ...trimArticle(article),
    fingerprint: `${fingerprint}.${index}`,
  }))
  const around = whole.flatMap((article, index) => removalsAround(article, articles[index]!))
  const removals = [...document.removals, ...removeOutside(lines, runs), ...around]
  removals.sort((a, b) => a.start - b.start)
  const problems = [
    ...document.problems,
    ...reportOverlong(lines),
    ...reportLostPages(document, lines, articles),
  ]
  return {document, articles, removals, problems}
}

type UnmarkedArticle = Omit<Article, 'fingerprint'>

/** Make an article of a run of lines; `from` is the first line that belongs to no article before it. */
function extractArticle(
  document: ReadDocument,
  roled: RoledLines,
  run: ArticleLines,
  from: number,
): UnmarkedArticle {
  const {lines} = roled
  const {text, path} = document
  const span = {start: lines[run.start]!.start, end: lines[run.end - 1]!.end}
  const {passages, removals, dateline, cut} = clean(roled, run)
  const declared = run.declared
  const language = declared?.language ?? detectLanguage(openingOf(text, passages))
  const sentences = splitSentences(text, passages, language)
  const headline = joinHeadline(sentences) ?? declared?.title ?? sentences[0]?.text
  const found = findDate({
    document,
    article: span,
    language,
    lines: metadataLines(text, removals),
    stampsBelow: run.stampsBelow ?? false,
    ...(declared && {declared}),
  })
  return {
    id: articleId(headline ?? '', sentences),
    document: path,
    ...span,
    kind: cut || isExcerpt(roled, run, passages) ? 'teaser' : 'article',
    headline: cutHeadline(headline ?? ''),
    language,
    ...describe(readMetadataLines(text, lines, run, from), declared, document.metadata),
    ...(dateline !== undefined && {dateline}),
    ...found,
    passages,
    removals,
    sentences,
  }
}

/** The passages down to where the language is told by them. */
function openingOf(text: string, passages: readonly Passage[]): string {
  let opening = ''
  for (const {start, end} of passages) {
    if (opening.length >= languageSample) break
    opening += `${text.slice(start, end)}\n`
  }
  return opening
}

/** An article from its first words to its last: the marks around it are its page's. */
function trimArticle(article: UnmarkedArticle): UnmarkedArticle {
  const {passages} = article
  const [first, last] = [passages[0], passages.at(-1)]
  if (!first || !last) return article
  const span = {start: first.start, end: last.end}
  return {...article, ...span, removals: article.removals.filter((removal) => isInside(removal, span))}
}

function removalsAround(whole: UnmarkedArticle, trimmed: UnmarkedArticle): Removal[] {
  return whole.removals.filter((removal) => !isInside(removal, trimmed))
}

function isInside({start, end}: Removal, span: Span): boolean {
  return start >= span.start && end <= span.end
}

/** A headline may be set on two lines. */
function joinHeadline(sentences: readonly Sentence[]): string | undefined {
  const lines = sentences.filter(({passage}) => passage === 'headline').map(({text}) => text)
  return lines.length > 0 ? lines.join(' ') : undefined
}

/** Publisher, byline and link: what the article's own data says, then its lines, then the document's data. */
function describe(stated: Metadata, declared: Metadata | undefined, page: Metadata): Partial<Article> {
  const publisher = declared?.publisher ?? stated.publisher ?? page.publisher
  const byline = declared?.byline ?? stated.byline ?? page.byline
  const url = declared?.url ?? stated.url ?? page.url
  return {...(publisher && {publisher}), ...(byline && {byline}), ...(url && {url})}
}

function removeOutside(lines: readonly AnnotatedLine[], runs: readonly ArticleLines[]): Removal[] {
  const removals: Removal[] = []
  let run = 0
  lines.forEach(({start, end, rule}, index) => {
    while (run < runs.length && index >= runs[run]!.end) run++
    const inside = run < runs.length && index >= runs[run]!.start ? runs[run]! : undefined
    if (inside && inside.aside === undefined) return
    removals.push({start, end, rule: rule ?? inside?.aside ?? 'line-model'})
  })
  return removals
}
