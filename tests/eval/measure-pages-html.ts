import {existsSync, readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {foldSpace} from './boilerplate-rows.ts'
import type {Measurement} from './measurement.ts'
import {type PagePrediction, predictPage} from './predict-pages.ts'

/** A saved page of the shared set, and what its labels say; a page has some of them. */
interface HtmlRow {
  file: string
  /** Day of publication, `YYYY-MM-DD`. */
  date?: string
  /** The article's whole text. */
  body?: string
  /** Snippets that must be kept, and that must go. */
  with?: string[]
  without?: string[]
}

const folder = new URL('../../../shared/eval/', import.meta.url)

/** Words that are counted together where bodies are compared. */
const gramWords = 4

/** Measures what becomes of saved pages on the shared set, as its own scorer does; nothing where it is not there. */
export async function measure(): Promise<Measurement[]> {
  const list = new URL('pages-html.jsonl', folder)
  if (!existsSync(list)) return []
  const rows = readFileSync(list, 'utf8').split('\n').filter(Boolean)
  const sums = {pages: 0, one: 0, right: 0, wrong: 0, undated: 0}
  const bodies = {precision: 0, predicted: 0, recall: 0, labelled: 0}
  const snippets = {found: 0, missed: 0, surplus: 0}
  for (const row of rows.map((line) => JSON.parse(line) as HtmlRow)) {
    const html = gunzipSync(readFileSync(new URL(`pages-html/${row.file}.gz`, folder))).toString()
    const page = predictPage({id: row.file, html})
    sums.pages++
    if (page.articles.length === 1) sums.one++
    tallyDate(row, page, sums)
    tallyBody(row, page, bodies)
    tallySnippets(row, page, snippets)
  }
  const {found, missed, surplus} = snippets
  const numbers = {
    oneArticle: sums.one / sums.pages,
    datePrecision: sums.right / (sums.right + sums.wrong),
    dates: (2 * sums.right) / (2 * sums.right + sums.wrong + sums.undated),
    bodies: harmonic(bodies.precision / bodies.predicted, bodies.recall / bodies.labelled),
    snippets: (2 * found) / (2 * found + missed + surplus),
  }
  return [{set: 'pages-html', numbers}]
}

function harmonic(precision: number, recall: number): number {
  return (2 * precision * recall) / (precision + recall)
}

/** A page without a date counts as a miss, a wrong one as a miss and a mistake. */
function tallyDate(
  {date}: HtmlRow,
  {published}: PagePrediction,
  sums: {right: number; wrong: number; undated: number},
): void {
  if (date === undefined) return
  if (published === null) sums.undated++
  else if (published === date) sums.right++
  else {
    sums.wrong++
  }
}

function tallyBody(
  {body}: HtmlRow,
  page: PagePrediction,
  sums: {precision: number; predicted: number; recall: number; labelled: number},
): void {
  if (body === undefined) return
  const [gold, found] = [countGrams(body), countGrams(page.body)]
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
  page: PagePrediction,
  sums: {found: number; missed: number; surplus: number},
): void {
  if (row.with === undefined) return
  const text = foldSpace(page.text)
  for (const snippet of row.with) text.includes(foldSpace(snippet)) ? sums.found++ : sums.missed++
  for (const snippet of row.without ?? []) if (text.includes(foldSpace(snippet))) sums.surplus++
}
