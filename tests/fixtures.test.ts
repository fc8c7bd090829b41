import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {readSource} from '../scripts/read-sources.ts'
import {describeStage, stageNames} from '../scripts/stage-output.ts'
import {extractArticles} from '../src/pipeline/index.ts'

const root = fileURLToPath(new URL('fixtures/', import.meta.url))
const folders = new Set(readdirSync(root))

// `npm run new-fixture -- FILE STAGE` makes a folder; with --update it takes what comes out today as expected.
describe.each(stageNames.filter((stage) => folders.has(stage)))('%s', (stage) => {
  test.each(readdirSync(join(root, stage)))('%s', (name) => {
    const folder = join(root, stage, name)
    const input = readdirSync(folder).find((file) => file.startsWith('input'))!
    const [extracted] = extractArticles([readSource(folder, input)])
    expect(describeStage(stage, extracted!)).toBe(readFileSync(join(folder, 'expected.txt'), 'utf8'))
  })
})
