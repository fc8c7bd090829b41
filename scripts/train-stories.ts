/**
 * Learns the weights of the story grouping from labelled news: `npm run train-stories`. The same news give the same
 * weights. Exit codes: 0 written, 2 no labelled news beside the repository.
 */
import {writeFileSync} from 'node:fs'
import {countBackground} from './story-training/background.ts'
import {readLabelledNews, STORY_SETS} from './story-training/labelled-news.ts'

/** Sets whose words stand for news at large: those of many subjects and whole texts. */
const BACKGROUND_SETS: readonly string[] = ['ecbplus', 'allsides']

const sets = STORY_SETS.map((set) => ({set, rows: readLabelledNews(set) ?? []}))
const missing = sets.find(({rows}) => rows.length === 0)
if (missing) {
  process.stderr.write(`expected labelled news in ../shared/eval/stories-${missing.set}.jsonl, found none\n`)
  process.exitCode = 2
} else {
  await learn()
}

/** Writes the background first: features read it when their modules load. */
async function learn(): Promise<void> {
  const counted = sets.filter(({set}) => BACKGROUND_SETS.includes(set))
  write('background-words', countBackground(counted.map(({rows}) => rows)))
  const {makeExamples} = await import('./story-training/examples.ts')
  const {fitPairModel} = await import('./story-training/fit-pair-model.ts')
  const {independentRows} = await import('./story-training/independent-rows.ts')
  write('pair-model', fitPairModel(sets.map(({set, rows}) => makeExamples(set, independentRows(rows)))))
}

function write(name: string, weights: unknown): void {
  const file = new URL(`../src/pipeline/stories/${name}.weights.json`, import.meta.url)
  writeFileSync(file, `${JSON.stringify(weights)}\n`)
}
