import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'

/** What a theme's file may be called: its name is part of addresses and of paths. */
export const themeFileName = /^([a-z0-9][a-z0-9-]*)\.ya?ml$/

/** Names of the files in a desk's folder of themes, sorted. */
export function listThemes(desk: string): string[] {
  const folder = join(desk, 'themes')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort()
}

/** Text of a file, or nothing if there is none. */
export function readText(path: string): string | undefined {
  if (!existsSync(path)) return undefined
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    // A folder in the place of a file is told without its name.
    throw error instanceof Error ? Object.assign(error, {path}) : error
  }
}

/** A path as a user would type it. */
export function shown(path: string): string {
  const short = relative('.', path)
  return (short.startsWith('..') ? path : short).replaceAll('\\', '/')
}
