import {existsSync, statSync} from 'node:fs'
import {basename, dirname} from 'node:path'
import pc from 'picocolors'
import {extractArticles} from '../src/pipeline/index.ts'
import {describeDocument} from './explain-document.ts'
import {explainStory} from './explain-story.ts'
import {readSource} from './read-sources.ts'

/**
 * Say what the build makes of a document, line by line, or why the articles of a story are together, as the last build
 * of a desk found it. Throws `UserError` for what is neither.
 */
export function explain(what: string, desk: string) {
  if (!existsSync(what) || !statSync(what).isFile()) {
    explainStory(what, desk)
    return
  }
  const [extracted] = extractArticles([readSource(dirname(what), basename(what))])
  // Colour is for eyes: a pipe, a file or NO_COLOR gets plain text.
  const colours = pc.createColors(pc.isColorSupported && process.stdout.isTTY === true)
  process.stdout.write(`${describeDocument(extracted!, colours).join('\n')}\n`)
}
