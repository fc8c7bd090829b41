/** Looks for texts that break the pipeline, far longer than the tests do; what it finds becomes a fixture, minimised. */
import {spawnSync} from 'node:child_process'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {Command} from 'commander'

const {runs, seed} = new Command('fuzz')
  .description('Try hostile texts of every format; what breaks is kept below tests/fixtures/fuzz.')
  .option('--runs <number>', 'texts of each format, fewer where four minutes are over', '20000')
  .option(
    '--seed <number>',
    'where to begin: the same number tries the same texts',
    String(Date.now() % 2 ** 31),
  )
  .parse()
  .opts<{runs: string; seed: string}>()

process.stdout.write(`seed ${seed}\n`)
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
const {status} = spawnSync(process.execPath, [vitest, 'run', 'tests/fuzz'], {
  stdio: 'inherit',
  env: {...process.env, FUZZ_RUNS: runs, FUZZ_SEED: seed},
})
process.exitCode = status ?? 1
