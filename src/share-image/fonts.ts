import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {readCharacterMap} from './character-map.ts'
import {type FontFile, headlineFonts, textFonts} from './font-table.ts'

export interface LoadedFont {
  /** Name unique to the file, so that a fallback list can order the files. */
  name: string
  weight: 400 | 600
  data: Buffer
}

/** Fonts in order of choice, and the code points that at least one of them draws. */
export interface FontStack {
  fonts: readonly LoadedFont[]
  /** Value for the CSS property. */
  family: string
  covers: ReadonlySet<number>
}

const {resolve} = createRequire(import.meta.url)

/** Read a list of the bundled fonts. */
function loadStack(files: readonly FontFile[]): FontStack {
  const fonts = files.map(loadFont)
  const covers = new Set(fonts.flatMap(({data}) => [...readCharacterMap(data)]))
  return {fonts, family: fonts.map(({name}) => name).join(', '), covers}
}

function loadFont({package: family, script, weight}: FontFile): LoadedFont {
  const file = `${family}-${script}-${weight}-normal.woff`
  const data = readFileSync(resolve(`@fontsource/${family}/files/${file}`))
  return {name: `${family} ${script} ${weight}`, weight, data}
}

export const headlineStack = loadStack(headlineFonts)
export const textStack = loadStack(textFonts)

/** Every font of both stacks. One array for all calls: satori keeps what it parsed of the fonts by identity. */
export const allFonts: LoadedFont[] = [
  ...new Map([...headlineStack.fonts, ...textStack.fonts].map((font) => [font.name, font])).values(),
]
