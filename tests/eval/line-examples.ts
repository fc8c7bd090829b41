import {readdirSync, readFileSync} from 'node:fs'
import type {Examples} from '../../scripts/boosted-trees.ts'
import {type AnnotatedLine, annotateLine} from '../../src/pipeline/extract/lines/annotate-line.ts'
import {featureCount} from '../../src/pipeline/extract/lines/feature-names.ts'
import {lineFeatures} from '../../src/pipeline/extract/lines/line-features.ts'
import {namePublishers} from '../../src/pipeline/extract/lines/name-publishers.ts'
import {markRepeats} from '../../src/pipeline/extract/lines/repeats.ts'
import {findStarts} from '../../src/pipeline/extract/split/article-starts.ts'
import {readLines} from '../../src/pipeline/text/lines.ts'
import type {Span} from '../../src/pipeline/types.ts'
import {type BoilerplateRow, foldSpace} from './boilerplate-rows.ts'
import {type LabelledPage, readPage} from './read-page.ts'

/** A page's lines with what the labels say of each: 1 text, 0 boilerplate, undefined where they are silent. */
export interface LabelledLines {
  text: string
  lines: AnnotatedLine[]
  rows: Float32Array
  labels: (0 | 1 | undefined)[]
  weights: number[]
}

/** Weight of a line that stands between two wanted ones, and of one far from any: likely, not labelled. */
const likelyText = 0.15
const likelyClutter = 0.03
/** Lines between wanted ones, and away from them, for those guesses. */
const betweenLines = 30
const linesBefore = 12
const linesAfter = 25
/** Weight of a line of our own labelled pages: few pages, but every line of theirs is labelled. */
const ownWeight = 1

function prepare(text: string): Pick<LabelledLines, 'text' | 'lines' | 'rows'> {
  const lines = readLines(text, {start: 0, end: text.length}).map((line) => annotateLine(text, line))
  markRepeats(text, lines)
  namePublishers(lines)
  return {text, lines, rows: lineFeatures(text, lines, findStarts(text, lines))}
}

/** The lines of a page of the shared set, labelled by its snippets. */
export function labelBySnippets(row: BoilerplateRow): LabelledLines {
  const page = prepare(row.text)
  const contents = page.lines.map(({start, end}) => foldSpace(row.text.slice(start, end)))
  const wanted = weighSnippets(contents, page.lines, row.with)
  const unwanted = weighSnippets(contents, page.lines, row.without)
  const labels: LabelledLines['labels'] = page.lines.map(() => undefined)
  const weights = page.lines.map(() => 0)
  const label = (index: number, answer: 0 | 1, weight: number) => {
    if (page.lines[index]!.rule !== undefined || labels[index] !== undefined) return
    labels[index] = answer
    weights[index] = weight
  }
  for (const [index, weight] of wanted) label(index, 1, weight)
  for (const [index, weight] of unwanted) label(index, 0, Math.sqrt(weight))
  const sure = [...new Set([...wanted.keys(), ...unwanted.keys()])].sort((a, b) => a - b)
  sure.forEach((from, at) => {
    const to = sure[at + 1]
    if (to === undefined || labels[from] !== 1 || labels[to] !== 1 || to - from > betweenLines) return
    for (let index = from + 1; index < to; index++) if (page.lines[index]!.prose) label(index, 1, likelyText)
  })
  const texts = sure.filter((index) => labels[index] === 1)
  if (texts.length > 0) {
    const [first, last] = [texts[0]! - linesBefore, texts.at(-1)! + linesAfter]
    for (let index = 0; index < labels.length; index++)
      if (index < first || index > last) label(index, 0, likelyClutter)
  }
  return {...page, labels, weights}
}

/** Lines that hold a snippet, with a weight: a snippet that stands in many lines says little of each. */
function weighSnippets(
  contents: readonly string[],
  lines: readonly AnnotatedLine[],
  snippets: readonly string[],
): Map<number, number> {
  const weights = new Map<number, number>()
  for (const snippet of snippets.map(foldSpace)) {
    const holders = contents.flatMap((content, index) =>
      lines[index]!.rule === undefined && content.includes(snippet) ? [index] : [],
    )
    for (const index of holders) weights.set(index, Math.max(weights.get(index) ?? 0.02, 1 / holders.length))
  }
  return weights
}

/** The lines of one of our own labelled pages. */
export function labelByPage(page: LabelledPage): LabelledLines {
  const prepared = prepare(page.text)
  const inside = (line: Span, spans: readonly Span[]) =>
    spans.some(({start, end}) => start <= line.start && end >= line.end)
  const labels = prepared.lines.map((line) => {
    if (line.rule !== undefined || inside(line, page.neutral)) return undefined
    return inside(line, page.articles) && !inside(line, page.removals) ? 1 : 0
  })
  return {...prepared, labels, weights: labels.map((label) => (label === undefined ? 0 : ownWeight))}
}

/** Our own labelled pages that rule-makers may look at. */
export function ownPages(): LabelledLines[] {
  const folder = new URL('pages/dev/', import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.page'))
    .sort()
    .map((name) => labelByPage(readPage(readFileSync(new URL(name, folder), 'utf8'), name)))
}

/** The labelled lines of many pages as examples to learn from. */
export function gatherExamples(pages: readonly LabelledLines[]): Examples {
  const picked = pages.flatMap((page) =>
    page.labels.flatMap((label, index) => (label === undefined ? [] : [{page, label, index}])),
  )
  const rows = new Float32Array(picked.length * featureCount)
  picked.forEach(({page, index}, at) => {
    rows.set(page.rows.subarray(index * featureCount, (index + 1) * featureCount), at * featureCount)
  })
  return {
    rows,
    columns: featureCount,
    answers: Float32Array.from(picked, ({label}) => label),
    weights: Float32Array.from(picked, ({page, index}) => page.weights[index]!),
  }
}
