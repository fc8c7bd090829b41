import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {parseSettings} from '../src/pipeline/settings/parse-settings.ts'
import {UserError} from '../src/pipeline/settings/user-error.ts'
import {siteSchema} from '../src/schemas/site.ts'
import {themeSchema} from '../src/schemas/theme.ts'
import type {Site} from '../src/site.ts'
import type {Theme} from '../src/theme.ts'

/** What a theme's file may be called: its name is part of addresses and of paths. */
const themeFileName = /^([a-z0-9][a-z0-9-]*)\.ya?ml$/

/** `site.yaml` of a content folder, defaults filled in. Throws `UserError` for a field that cannot be used. */
export function readSite(content: string): Site {
  const path = join(content, 'site.yaml')
  return parseSettings(readText(path) ?? '', shown(path), siteSchema)
}

/** The themes of a content folder, by id. Throws `UserError` for one that cannot be used. */
export function readThemes(content: string): Theme[] {
  const folder = join(content, 'themes')
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'))
  return names.sort().map((name) => {
    const path = join(folder, name)
    const id = themeFileName.exec(name)?.[1]
    if (!id) {
      throw new UserError(
        `${shown(path)}:1: file name: expected lower-case letters, digits and hyphens, then .yaml, found "${name}"`,
      )
    }
    return {id, ...parseSettings(readText(path) ?? '', shown(path), themeSchema)}
  })
}

/** Text of a file, or nothing if there is none. */
export function readText(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** A path as a user would type it. */
export function shown(path: string): string {
  const short = relative('.', path)
  return (short.startsWith('..') ? path : short).replaceAll('\\', '/')
}
