import {existsSync, readFileSync} from 'node:fs'
import type {Measurement} from './measurement.ts'
import {predictNearDuplicates} from './predict-stories.ts'
import {scoreGroups} from './score-groups.ts'

interface PageRow {
  id: string
  text: string
  /** Name of the page. */
  page: string
}

/** Scores on pages that many tools read. Empty where the set is not beside the repository. */
export async function measure(): Promise<Measurement[]> {
  const file = new URL('../../../shared/eval/near-duplicates.jsonl', import.meta.url)
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const rows = lines.map((line) => JSON.parse(line) as PageRow)
  const groups = predictNearDuplicates(rows).map(({group}) => group)
  const {pair, pairPrecision, pairRecall} = scoreGroups([{labels: rows.map(({page}) => page), groups}])
  return [{set: 'near-duplicates', numbers: {pair, pairPrecision, pairRecall}}]
}
