import {serialiseRegister} from '../src/pipeline/identity/serialise-register.ts'
import {makeEdition} from '../src/pipeline/index.ts'
import {openBriefingMemo} from './briefing-memo.ts'
import type {BuildPlaces} from './build-memory.ts'
import type {Look} from './known-files.ts'
import {readRegister, readSettings, rememberRegister} from './known-settings.ts'
import {readLook} from './read-sources.ts'
import {shown} from './settings-files.ts'
import {type Summary, summarise} from './summary.ts'
import {type Manner, writeEdition} from './write-edition.ts'

/**
 * Read everything an edition depends on, make it, write it; `found` are the sources. Settings are read first: a wrong
 * one costs no work.
 */
export async function buildEdition(
  {sources, desk, out}: BuildPlaces,
  found: Look,
  {now, manner}: {now: string; manner: Manner},
  say: (line: string) => void,
): Promise<Summary> {
  const {site, themes, editorial} = await readSettings({desk, out})
  const register = await readRegister(out)

  say(`reading ${shown(sources)}`)
  const documents = readLook(found)
  say(`taking apart ${documents.length} documents`)
  const {memo, carried, save} = openBriefingMemo(out)
  const edition = makeEdition({documents, themes, site, editorial, register, now, memo, carried})
  say(`writing ${edition.briefings.length} briefings`)
  const files = {
    briefings: edition.briefings.map(({path, text}) => ({path: path.replace(/^briefings\//, ''), text})),
    register: serialiseRegister(edition.register),
    coverage: edition.coverageText,
  }
  const changes = writeEdition(out, files, manner)
  save()
  rememberRegister(out, files.register)
  return summarise(edition.tally, changes, edition.warnings)
}
