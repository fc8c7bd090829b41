import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {WholeBriefing} from '../src/briefing.ts'
import type {Coverage} from '../src/coverage.ts'
import {plural} from '../src/lib/plural.ts'
import {parseBriefing} from '../src/lib/read-briefing.ts'
import {UnfinishedError} from './report-error.ts'
import {shown} from './settings-files.ts'

/** The briefings of a desk one after the other, in the order of their paths below `briefings/`. */
export function* readBriefings(desk: string): Generator<WholeBriefing & {file: string}> {
  const folder = join(desk, 'briefings')
  for (const file of listBriefings(folder)) {
    const text = readFileSync(file, 'utf8')
    try {
      yield {...parseBriefing(text), file}
    } catch (error) {
      const reason = (error as Error).message.replace(/^✖ /, '').split('✖', 1)[0]!.replace(/\s+/g, ' ').trim()
      throw new UnfinishedError(
        `${shown(file)} is no briefing: ${reason}. Make the briefings again, or mend it.`,
      )
    }
  }
}

function listBriefings(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder, {recursive: true, encoding: 'utf8'}) : []
  return names
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => join(folder, name))
}

/**
 * Refuse what is half an edition: an account of briefings that are not there, as a copy that was cut short leaves it.
 * Throws `UnfinishedError`. A desk without an account is written by hand or fresh from a repository, and whole.
 */
export function refuseHalfEdition(desk: string) {
  const file = join(desk, 'coverage.json')
  if (!existsSync(file)) return
  const {stories} = readAccount(file)
  const missing = stories.flatMap(({briefing = ''}) =>
    briefing === '' || existsSync(join(desk, briefing)) ? [] : [briefing],
  )
  if (missing.length === 0) return
  throw new UnfinishedError(
    `${shown(file)} tells of ${plural(missing.length, 'briefing')} that ${missing.length === 1 ? 'is' : 'are'} not there, ${missing[0]} first: this is half an edition. Make the briefings again.`,
  )
}

function readAccount(file: string): Pick<Coverage, 'stories'> {
  const text = readFileSync(file, 'utf8')
  try {
    const account = JSON.parse(text) as Coverage
    if (Array.isArray(account.stories)) return account
  } catch {
    // Said below.
  }
  throw new UnfinishedError(`${shown(file)} is no account of an edition. Make the briefings again.`)
}
