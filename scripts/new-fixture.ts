/**
 * Makes a fixture of a document: the file and what a stage makes of it today, to be read, corrected and kept.
 * Exit codes: 0 made, 1 something broke, 2 wrong arguments or a fixture that is there already.
 */
import {copyFileSync, existsSync, mkdirSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, extname, join} from 'node:path'
import {Argument, Command} from 'commander'
import {extractArticles} from '../src/pipeline/index.ts'
import {UserError} from '../src/pipeline/settings/user-error.ts'
import {readSource} from './read-sources.ts'
import {exitCodeOf, tellError} from './report-error.ts'
import {describeStage, type Stage, stageNames} from './stage-output.ts'

const program = new Command('new-fixture')
  .description(
    'Make tests/fixtures/<stage>/<name>/ of a document: its input and what the stage makes of it now.',
  )
  .argument('<file>', 'a document in your own words; the folder gets its name')
  .addArgument(new Argument('<stage>', 'what to hold').choices(stageNames))
  .option('--update', 'overwrite what is expected of a fixture that is there already')
  .option('--fixtures <folder>', 'where fixtures lie', 'tests/fixtures')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))

try {
  program.parse()
  const [file, stage] = program.args as [string, Stage]
  process.stdout.write(`${makeFixture(file, stage, program.opts())}\n`)
} catch (error) {
  tellError(error)
  process.exitCode = exitCodeOf(error)
}

/** Writes the fixture and answers its folder. Throws `UserError` if it exists and is not to be updated. */
function makeFixture(file: string, stage: Stage, options: {update?: boolean; fixtures: string}): string {
  if (!existsSync(file) || !statSync(file).isFile())
    throw new UserError(`${file}: expected a file, found none`)
  const isInput = basename(file, extname(file)) === 'input'
  const name = isInput ? basename(dirname(file)) : basename(file, extname(file))
  const folder = join(options.fixtures, stage, name)
  const input = join(folder, `input${extname(file) || '.txt'}`)
  if (existsSync(folder) && !options.update) {
    throw new UserError(`${folder}: expected no such fixture, found one: give --update to overwrite it`)
  }
  mkdirSync(folder, {recursive: true})
  if (!isInput) copyFileSync(file, input)
  const [extracted] = extractArticles([readSource(dirname(input), basename(input))])
  writeFileSync(join(folder, 'expected.txt'), describeStage(stage, extracted!))
  return folder
}
