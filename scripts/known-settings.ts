import {hash} from 'node:crypto'
import {join} from 'node:path'
import type {Register} from '../src/register.ts'
import type {BuildPlaces} from './build-memory.ts'
import {hashProgram} from './hash-program.ts'
import {cachePath, readKept, writeKept} from './kept-files.ts'
import type {Settings} from './read-settings.ts'
import {listThemes, readText, shown, themeFileName} from './settings-files.ts'

type Places = Pick<BuildPlaces, 'desk' | 'out'>

/**
 * The settings of a build. Throws `UserError` for one that cannot be used.
 *
 * Those of the last build are known: the libraries that check them take longer to load than to read a thousand files.
 */
export async function readSettings(places: Places): Promise<Settings> {
  const path = cachePath(places.out, 'settings')
  const seal = sealSettings(places)
  const known = readKept<Settings>(path, seal)
  if (known) return known
  const {checkSettings} = await import('./read-settings.ts')
  const settings = checkSettings(places)
  // Whoever saves a file in between is read now, and found to be new by the next build.
  if (sealSettings(places) === seal) writeKept(path, settings, seal)
  return settings
}

/** Fits these settings as this program reads them: paths too, which stand in complaints. */
function sealSettings({desk, out}: Places): string {
  const themes = listThemes(desk)
  const themeFiles = themes
    .filter((name) => themeFileName.test(name))
    .map((name) => join(desk, 'themes', name))
  const files = [join(desk, 'site.yaml'), join(out, 'editorial.yaml'), ...themeFiles]
  const texts = files.map((file) => [shown(file), readText(file)])
  return hash('sha256', JSON.stringify([hashProgram(), themes, texts]), 'hex')
}

/** The register of an output folder: checked, unless this program wrote it. Throws `UserError` for a wrong one. */
export async function readRegister(out: string): Promise<Register> {
  const file = join(out, 'stories.json')
  const text = readText(file)
  if (text !== undefined && readKept(cachePath(out, 'register'), sealRegister(text)) !== undefined) {
    return JSON.parse(text) as Register
  }
  const {parseRegister} = await import('../src/pipeline/identity/register.ts')
  return parseRegister(text, shown(file))
}

/** Remember that a register is this program's own. */
export function rememberRegister(out: string, text: string) {
  writeKept(cachePath(out, 'register'), true, sealRegister(text))
}

const sealRegister = (text: string): string => `${hashProgram()} ${text}`
