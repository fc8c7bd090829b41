import {join} from 'node:path'
import {serialiseCoverage} from '../src/pipeline/briefing/coverage.ts'
import {parseRegister} from '../src/pipeline/identity/register.ts'
import {serialiseRegister} from '../src/pipeline/identity/serialise-register.ts'
import {makeEdition} from '../src/pipeline/index.ts'
import type {SourceDocument} from '../src/pipeline/types.ts'
import {type BuildPlaces, recallSteps} from './build-memory.ts'
import type {CheckHeld} from './lock.ts'
import {previousBriefings} from './previous-briefings.ts'
import {checkSettings} from './read-settings.ts'
import {readText, shown} from './settings-files.ts'
import {type Summary, summarise} from './summary.ts'
import {writeEdition} from './write-edition.ts'

/** Read what people decided about an edition, make it, write it. Settings are read first: a wrong one costs no work. */
export function buildEdition(
  {desk, out}: BuildPlaces,
  documents: readonly SourceDocument[],
  {now, checkHeld}: {now: string; checkHeld: CheckHeld},
  say: (line: string) => void,
): Summary {
  const {site, themes, editorial} = checkSettings({desk, out})
  const registerFile = join(out, 'stories.json')
  const register = parseRegister(readText(registerFile), shown(registerFile))

  say(`taking apart ${documents.length} documents`)
  const {reuse, end} = recallSteps(out)
  const previous = previousBriefings(out)
  const edition = makeEdition({documents, themes, site, editorial, register, previous, now, reuse})
  end()
  say(`writing ${edition.briefings.length} briefings`)
  const files = {
    briefings: edition.briefings.map(({path, text}) => ({path: path.replace(/^briefings\//, ''), text})),
    register: serialiseRegister(edition.register),
    coverage: serialiseCoverage(edition.coverage),
  }
  const changes = writeEdition(out, files, checkHeld)
  return summarise(edition.tally, changes, edition)
}
