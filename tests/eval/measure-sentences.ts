import {existsSync, readFileSync} from 'node:fs'
import type {Measurement} from './measurement.ts'
import {predictSentences, type SentenceRow} from './predict-sentences.ts'

interface LabelledSentences extends SentenceRow {
  kind: string
  sentences: readonly string[]
}

/** Share of texts of the shared set whose sentences all end where the labels say, by kind; golden rules by language too. */
export async function measure(): Promise<Measurement[]> {
  const file = new URL('../../../shared/eval/sentences.jsonl', import.meta.url)
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const rows = lines.map((line) => JSON.parse(line) as LabelledSentences)
  const told = predictSentences(rows)
  const isRight = new Map(rows.map((row, at) => [row, same(row.sentences, told[at]!.sentences)]))
  const share = (some: readonly LabelledSentences[]) =>
    some.filter((row) => isRight.get(row)).length / (some.length || 1)
  const golden = rows.filter(({kind}) => kind === 'golden')
  return [
    {
      set: 'sentences',
      numbers: {
        goldenEnglish: share(golden.filter(({language}) => language === 'en')),
        goldenOthers: share(golden.filter(({language}) => language !== 'en')),
        more: share(rows.filter(({kind}) => kind === 'more')),
        brokenLines: share(rows.filter(({kind}) => kind === 'clean')),
      },
    },
  ]
}

const fold = (text: string) => text.split(/\s+/).filter(Boolean).join(' ')

const same = (labels: readonly string[], told: readonly string[]): boolean =>
  labels.map(fold).filter(Boolean).join('\n') === told.map(fold).filter(Boolean).join('\n')
