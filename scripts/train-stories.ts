/**
 * Learns the weights of the story grouping from labelled news: `npm run train-stories`. The same news give the same
 * weights. Exit codes: 0 written, 2 no labelled news beside the repository.
 */
import {writeFileSync} from 'node:fs'
import {countBackground} from './story-training/background.ts'
import {readLabelledNews, STORY_SETS} from './story-training/labelled-news.ts'

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
  write('background-words', countBackground(sets.map(({rows}) => rows)))
  const {makeExamples} = await import('./story-training/examples.ts')
  const {fitPairModel} = await import('./story-training/fit-pair-model.ts')
  write('pair-model', fitPairModel(sets.flatMap(({set, rows}) => makeExamples(set, rows))))
}

function write(name: string, weights: unknown): void {
  const file = new URL(`../src/pipeline/stories/${name}.weights.json`, import.meta.url)
  writeFileSync(file, `${JSON.stringify(weights)}\n`)
}
