import {trainTrees} from '../../scripts/boosted-trees.ts'
import {extractDocument} from '../../src/pipeline/extract/extract.ts'
import type {LineModels} from '../../src/pipeline/extract/lines/classify-lines.ts'
import {readDocument} from '../../src/pipeline/read/read-document.ts'
import {packTrees} from '../../src/pipeline/text/packed-trees.ts'
import {type BoilerplateRow, boilerplateRows, foldOf, foldSpace} from './boilerplate-rows.ts'
import {type GluedFile, glueFiles} from './glued-files.ts'
import {gatherExamples, labelBySnippets, ownPages} from './line-examples.ts'
import type {Measurement} from './measurement.ts'
import {countEdgeWords, gatherStarts, labelledPages, lexiconOf} from './page-start-examples.ts'

/** Parts the sites are dealt into: the pages of a file are all of one part, and no model saw a page of it. */
const FOLDS = 5
const SEED = 1
/** Share of a page's wanted snippets that its article has. */
const foundShare = 0.8

/** Pages pasted into one file, judged by models that were trained on other sites: how many articles come out, and are they the pages? */
export async function measure(): Promise<Measurement[]> {
  const rows = boilerplateRows()
  if (rows.length === 0) return []
  const own = labelledPages()
  const tally = {files: 0, right: 0, pages: 0, found: 0, predicted: 0}
  const single = {pages: 0, right: 0}
  for (let fold = 0; fold < FOLDS; fold++) {
    const isLeftOut = (row: BoilerplateRow) => foldOf(row, FOLDS) === fold
    const models = trainModels(
      rows.filter((row) => !isLeftOut(row)),
      own,
    )
    for (const file of glueFiles(rows.filter(isLeftOut), SEED)) {
      const texts = articlesOf(file.text, models)
      tally.files++
      tally.right += Number(texts.length === file.pages.length)
      tally.pages += file.pages.length
      tally.found += countFound(file, texts)
      tally.predicted += texts.length
    }
    for (const {text} of rows.filter(isLeftOut)) {
      single.pages++
      single.right += Number(articlesOf(text, models).length === 1)
    }
  }
  return [
    {
      set: 'pages-glued',
      numbers: {
        f1: (2 * tally.found) / (tally.pages + tally.predicted),
        found: tally.found / tally.pages,
        rightCount: tally.right / tally.files,
        single: single.right / single.pages,
      },
      notes: [`${FOLDS} parts, by site; ${tally.files} files of ${tally.pages} pages`],
    },
  ]
}

function trainModels(rows: readonly BoilerplateRow[], own: ReturnType<typeof labelledPages>): LineModels {
  const counts = countEdgeWords(rows)
  return {
    lines: packTrees(trainTrees(gatherExamples([...rows.map(labelBySnippets), ...ownPages()]))),
    pages: {trees: packTrees(trainTrees(gatherStarts(rows, counts, own))), lexicon: lexiconOf(counts)},
  }
}

function articlesOf(text: string, models: LineModels): string[] {
  const document = readDocument({path: 'pages.txt', sha256: '', text, problems: []})
  return extractDocument(document, models).articles.map(({passages}) =>
    foldSpace(passages.map(({start, end}) => document.text.slice(start, end)).join('\n')),
  )
}

/** Pages of which one article, taken for no other page, has nearly all that is wanted and nothing of another page. */
function countFound({pages}: GluedFile, texts: readonly string[]): number {
  const taken = new Set<number>()
  for (const page of pages) {
    const others = pages
      .filter((other) => other !== page)
      .flatMap((other) => other.with.map(foldSpace))
      .filter((snippet) => !page.text.includes(snippet))
    const at = texts.findIndex(
      (text, index) =>
        !taken.has(index) &&
        page.with.filter((snippet) => text.includes(foldSpace(snippet))).length >=
          foundShare * page.with.length &&
        !others.some((snippet) => text.includes(snippet)),
    )
    if (at >= 0) taken.add(at)
  }
  return taken.size
}
