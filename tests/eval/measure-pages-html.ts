import {trainTrees} from '../../scripts/boosted-trees.ts'
import {learnedModel, type PageModel} from '../../src/pipeline/read/page/line-model.ts'
import {packTrees} from '../../src/pipeline/text/packed-trees.ts'
import {foldSpace} from './boilerplate-rows.ts'
import {gatherHtmlExamples, labelHtml} from './html-examples.ts'
import {type HtmlRow, htmlRows, readHtmlRow, siteOfHtml} from './html-rows.ts'
import type {Measurement} from './measurement.ts'
import {type PagePrediction, predictPage} from './predict-pages.ts'

/** Parts of the set by site: each is predicted by a model that has seen no page of its sites. */
const folds = 3

/** Words that are counted together where bodies are compared. */
const gramWords = 4

/** A page whose site is known, so that it stands in one part with all others of it. */
interface Page {
  row: HtmlRow
  fold: number
}

/**
 * Measures what becomes of saved pages on the shared set, as its own scorer does: `pages-html` with models that left the
 * page's site out, `pages-html-shipped` with the one that is shipped. Nothing where the set is not there.
 */
export async function measure(): Promise<Measurement[]> {
  const pages = htmlRows().map((row): Page => ({row, fold: foldOf(siteOfHtml(row, readHtmlRow(row)))}))
  if (pages.length === 0) return []
  const models = learnModels(pages)
  return [
    {set: 'pages-html', numbers: score(pages, ({fold}) => models[fold]!)},
    {set: 'pages-html-shipped', numbers: score(pages, () => learnedModel)},
  ]
}

function foldOf(site: string): number {
  let hash = 7
  for (const char of site) hash = (hash * 31 + char.codePointAt(0)!) % 1_000_003
  return hash % folds
}

function learnModels(pages: readonly Page[]): PageModel[] {
  const labelled = pages.filter(({row}) => row.body !== undefined || row.with !== undefined)
  const examples = labelled.map(({row, fold}) => ({fold, lines: labelHtml(row, readHtmlRow(row))}))
  return Array.from({length: folds}, (_, left) => {
    const others = examples.filter(({fold}) => fold !== left)
    return packTrees(trainTrees(gatherHtmlExamples(others.map(({lines}) => lines))))
  })
}

function score(pages: readonly Page[], modelOf: (page: Page) => PageModel): Record<string, number> {
  const dates = {right: 0, wrong: 0, missing: 0}
  const bodies = {precision: 0, predicted: 0, recall: 0, labelled: 0}
  const snippets = {found: 0, missed: 0, surplus: 0}
  let one = 0
  for (const page of pages) {
    const {row} = page
    const predicted = predictPage({id: row.file, html: readHtmlRow(row)}, modelOf(page))
    if (predicted.articles.length === 1) one++
    if (row.date !== undefined) dates[judgeDay(row.date, predicted.published)]++
    if (row.body !== undefined) tallyBody(row.body, predicted.body, bodies)
    tallySnippets(row, predicted, snippets)
  }
  const {found, missed, surplus} = snippets
  return {
    oneArticle: one / pages.length,
    datePrecision: dates.right / (dates.right + dates.wrong),
    dates: (2 * dates.right) / (2 * dates.right + dates.wrong + dates.missing),
    bodies: harmonic(bodies.precision / bodies.predicted, bodies.recall / bodies.labelled),
    snippets: (2 * found) / (2 * found + missed + surplus),
  }
}

function harmonic(precision: number, recall: number): number {
  return (2 * precision * recall) / (precision + recall)
}

function judgeDay(day: string, published: string | null): 'right' | 'wrong' | 'missing' {
  if (published === null) return 'missing'
  return published === day ? 'right' : 'wrong'
}

function tallyBody(
  body: string,
  predicted: string,
  sums: {precision: number; predicted: number; recall: number; labelled: number},
): void {
  const [gold, found] = [countGrams(body), countGrams(predicted)]
  let both = 0
  for (const [gram, count] of found.counts) both += Math.min(count, gold.counts.get(gram) ?? 0)
  if (found.all > 0) {
    sums.precision += both / found.all
    sums.predicted++
  }
  if (gold.all > 0) {
    sums.recall += both / gold.all
    sums.labelled++
  }
}

function countGrams(text: string): {counts: Map<string, number>; all: number} {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const counts = new Map<string, number>()
  const all = words.length === 0 ? 0 : Math.max(words.length, gramWords) - gramWords + 1
  for (let index = 0; index < all; index++) {
    const gram = words.slice(index, index + gramWords).join(' ')
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return {counts, all}
}

function tallySnippets(
  row: HtmlRow,
  predicted: PagePrediction,
  sums: {found: number; missed: number; surplus: number},
): void {
  if (row.with === undefined) return
  const text = foldSpace(predicted.text)
  for (const snippet of row.with) text.includes(foldSpace(snippet)) ? sums.found++ : sums.missed++
  for (const snippet of row.without ?? []) if (text.includes(foldSpace(snippet))) sums.surplus++
}
