import {existsSync, statSync} from 'node:fs'
import {basename, dirname} from 'node:path'
import pc from 'picocolors'
import {extractArticles} from '../src/pipeline/index.ts'
import {describeDocument} from './explain-document.ts'
import {explainStory} from './explain-story.ts'
import {openSources} from './open-sources.ts'
import {readSource} from './read-sources.ts'

/**
 * Say what the build makes of a document, line by line, or why the articles of a story are together, as the last build
 * of a desk found it. Throws `UserError` for what is neither.
 */
export async function explain(what: string, desk: string) {
  if (!existsSync(what) || !statSync(what).isFile()) {
    explainStory(what, desk)
    return
  }
  const files = [readSource(dirname(what), basename(what))]
  const {documents} = await openSources({files, passedOver: {}})
  // Colour is for eyes: a pipe, a file or NO_COLOR gets plain text.
  const colours = pc.createColors(pc.isColorSupported && process.stdout.isTTY === true)
  const lines = extractArticles(documents).flatMap((extracted) => describeDocument(extracted, colours))
  process.stdout.write(`${lines.join('\n')}\n`)
}
