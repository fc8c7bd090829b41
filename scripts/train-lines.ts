/**
 * Learns the line model anew: `npm run train-lines`. Reads our own labelled pages and, where it exists, the shared set;
 * writes `src/pipeline/extract/lines/line-model.weights.json`. The same pages give the same weights.
 */
import {writeFileSync} from 'node:fs'
import {boilerplateRows} from '../tests/eval/boilerplate-rows.ts'
import {gatherExamples, labelBySnippets, ownPages} from '../tests/eval/line-examples.ts'
import {trainTrees} from './boosted-trees.ts'

const rows = boilerplateRows()
if (rows.length === 0) process.stderr.write('shared/eval is not here: learning from our own pages alone\n')
const examples = gatherExamples([...rows.map(labelBySnippets), ...ownPages()])
const model = trainTrees(examples)
const target = new URL('../src/pipeline/extract/lines/line-model.weights.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(model)}\n`)
process.stderr.write(`${examples.answers.length} lines, ${model.features.length} trees\n`)
