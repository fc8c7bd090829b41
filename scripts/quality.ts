/**
 * Measures the pipeline on the labelled sets and holds the floors, or predicts for a set of your own.
 * Exit codes: 0 fine, 1 a number is below its floor or a set could not be measured, 2 wrong input.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {Command} from 'commander'
import {z} from 'zod'
import {UserError} from '../src/pipeline/settings/user-error.ts'
import {type Floors, floorsSchema, judge, raiseFloors} from '../tests/eval/floors.ts'
import {formatReport} from '../tests/eval/format-report.ts'
import type {Measurement} from '../tests/eval/measurement.ts'
import {readRows} from './read-rows.ts'

const MEASURERS = ['pages', 'boilerplate', 'stories', 'near-duplicates', 'traps'] as const
const FLOORS = fileURLToPath(new URL('../tests/eval/floors.json', import.meta.url))

const pageRow = z.object({id: z.string(), text: z.string()})
const storyRow = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  date: z.string().nullish(),
  publisher: z.string().nullish(),
})

interface Options {
  pages?: string
  stories?: string
  nearDuplicates?: string
  predict?: string
  floors: string
  raise?: boolean
}

const program = new Command('quality')
  .description(
    'Measure the pipeline on the labelled sets and compare with the floors in tests/eval/floors.json.',
  )
  .argument('[measurer...]', `measure these only: ${MEASURERS.join(', ')}`)
  .option('--floors <file>', 'compare with the floors in this file', FLOORS)
  .option('--raise', 'lift the floors to what was measured; none is ever lowered')
  .option('--pages <file.jsonl>', 'predict the articles of rows {id, text}')
  .option('--stories <file.jsonl>', 'predict the stories of rows {id, title, text, date?, publisher?}')
  .option('--near-duplicates <file.jsonl>', 'predict the groups of rows {id, text}')
  .option('--predict <out.jsonl>', 'where predictions are written')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))

try {
  program.parse()
  process.exitCode = await run(program.args, program.opts<Options>())
} catch (error) {
  if (!(error instanceof UserError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}

/** Predicts or measures; answers the exit code. */
async function run(only: readonly string[], options: Options): Promise<number> {
  const inputs = [options.pages, options.stories, options.nearDuplicates].filter((file) => file !== undefined)
  if (inputs.length === 0 && options.predict === undefined) return measureAll(only, options)
  if (inputs.length !== 1 || options.predict === undefined)
    throw new UserError(
      'expected one of --pages, --stories, --near-duplicates together with --predict OUT.jsonl',
    )
  writeRows(options.predict, await predict(options))
  return 0
}

function writeRows(path: string, rows: readonly unknown[]): void {
  try {
    writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  } catch (error) {
    throw new UserError(`${path}: expected a writable file, found ${(error as NodeJS.ErrnoException).code}`)
  }
}

async function predict({pages, stories, nearDuplicates}: Options): Promise<readonly unknown[]> {
  if (pages !== undefined) {
    const rows = readRows(pages, pageRow)
    return (await import('../tests/eval/predict-pages.ts')).predictPages(rows)
  }
  const predictors = await import('../tests/eval/predict-stories.ts')
  if (stories !== undefined) return predictors.predictStories(readRows(stories, storyRow))
  return predictors.predictNearDuplicates(readRows(nearDuplicates ?? '', pageRow))
}

async function measureAll(only: readonly string[], {floors: path, raise}: Options): Promise<number> {
  const unknown = only.find((name) => !MEASURERS.some((measurer) => measurer === name))
  if (unknown !== undefined) throw new UserError(`expected one of ${MEASURERS.join(', ')}, found ${unknown}`)
  const floors = readFloors(path)
  const measurements: Measurement[] = []
  let isBroken = false
  for (const name of MEASURERS.filter((measurer) => only.length === 0 || only.includes(measurer))) {
    try {
      const {measure} = (await import(`../tests/eval/measure-${name}.ts`)) as Measurer
      measurements.push(...(await measure()))
    } catch (error) {
      isBroken = true
      process.stderr.write(`${name} could not be measured: ${(error as Error).message}\n`)
    }
  }
  const verdicts = judge(measurements, floors)
  process.stdout.write(formatReport(measurements, verdicts))
  if (raise) writeFileSync(path, `${JSON.stringify(raiseFloors(measurements, floors), undefined, 2)}\n`)
  return isBroken || verdicts.some(({isBelow}) => isBelow) ? 1 : 0
}

interface Measurer {
  measure(): Promise<Measurement[]>
}

function readFloors(path: string): Floors {
  const expected = `${path}: expected {set: {number: floor}}`
  try {
    return floorsSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    throw new UserError(`${expected}, found: ${(error as Error).message}`)
  }
}
