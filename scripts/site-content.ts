import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {parse} from 'yaml'
import type {WholeBriefing} from '../src/briefing.ts'
import {parseBriefing} from '../src/lib/read-briefing.ts'
import {siteSchema} from '../src/schemas/site.ts'
import {themeSchema} from '../src/schemas/theme.ts'
import type {Site} from '../src/site.ts'
import type {Theme} from '../src/theme.ts'

/** What `site.yaml` of a desk says, every absent field at its default. */
export function readSite(desk: string): Site {
  return siteSchema.parse(readYaml(join(desk, 'site.yaml')) ?? {})
}

/** The themes of a desk, by id. */
export function readThemes(desk: string): Theme[] {
  return listFiles(join(desk, 'themes'), '.yaml').map((file) => ({
    id: basename(file, '.yaml'),
    ...themeSchema.parse(readYaml(file)),
  }))
}

/** The briefings of a desk one after the other, in the order of their paths below `briefings/`. */
export function* readBriefings(desk: string): Generator<WholeBriefing & {file: string}> {
  const folder = join(desk, 'briefings')
  for (const file of listFiles(folder, '.mdx')) {
    try {
      yield {...parseBriefing(readFileSync(file, 'utf8')), file}
    } catch (error) {
      throw new Error(`${file}: ${(error as Error).message}`)
    }
  }
}

const readYaml = (file: string): unknown => (existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined)

function listFiles(folder: string, ending: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder, {recursive: true, encoding: 'utf8'}) : []
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name))
}
