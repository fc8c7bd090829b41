import {readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import type {WholeBriefing} from '../src/briefing.ts'
import {parseBriefing} from '../src/lib/read-briefing.ts'
import {UserError} from '../src/pipeline/settings/user-error.ts'
import {listBriefings} from './list-briefings.ts'
import {shown} from './settings-files.ts'

/** Looks up the briefing that the last build left at an address. Throws `UserError` for one that cannot be read. */
export function previousBriefings(out: string): (slug: string) => WholeBriefing | undefined {
  const pathOf = new Map(listBriefings(out).map((path) => [basename(path, '.mdx'), path]))
  const found = new Map<string, WholeBriefing>()
  return (slug) => {
    const path = pathOf.get(slug)
    if (path === undefined) return undefined
    const known = found.get(slug) ?? read(join(out, 'briefings', path))
    found.set(slug, known)
    return known
  }
}

function read(file: string): WholeBriefing {
  const text = readFileSync(file, 'utf8')
  try {
    return parseBriefing(text)
  } catch (error) {
    throw new UserError(
      `${shown(file)}: ${(error as Error).message}\nIts sources no longer hold what it tells: put back the last committed version, or delete it to let the story go.`,
    )
  }
}
