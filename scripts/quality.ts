/**
 * Measures the pipeline on the labelled sets and holds the floors, or predicts for a set of your own.
 * Exit codes: 0 fine, 1 a number is below its floor or a set could not be measured, 2 wrong input.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {Command} from 'commander'
import {UserError} from '../src/pipeline/settings/user-error.ts'
import {type Floors, floorsSchema, judge, raiseFloors} from '../tests/eval/floors.ts'
import {formatReport} from '../tests/eval/format-report.ts'
import type {Measurement} from '../tests/eval/measurement.ts'
import {type Measurer, measurers} from '../tests/eval/measurers.ts'
import {predictors} from '../tests/eval/predictors.ts'
import {readRows} from './read-rows.ts'

const FLOORS = fileURLToPath(new URL('../tests/eval/floors.json', import.meta.url))

type Options = Readonly<Record<string, string | undefined>> & {floors: string; raise?: true}

const program = new Command('quality')
  .description(
    'Measure the pipeline on the labelled sets and compare with the floors in tests/eval/floors.json.',
  )
  .argument('[measurer...]', `measure these only: ${measurers.join(', ')}`)
  .option('--floors <file>', 'compare with the floors in this file', FLOORS)
  .option('--raise', 'lift the floors to what was measured; none is ever lowered')
  .option('--predict <out.jsonl>', 'where predictions are written')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
for (const {name, description} of predictors) {
  program.option(`--${name} <file.jsonl>`, `predict ${description}`)
}

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
  const asked = predictors.flatMap((predictor) => {
    const file = options[camelCase(predictor.name)]
    return file === undefined ? [] : [{...predictor, file}]
  })
  if (asked.length === 0 && options.predict === undefined) return measureAll(only, options)
  const [one, ...others] = asked
  if (one === undefined || others.length > 0 || options.predict === undefined) {
    const names = predictors.map(({name}) => `--${name}`).join(', ')
    throw new UserError(`expected one of ${names} together with --predict OUT.jsonl`)
  }
  writeRows(options.predict, await one.predict(readRows(one.file, one.row)))
  return 0
}

/** The name under which Commander keeps an option's value. */
function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function writeRows(path: string, rows: readonly unknown[]): void {
  try {
    writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  } catch (error) {
    throw new UserError(`${path}: expected a writable file, found ${(error as NodeJS.ErrnoException).code}`)
  }
}

async function measureAll(only: readonly string[], {floors: path, raise}: Options): Promise<number> {
  const unknown = only.find((name) => !measurers.includes(name))
  if (unknown !== undefined) throw new UserError(`expected one of ${measurers.join(', ')}, found ${unknown}`)
  const floors = readFloors(path)
  const measurements: Measurement[] = []
  let isBroken = false
  for (const name of measurers.filter((measurer) => only.length === 0 || only.includes(measurer))) {
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

function readFloors(path: string): Floors {
  const expected = `${path}: expected {set: {number: floor}}`
  try {
    return floorsSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    throw new UserError(`${expected}, found: ${(error as Error).message}`)
  }
}
