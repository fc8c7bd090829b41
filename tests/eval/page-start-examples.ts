import {readdirSync, readFileSync} from 'node:fs'
import type {Examples} from '../../scripts/boosted-trees.ts'
import {type AnnotatedLine, annotateLine} from '../../src/pipeline/extract/lines/annotate-line.ts'
import {namePublishers} from '../../src/pipeline/extract/lines/name-publishers.ts'
import {markRepeats} from '../../src/pipeline/extract/lines/repeats.ts'
import {
  type EdgeLexicon,
  type EdgeWord,
  edgeWordsOf,
  weighEdge,
} from '../../src/pipeline/extract/pages/edge-words.ts'
import {findCandidates, readPageLines} from '../../src/pipeline/extract/pages/find-pages.ts'
import {pageFeatureCount} from '../../src/pipeline/extract/pages/page-feature-names.ts'
import {pageFeatures} from '../../src/pipeline/extract/pages/page-features.ts'
import {readLines} from '../../src/pipeline/text/lines.ts'
import {type BoilerplateRow, siteOf} from './boilerplate-rows.ts'
import {type GluedFile, glueFiles} from './glued-files.ts'
import {type LabelledPage, readPage} from './read-page.ts'

/** Lines of a page's top and of its foot. */
const edgeLines = 10
/** Sites on which a word must stand, and on the edges of which. */
const leastSites = 3
const leastEdges = 2
/** What a line between and one at the other edge weigh against an edge: there are more of the first. */
const middleWeight = 0.3
const otherWeight = 0.6

interface Sites {
  top: Set<string>
  middle: Set<string>
  foot: Set<string>
}

/** On which sites each word stands at a page's top, between, and at its foot. */
export type EdgeCounts = ReadonlyMap<number, Sites>

export function markLines(text: string): AnnotatedLine[] {
  const lines = readLines(text, {start: 0, end: text.length}).map((line) => annotateLine(text, line))
  markRepeats(text, lines)
  namePublishers(lines)
  return lines
}

export function countEdgeWords(rows: readonly BoilerplateRow[]): EdgeCounts {
  const counts = new Map<number, Sites>()
  for (const row of rows) {
    const lines = markLines(row.text)
    lines.forEach((line, index) => {
      const place = index < edgeLines ? 'top' : index >= lines.length - edgeLines ? 'foot' : 'middle'
      for (const word of edgeWordsOf(row.text, line)) {
        const sites = counts.get(word) ?? {top: new Set(), middle: new Set(), foot: new Set()}
        counts.set(word, sites)
        sites[place].add(siteOf(row))
      }
    })
  }
  return counts
}

/** What a word says of a page's edges; a line of a site is weighed by the other sites. */
export function edgeWordOf(counts: EdgeCounts, word: number, site?: string): EdgeWord | undefined {
  const sites = counts.get(word)
  if (!sites) return undefined
  const others = (found: Set<string>) => found.size - Number(site !== undefined && found.has(site))
  const [top, middle, foot] = [others(sites.top), others(sites.middle), others(sites.foot)]
  if (top + middle + foot < leastSites || top + foot < leastEdges) return undefined
  return {
    opening: Math.log((top + 0.5) / (middleWeight * middle + otherWeight * foot + 1)),
    closing: Math.log((foot + 0.5) / (middleWeight * middle + otherWeight * top + 1)),
  }
}

export const lexiconOf =
  (counts: EdgeCounts, site?: string): EdgeLexicon =>
  (word) =>
    edgeWordOf(counts, word, site)

/** Lines on either side of a start that are all learned from, the share of the others, and what one of them weighs. */
const nearStart = 12
const otherEvery = 8
/** Weight of a line of our own labelled pages. */
const ownWeight = 3
/** Arrangements of the same pages. */
const arrangements = [11, 12, 13]

interface Example {
  row: Float32Array
  answer: 0 | 1
  weight: number
}

/** Examples of starts among the lines of pages pasted together, and of none in our own labelled pages. */
export function gatherStarts(
  rows: readonly BoilerplateRow[],
  counts: EdgeCounts,
  own: readonly LabelledPage[],
): Examples {
  const examples = arrangements.flatMap((seed) =>
    glueFiles(rows, seed).flatMap((file) => examplesOf(file, counts)),
  )
  for (const {text, shape} of own) {
    if (shape === 'pasted pages') continue
    const {rowOf, candidates} = fillRows(text, () => lexiconOf(counts))
    for (const index of candidates) examples.push({row: rowOf(index), answer: 0, weight: ownWeight})
  }
  const flat = new Float32Array(examples.length * pageFeatureCount)
  examples.forEach(({row}, index) => {
    flat.set(row, index * pageFeatureCount)
  })
  return {
    rows: flat,
    columns: pageFeatureCount,
    answers: Float32Array.from(examples, ({answer}) => answer),
    weights: Float32Array.from(examples, ({weight}) => weight),
  }
}

export function fillRows(text: string, lexiconAt: (line: AnnotatedLine) => EdgeLexicon) {
  const lines = markLines(text)
  const candidates = findCandidates(lines)
  const page = readPageLines(text, lines, candidates, (line) => weighEdge(text, line, lexiconAt(line)))
  const rows = pageFeatures(page, candidates)
  const places = new Map(candidates.map((index, row) => [index, row]))
  const rowOf = (index: number) =>
    rows.subarray(places.get(index)! * pageFeatureCount, (places.get(index)! + 1) * pageFeatureCount)
  return {lines, candidates, rowOf}
}

function examplesOf(file: GluedFile, counts: EdgeCounts): Example[] {
  const lexicons = file.pages.map((page) => lexiconOf(counts, siteOf(page)))
  const {lines, candidates, rowOf} = fillRows(file.text, ({start}) => {
    const next = file.starts.findIndex((other) => other > start)
    return lexicons[next < 0 ? lexicons.length - 1 : next - 1]!
  })
  const starts = lines.flatMap(({start}, index) => (index > 0 && file.starts.includes(start) ? [index] : []))
  return candidates.flatMap((index, at) => {
    const isNear = starts.some((start) => Math.abs(start - index) <= nearStart)
    if (!isNear && at % otherEvery > 0) return []
    return [
      {row: rowOf(index), answer: starts.includes(index) ? 1 : 0, weight: isNear ? 1 : otherEvery} as Example,
    ]
  })
}

/** Our own labelled pages that rule-makers may look at. */
export function labelledPages(): LabelledPage[] {
  const folder = new URL('pages/dev/', import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.page'))
    .sort()
    .map((name) => readPage(readFileSync(new URL(name, folder), 'utf8'), name))
}
