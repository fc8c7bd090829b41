import type {Examples} from '../../scripts/boosted-trees.ts'
import {featureCount, lineFeatures} from '../../src/pipeline/read/page/line-features.ts'
import {readHead} from '../../src/pipeline/read/page/page-head.ts'
import {findPageLines, type PageLine} from '../../src/pipeline/read/page/page-lines.ts'
import {readHeadMetadata} from '../../src/pipeline/read/page/page-metadata.ts'
import {titleKey} from '../../src/pipeline/read/page/page-title.ts'
import {parsePage} from '../../src/pipeline/read/page/parse-page.ts'
import {foldSpace} from './boilerplate-rows.ts'
import type {HtmlRow} from './html-rows.ts'

/** A saved page's lines with what the labels say of each: 1 the article's, 0 not, undefined where they are silent. */
export interface LabelledHtml {
  rows: Float32Array
  labels: (0 | 1 | undefined)[]
  weights: number[]
}

/** Share of a line's words in the labelled body from which it is the article's, and up to which it is not. */
const insideShare = 0.7
const outsideShare = 0.4
/** Weight of a line by its words: long lines are most of what is counted. */
const leastWeight = 0.3
const wordsAWeight = 20
const mostWords = 40
/** Weight of a snippet's line, of a paragraph between two wanted ones, and of a line far from any. */
const snippetWeight = 1.5
const betweenWeight = 0.3
const farWeight = 0.04
const betweenLines = 40
const linesBefore = 15
const linesAfter = 30
const paragraphCharacters = 80

/** The lines of a page of the shared set with the features the model sees, and their labels. */
export function labelHtml(row: HtmlRow, html: string): LabelledHtml {
  const tree = parsePage(html)
  const page = findPageLines(tree)
  const known = readHeadMetadata(readHead(tree), () => {})
  const title = known.title ?? ''
  const rows = lineFeatures(page, {title, body: known.linked.article.body ?? ''})
  const labels: LabelledHtml['labels'] = page.lines.map(() => undefined)
  const labelled = {rows, labels, weights: page.lines.map(() => 0)}
  if (row.body !== undefined) labelByBody(page.lines, row.body, titleKey(title), labelled)
  else if (row.with !== undefined) labelBySnippets(page.lines, row.with, row.without ?? [], labelled)
  return labelled
}

function labelByBody(
  lines: readonly PageLine[],
  body: string,
  title: string,
  {labels, weights}: LabelledHtml,
): void {
  const known = new Set(triples(body))
  const knownLines = new Set(body.split('\n').map(titleKey))
  for (const [index, {text}] of lines.entries()) {
    const key = titleKey(text)
    const words = key.split(' ').length
    if (key === '' || (words > 2 && title.includes(key))) continue
    weights[index] = leastWeight + Math.min(words, mostWords) / wordsAWeight
    if (words < 3) labels[index] = knownLines.has(key) ? 1 : 0
    else {
      const own = triples(text)
      const share = own.filter((triple) => known.has(triple)).length / own.length
      labels[index] = share >= insideShare ? 1 : share <= outsideShare ? 0 : undefined
    }
  }
}

/** Three words after the other. */
function triples(text: string): string[] {
  const words = titleKey(text).split(' ')
  if (words.length < 3) return [words.join(' ')]
  return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`)
}

function labelBySnippets(
  lines: readonly PageLine[],
  wanted: readonly string[],
  unwanted: readonly string[],
  {labels, weights}: LabelledHtml,
): void {
  const contents = lines.map(({text}) => foldSpace(text))
  const label = (index: number, answer: 0 | 1, weight: number) => {
    if (labels[index] !== undefined) return
    labels[index] = answer
    weights[index] = weight
  }
  const inside = weighSnippets(contents, wanted)
  const outside = weighSnippets(contents, unwanted)
  for (const [index, weight] of inside) label(index, 1, weight * snippetWeight)
  for (const [index, weight] of outside) label(index, 0, Math.sqrt(weight) * snippetWeight)
  const sure = [...new Set([...inside.keys(), ...outside.keys()])].sort((a, b) => a - b)
  for (const [at, from] of sure.entries()) {
    const to = sure[at + 1]
    if (to === undefined || labels[from] !== 1 || labels[to] !== 1 || to - from > betweenLines) continue
    for (let index = from + 1; index < to; index++)
      if (isParagraph(lines[index]!)) label(index, 1, betweenWeight)
  }
  const texts = sure.filter((index) => labels[index] === 1)
  if (texts.length === 0) return
  const [first, last] = [texts[0]! - linesBefore, texts.at(-1)! + linesAfter]
  for (let index = 0; index < lines.length; index++)
    if (index < first || index > last) label(index, 0, farWeight)
}

function isParagraph({text, linked}: PageLine): boolean {
  return text.length > paragraphCharacters && linked < text.length * 0.4
}

/** Lines that hold a snippet, with a weight: a snippet that stands in many lines says little of each. */
function weighSnippets(contents: readonly string[], snippets: readonly string[]): Map<number, number> {
  const weights = new Map<number, number>()
  for (const snippet of snippets.map(foldSpace)) {
    const holders = contents.flatMap((content, index) => (content.includes(snippet) ? [index] : []))
    for (const index of holders) weights.set(index, Math.max(weights.get(index) ?? 0.02, 1 / holders.length))
  }
  return weights
}

/** The labelled lines of many pages as examples to learn from. */
export function gatherHtmlExamples(pages: readonly LabelledHtml[]): Examples {
  const picked = pages.flatMap((page) =>
    page.labels.flatMap((label, index) => (label === undefined ? [] : [{page, label, index}])),
  )
  const rows = new Float32Array(picked.length * featureCount)
  for (const [at, {page, index}] of picked.entries())
    rows.set(page.rows.subarray(index * featureCount, (index + 1) * featureCount), at * featureCount)
  return {
    rows,
    columns: featureCount,
    answers: Float32Array.from(picked, ({label}) => label),
    weights: Float32Array.from(picked, ({page, index}) => page.weights[index]!),
  }
}
