import {Resvg} from '@resvg/resvg-js'
import type {RunFont} from './layout.ts'
import {EM, type SetText} from './sheet.ts'

/** Places between two pixels that a cluster may stand at: at a quarter of a pixel the eye sees even spaces. */
export const PHASES = 4

/** Masks kept: a hundred letters in seven sizes at each phase, and room. */
const MOST = 20_000

/** How much of each pixel a cluster covers. */
export interface Mask {
  /** Offset of the first pixel from the cluster's origin on the baseline. */
  left: number
  top: number
  width: number
  height: number
  /** 0 to 255, row by row. */
  coverage: Uint8Array
}

const empty: Mask = {left: 0, top: 0, width: 0, height: 0, coverage: new Uint8Array(0)}

const masks = new Map<string, Mask>()

/** The mask of an outline in a font at `phase` quarters of a pixel right of a whole one. */
export function maskOf(font: RunFont, cluster: string, outline: SetText, phase: number): Mask {
  const key = `${font.size} ${phase} ${font.weight} ${font.family}\n${cluster}`
  const known = masks.get(key)
  if (known) return known
  const mask = outline.path === '' ? empty : rasterise(outline, font.size, phase / PHASES)
  if (masks.size > MOST) masks.clear()
  masks.set(key, mask)
  return mask
}

/** Draw an outline black on nothing. Its box reaches an em beyond advance and line on each side, then is cut. */
function rasterise({path, advance}: SetText, size: number, shift: number): Mask {
  const scale = size / EM
  const [left, above] = [Math.ceil(size / 2), Math.ceil(1.25 * size)]
  const width = Math.ceil(advance * scale) + 2 * left
  const height = above + Math.ceil(size / 2)
  const move = `translate(${left + shift} ${above}) scale(${scale})`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path transform="${move}" d="${path}"/></svg>`
  const {pixels} = new Resvg(svg, {font: {loadSystemFonts: false}}).render()
  return cutOut(pixels, width, height, left, above)
}

/** The part of a drawing that is not empty, by its coverage alone. */
function cutOut(rgba: Buffer, width: number, height: number, originX: number, originY: number): Mask {
  let [x0, x1, y0, y1] = [width, -1, height, -1]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (rgba[4 * (y * width + x) + 3] === 0) continue
      x0 = Math.min(x0, x)
      x1 = Math.max(x1, x)
      y0 = Math.min(y0, y)
      y1 = y
    }
  }
  if (x1 < 0) return empty
  const mask = {left: x0 - originX, top: y0 - originY, width: x1 - x0 + 1, height: y1 - y0 + 1}
  const coverage = new Uint8Array(mask.width * mask.height)
  for (let at = 0; at < coverage.length; at++) {
    const [row, column] = [Math.floor(at / mask.width), at % mask.width]
    coverage[at] = rgba[4 * ((y0 + row) * width + x0 + column) + 3]!
  }
  return {...mask, coverage}
}
