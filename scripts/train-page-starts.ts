/**
 * Learns anew where pages begin that were pasted into one file: `npm run train-page-starts`. Pastes pages of the shared
 * set together itself; writes `edge-words.json` and `page-model.weights.json` in `src/pipeline/extract/pages/`. The same
 * pages give the same weights.
 */
import {writeFileSync} from 'node:fs'
import {edgeSteps} from '../src/pipeline/extract/pages/edge-words.ts'
import {boilerplateRows} from '../tests/eval/boilerplate-rows.ts'
import {countEdgeWords, edgeWordOf, gatherStarts, labelledPages} from '../tests/eval/page-start-examples.ts'
import {trainTrees} from './boosted-trees.ts'

const rows = boilerplateRows()
if (rows.length === 0) throw new Error('shared/eval is not here: there is nothing to learn from')
const counts = countEdgeWords(rows)
const examples = gatherStarts(rows, counts, labelledPages())
const model = trainTrees(examples)
const found = [...counts.keys()]
  .sort((a, b) => a - b)
  .flatMap((word) => {
    const edge = edgeWordOf(counts, word)
    return edge ? [{word, ...edge}] : []
  })
const step = (value: number) => Math.round(value * edgeSteps)
const table = {
  words: found.map(({word}) => word),
  opening: found.map(({opening}) => step(opening)),
  closing: found.map(({closing}) => step(closing)),
}
const folder = new URL('../src/pipeline/extract/pages/', import.meta.url)
writeFileSync(new URL('edge-words.json', folder), `${JSON.stringify(table)}\n`)
writeFileSync(new URL('page-model.weights.json', folder), `${JSON.stringify(model)}\n`)
process.stderr.write(
  `${examples.answers.length} lines, ${model.features.length} trees, ${found.length} words\n`,
)
