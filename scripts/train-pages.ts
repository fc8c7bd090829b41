/**
 * Learns anew which lines of a saved page are its article's: `npm run train-pages`. Reads the shared set; writes
 * `src/pipeline/read/page/line-model.weights.json`. The same pages give the same weights.
 */
import {writeFileSync} from 'node:fs'
import {gatherHtmlExamples, labelHtml} from '../tests/eval/html-examples.ts'
import {htmlRows, readHtmlRow} from '../tests/eval/html-rows.ts'
import {trainTrees} from './boosted-trees.ts'

const rows = htmlRows().filter((row) => row.body !== undefined || row.with !== undefined)
if (rows.length === 0) throw new Error('shared/eval is not here: there is nothing to learn from')
const examples = gatherHtmlExamples(rows.map((row) => labelHtml(row, readHtmlRow(row))))
const model = trainTrees(examples)
const target = new URL('../src/pipeline/read/page/line-model.weights.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(model)}\n`)
process.stderr.write(`${examples.answers.length} lines, ${model.features.length} trees\n`)
