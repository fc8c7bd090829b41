import satori from 'satori'
import {allFonts} from './fonts.ts'
import {type RunFont, readRuns} from './layout.ts'

export type Typeface = Pick<RunFont, 'family' | 'weight'>

/** Pixels of an em on a sheet: what satori rounds is then a thousandth of a letter. */
export const EM = 1000

/** Pixels from the left edge of one text to that of the next; wider than any word. */
const CELL = 100 * EM

/** Pixels left of the first text, for what sticks out of its place. */
const MARGIN = CELL / 2

/** A text as it was set on a sheet; the origin of its coordinates is where its baseline begins. */
export interface SetText {
  /** Pixels to where the next text would begin. */
  advance: number
  /** Path data in the sheet's coordinates; empty for a space and where nothing was to be drawn. */
  path: string
  originX: number
  originY: number
}

/** Measure texts in a typeface, each by itself, at {@linkcode EM} pixels an em. */
export async function measureTexts(typeface: Typeface, texts: readonly string[]): Promise<SetText[]> {
  if (texts.length === 0) return []
  const measured = texts.map((_, index) => ({advance: 0, path: '', originX: placeOf(index), originY: 0}))
  for (const {x, y, width} of readRuns(await layOutSheet(typeface, texts, false))) {
    const text = measured[cellOf(x)]!
    text.advance += width
    text.originY = y
  }
  return measured
}

/** Measure texts and draw their outlines. */
export async function drawTexts(typeface: Typeface, texts: readonly string[]): Promise<SetText[]> {
  if (texts.length === 0) return []
  const drawn = await measureTexts(typeface, texts)
  for (const [, path] of (await layOutSheet(typeface, texts, true)).matchAll(/<path [^>]*?\bd="([^"]+)"/g)) {
    const start = Number(/-?[\d.]+/.exec(path!)?.[0])
    drawn[cellOf(start)]!.path += path
  }
  return drawn
}

const placeOf = (index: number) => MARGIN + index * CELL
const cellOf = (x: number) => Math.floor(x / CELL)

/** All texts side by side as SVG: words as text, or as the outlines of their letters. */
function layOutSheet(
  {family, weight}: Typeface,
  texts: readonly string[],
  embedFont: boolean,
): Promise<string> {
  const style = {
    fontFamily: family,
    fontWeight: weight,
    fontSize: EM,
    whiteSpace: 'pre',
    fontFeatureSettings: '"ccmp" off',
  }
  const children = texts.map((text, index) => ({
    type: 'div',
    props: {
      style: {...style, display: 'block', position: 'absolute', left: placeOf(index), top: 0},
      children: text,
    },
  }))
  const sheet = {type: 'div', props: {style: {display: 'flex', width: '100%', height: '100%'}, children}}
  return satori(sheet as never, {width: texts.length * CELL, height: 4 * EM, fonts: allFonts, embedFont})
}
