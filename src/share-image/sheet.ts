import satori from 'satori'
import {allFonts} from './fonts.ts'
import {type RunFont, readAttributes, readRuns} from './layout.ts'

export type Typeface = Pick<RunFont, 'family' | 'weight'>

/** Pixels of an em on a sheet: what satori rounds is then a thousandth of a letter. */
export const EM = 1000

/** Pixels from the left edge of one text to that of the next; wider than any word. */
const CELL = 100 * EM

/** Pixels left of the first text, for what sticks out of its place. */
const MARGIN = CELL / 2

/** A text by itself, as it was set on a sheet. */
export interface SetText {
  /** Pixels to where the next text would begin. */
  advance: number
  /** SVG path data, its origin where the baseline begins; empty for a space and where nothing was to be drawn. */
  path: string
}

/** Measure texts in a typeface, each by itself, at {@linkcode EM} pixels an em. */
export async function measureTexts(typeface: Typeface, texts: readonly string[]): Promise<SetText[]> {
  return texts.length === 0 ? [] : readAdvances(await layOutSheet(typeface, texts, false), texts.length)
}

/** Measure texts and draw their outlines. */
export async function drawTexts(typeface: Typeface, texts: readonly string[]): Promise<SetText[]> {
  if (texts.length === 0) return []
  const set = await layOutSheet(typeface, texts, false)
  const baselines = new Map(readRuns(set).map(({x, y}) => [cellOf(x), y]))
  const drawn = readAdvances(set, texts.length)
  for (const [, attributes] of (await layOutSheet(typeface, texts, true)).matchAll(/<path ([^<>]*)/g)) {
    const {d: path} = readAttributes(attributes!)
    const cell = cellOf(Number(/-?[\d.]+/.exec(path!)?.[0]))
    drawn[cell]!.path += movePath(path!, -placeOf(cell), -baselines.get(cell)!)
  }
  return drawn
}

function readAdvances(svg: string, count: number): SetText[] {
  const texts = Array.from({length: count}, () => ({advance: 0, path: ''}))
  for (const {x, width} of readRuns(svg)) texts[cellOf(x)]!.advance += width
  return texts
}

/**
 * Move path data of absolute lines and curves, all that satori writes (SVG 2, section 9.3). Left where it is, it would lose
 * its decimals: a renderer counts in 32 bits, and the last cell of a sheet is millions of pixels away.
 */
function movePath(path: string, byX: number, byY: number): string {
  return path.replace(/([MLQC])([^MLQCZ]*)/g, (_, command: string, coordinates: string) => {
    const values = coordinates.match(/-?[\d.]+/g) ?? []
    const moved = values.map((value, index) => (Number(value) + (index % 2 === 0 ? byX : byY)).toFixed(1))
    return `${command}${moved.join(' ')}`
  })
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
