/**
 * Says what the build makes of a document, line by line, or why the articles of a story are together.
 * Exit codes: 0 said, 1 something broke, 2 no such file or story.
 */
import {existsSync, statSync} from 'node:fs'
import {basename, dirname} from 'node:path'
import {Command} from 'commander'
import pc from 'picocolors'
import {extractArticles} from '../src/pipeline/index.ts'
import {describeDocument} from './explain-document.ts'
import {explainStory} from './explain-story.ts'
import {readSource} from './read-sources.ts'
import {exitCodeOf, tellError} from './report-error.ts'

const program = new Command('explain')
  .description(
    'Say what was split, removed, dated and marked in a file, or why a story holds the articles it holds.',
  )
  .argument('<what>', 'a file, or a story: its id, address, former address or a part of its headline')
  .option('--content <folder>', 'where the last build wrote, for a story', 'content')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))

try {
  program.parse()
  const [what] = program.args
  const {content} = program.opts<{content: string}>()
  if (existsSync(what!) && statSync(what!).isFile()) {
    const [extracted] = extractArticles([readSource(dirname(what!), basename(what!))])
    // Colour is for eyes: a pipe, a file or NO_COLOR gets plain text.
    const colours = pc.createColors(pc.isColorSupported && process.stdout.isTTY === true)
    process.stdout.write(`${describeDocument(extracted!, colours).join('\n')}\n`)
  } else explainStory(what!, content)
} catch (error) {
  tellError(error)
  process.exitCode = exitCodeOf(error)
}
