import {trainTrees} from '../../scripts/boosted-trees.ts'
import {scoreLine} from '../../src/pipeline/extract/lines/line-model.ts'
import {packTrees} from '../../src/pipeline/text/packed-trees.ts'
import {textScore} from '../../src/pipeline/text/text-score.ts'
import {type BoilerplateRow, boilerplateRows, foldOf, foldSpace} from './boilerplate-rows.ts'
import {gatherExamples, type LabelledLines, labelBySnippets, ownPages} from './line-examples.ts'
import type {Measurement} from './measurement.ts'
import {extractPage} from './predict-pages.ts'

/** Parts the sites are dealt into; each is judged by a model that saw none of its pages. */
const FOLDS = 5

/**
 * Boilerplate of the shared set: `boilerplate` is the line model judged on sites it was not trained on (pages whose
 * titles end alike stay in one part), `boilerplate-shipped` the whole pipeline with the committed weights.
 */
export async function measure(): Promise<Measurement[]> {
  const rows = boilerplateRows()
  if (rows.length === 0) return []
  return [
    {
      set: 'boilerplate',
      numbers: scoreKept(rows, keepByCrossValidation(rows)),
      notes: [`${FOLDS} parts, by site`],
    },
    {set: 'boilerplate-shipped', numbers: scoreKept(rows, rows.map(keepByPipeline))},
  ]
}

function keepByCrossValidation(rows: readonly BoilerplateRow[]): string[] {
  const pages = rows.map((row) => ({row, fold: foldOf(row, FOLDS), page: labelBySnippets(row)}))
  const own = ownPages()
  const kept = new Map<BoilerplateRow, string>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = pages.filter((other) => other.fold !== fold).map(({page}) => page)
    const model = packTrees(trainTrees(gatherExamples([...seen, ...own])))
    for (const {row, page} of pages.filter((other) => other.fold === fold)) {
      kept.set(
        row,
        keepLines(page, (index) => scoreLine(page.rows, index, model)),
      )
    }
  }
  return rows.map((row) => kept.get(row)!)
}

function keepLines({text, lines}: LabelledLines, score: (index: number) => number): string {
  return lines
    .filter(({rule}, index) => rule === undefined && score(index) >= textScore)
    .map(({start, end}) => text.slice(start, end))
    .join(' ')
}

function keepByPipeline({text}: BoilerplateRow): string {
  const {document, articles} = extractPage(text)
  const passages = articles.flatMap((article) => article.passages)
  return passages.map(({start, end}) => document.text.slice(start, end)).join(' ')
}

/** A wanted snippet found is right, an unwanted one wrong, as `score.mjs` of the shared set counts. */
function scoreKept(rows: readonly BoilerplateRow[], texts: readonly string[]): Record<string, number> {
  let found = 0
  let missed = 0
  let wrong = 0
  rows.forEach((row, index) => {
    const kept = foldSpace(texts[index]!)
    for (const snippet of row.with) kept.includes(foldSpace(snippet)) ? found++ : missed++
    for (const snippet of row.without) if (kept.includes(foldSpace(snippet))) wrong++
  })
  const precision = found / (found + wrong)
  const recall = found / (found + missed)
  return {f1: (2 * precision * recall) / (precision + recall), precision, recall}
}
