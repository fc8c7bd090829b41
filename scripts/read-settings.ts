import {join} from 'node:path'
import type {Editorial} from '../src/editorial.ts'
import {parseEditorial} from '../src/pipeline/identity/parse-editorial.ts'
import {parseSettings} from '../src/pipeline/settings/parse-settings.ts'
import {UserError} from '../src/pipeline/settings/user-error.ts'
import {siteSchema} from '../src/schemas/site.ts'
import {themeSchema} from '../src/schemas/theme.ts'
import type {Site} from '../src/site.ts'
import type {Theme} from '../src/theme.ts'
import {listThemes, readText, shown, themeFileName} from './settings-files.ts'

/** What people have decided about an edition. */
export interface Settings {
  site: Site
  themes: readonly Theme[]
  editorial: Editorial
}

/** `site.yaml` of a desk, defaults filled in. Throws `UserError` for a field that cannot be used. */
export function readSite(desk: string): Site {
  const path = join(desk, 'site.yaml')
  return parseSettings(readText(path) ?? '', shown(path), siteSchema)
}

/** The themes of a desk, by id. Throws `UserError` for one that cannot be used. */
export function readThemes(desk: string): Theme[] {
  return listThemes(desk).map((name) => {
    const path = join(desk, 'themes', name)
    const id = themeFileName.exec(name)?.[1]
    if (!id) {
      throw new UserError(
        `${shown(path)}:1: file name: expected lower-case letters, digits and hyphens, then .yaml, found "${name}"`,
      )
    }
    return {id, ...parseSettings(readText(path) ?? '', shown(path), themeSchema)}
  })
}

/** Throw a `UserError` for a former id that another theme has or had: an address leads to one theme. */
function checkFormerIds(desk: string, themes: readonly Theme[]) {
  const owners = new Map(themes.map(({id}) => [id, id]))
  for (const {id, formerIds} of themes) {
    for (const former of formerIds) {
      const owner = owners.get(former)
      owners.set(former, id)
      if (owner === undefined) continue
      const file = shown(join(desk, 'themes', `${id}.yaml`))
      throw new UserError(
        `${file}:1:1: formerIds: expected ids that no theme has, found "${former}", which belongs to the theme ${owner}`,
      )
    }
  }
}

/** What is decided in a desk and in an output folder. Throws `UserError` for what cannot be used. */
export function checkSettings({desk, out}: {desk: string; out: string}): Settings {
  const site = readSite(desk)
  const themes = readThemes(desk)
  checkFormerIds(desk, themes)
  const file = join(out, 'editorial.yaml')
  const ids = themes.map(({id}) => id)
  return {site, themes, editorial: parseEditorial(readText(file) ?? '', shown(file), ids)}
}
