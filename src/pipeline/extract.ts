import {articleId} from './article-id.ts'
import {findByline} from './byline.ts'
import {type MarkedLine, markLine} from './classify-lines.ts'
import {clean} from './clean.ts'
import {detectLanguage} from './language.ts'
import {readLines} from './lines.ts'
import {namePublishers} from './name-publishers.ts'
import {splitSentences} from './sentences.ts'
import {type ArticleLines, split} from './split.ts'
import type {Article, ExtractedDocument, Passage, ReadDocument, Removal} from './types.ts'

/** Take a document apart: every non-blank line ends up in a passage of an article or in a removal. */
export function extractDocument(document: ReadDocument): ExtractedDocument {
  const {text} = document
  const lines = readLines(text, {start: 0, end: text.length}).map((line) => markLine(text, line))
  namePublishers(lines)
  const runs = split(text, lines)
  const articles = runs.map((run) => extractArticle(document, lines, run))
  return {
    document,
    articles,
    removals: [...document.removals, ...outside(lines, runs)],
    problems: document.problems,
  }
}

function extractArticle(document: ReadDocument, lines: readonly MarkedLine[], run: ArticleLines): Article {
  const {text} = document
  const {passages, removals, dateline, cut} = clean(text, lines, run)
  const body = passages.map(({start, end}) => text.slice(start, end)).join('\n')
  const language = detectLanguage(body)
  const sentences = splitSentences(text, passages, language)
  const headline = sentences.find(({passage}) => passage === 'headline')?.text ?? sentences[0]?.text ?? ''
  const byline = lines.slice(run.start, run.end).find(({rule}) => rule === 'byline')
  const bylineText = byline && findByline(text.slice(byline.start, byline.end))
  return {
    id: articleId(headline, sentences),
    document: document.path,
    start: lines[run.start]!.start,
    end: lines[run.end - 1]!.end,
    kind: cut || isExcerpt(lines.slice(run.start, run.end), passages) ? 'teaser' : 'article',
    headline,
    language,
    ...(bylineText && {byline: bylineText}),
    ...(dateline && {dateline}),
    passages,
    removals,
    sentences,
  }
}

/** Words of the longest excerpt that a mark follows on a line of its own. */
const excerptWords = 80

/** True for a single paragraph under which a mark leads on. */
function isExcerpt(lines: readonly MarkedLine[], passages: readonly Passage[]): boolean {
  const body = passages.filter(({kind}) => kind !== 'headline')
  if (body.length !== 1 || body[0]!.kind !== 'paragraph') return false
  const words = lines.find(({start, end}) => start <= body[0]!.start && end >= body[0]!.end)?.shape.words ?? 0
  return words <= excerptWords && lines.some(({rule}) => rule === 'read-more')
}

function outside(lines: readonly MarkedLine[], runs: readonly ArticleLines[]): Removal[] {
  const removals: Removal[] = []
  let run = 0
  lines.forEach(({start, end, rule}, index) => {
    while (run < runs.length && index >= runs[run]!.end) run++
    if (run < runs.length && index >= runs[run]!.start) return
    removals.push({start, end, rule: rule ?? 'stray-line'})
  })
  return removals
}
