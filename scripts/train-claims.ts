/**
 * Learns which words of a story a digest tells, from roundups that people wrote: `npm run train-claims`. The same roundups
 * give the same weights. Exit codes: 0 written, 2 no roundups beside the repository.
 */
import {writeFileSync} from 'node:fs'
import {readRoundups} from '../tests/eval/briefing-rows.ts'
import {fitWordWeights} from './claim-training/fit-word-weights.ts'

const WEIGHTS = new URL('../src/pipeline/claims/word-weights.weights.json', import.meta.url)

const rows = readRoundups('learn')
if (rows) writeFileSync(WEIGHTS, `${JSON.stringify(fitWordWeights(rows))}\n`)
else {
  process.stderr.write('expected roundups in ../shared/eval/briefings-neus.jsonl, found none\n')
  process.exitCode = 2
}
