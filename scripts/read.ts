/**
 * Writes a page with every briefing beside its sources, for a person to judge them by.
 * Exit codes: 0 written, 1 something broke, 2 wrong input.
 */
import {existsSync, statSync, writeFileSync} from 'node:fs'
import {Command} from 'commander'
import {UserError} from '../src/pipeline/settings/user-error.ts'
import {briefingRow} from '../tests/eval/briefing-rows.ts'
import {makeReadingSheet} from '../tests/eval/reading-sheet.ts'
import {type ToldStory, tellDocuments, tellRow} from '../tests/eval/tell-stories.ts'
import {readRows} from './read-rows.ts'
import {readSources} from './read-sources.ts'
import {exitCodeOf, tellError} from './report-error.ts'

const program = new Command('read')
  .description('Write a page with every briefing beside its sources, for a person to judge them by.')
  .argument(
    '<what>',
    'a folder of sources, or a JSON Lines file of rows {id, articles}, each told as one story',
  )
  .option('--out <file.html>', 'the page to write', 'reading-sheet.html')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))

try {
  program.parse()
  const {out} = program.opts<{out: string}>()
  const stories = tell(program.args[0]!)
  writeFileSync(out, makeReadingSheet(stories))
  process.stdout.write(`${out}: ${stories.length} briefings\n`)
} catch (error) {
  tellError(error)
  process.exitCode = exitCodeOf(error)
}

function tell(what: string): {name: string; told: ToldStory}[] {
  if (!existsSync(what)) throw new UserError(`${what}: expected a folder or a .jsonl file, found nothing`)
  if (statSync(what).isDirectory())
    return tellDocuments(readSources(what)).map((told) => ({name: told.story.slug, told}))
  return readRows(what, briefingRow).flatMap((row) => {
    const told = tellRow(row)
    return told ? [{name: row.id, told}] : []
  })
}
