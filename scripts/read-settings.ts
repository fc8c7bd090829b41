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

/** `site.yaml` of a content folder, defaults filled in. Throws `UserError` for a field that cannot be used. */
export function readSite(content: string): Site {
  const path = join(content, 'site.yaml')
  return parseSettings(readText(path) ?? '', shown(path), siteSchema)
}

/** The themes of a content folder, by id. Throws `UserError` for one that cannot be used. */
export function readThemes(content: string): Theme[] {
  return listThemes(content).map((name) => {
    const path = join(content, 'themes', name)
    const id = themeFileName.exec(name)?.[1]
    if (!id) {
      throw new UserError(
        `${shown(path)}:1: file name: expected lower-case letters, digits and hyphens, then .yaml, found "${name}"`,
      )
    }
    return {id, ...parseSettings(readText(path) ?? '', shown(path), themeSchema)}
  })
}

/** What is decided in a content folder and in an output folder. Throws `UserError` for what cannot be used. */
export function checkSettings({content, out}: {content: string; out: string}): Settings {
  const site = readSite(content)
  const themes = readThemes(content)
  const file = join(out, 'editorial.yaml')
  const ids = themes.map(({id}) => id)
  return {site, themes, editorial: parseEditorial(readText(file) ?? '', shown(file), ids)}
}
