import type {Rule} from './layout.ts'
import type {Mask} from './masks.ts'

/** Steps from paper to a colour: more are not told apart at the edge of a letter, and cost bytes. */
const STEPS = 48

/** A picture of few colours on paper: each pixel is a number in its palette. */
export interface Canvas {
  width: number
  height: number
  /** Row by row. */
  pixels: Uint8Array
  /** `[red, green, blue]` by number: the paper, then the steps to each colour in turn. */
  palette: [number, number, number][]
  /** Number of the first step of each colour used so far. */
  ramps: Map<string, number>
}

export function blankCanvas(width: number, height: number, paper: string): Canvas {
  return {width, height, pixels: new Uint8Array(width * height), palette: [channels(paper)], ramps: new Map()}
}

/** Fill a rectangle. */
export function fill(canvas: Canvas, {x, y, width, height, colour}: Rule): void {
  const full = rampOf(canvas, colour) + STEPS - 1
  for (let row = Math.max(0, y); row < Math.min(canvas.height, y + height); row++) {
    canvas.pixels.fill(
      full,
      row * canvas.width + Math.max(0, x),
      row * canvas.width + Math.min(canvas.width, x + width),
    )
  }
}

/** Lay a mask on the canvas, its origin at `x`, `y`; what reaches over the edge is cut. */
export function stamp(canvas: Canvas, mask: Mask, x: number, y: number, colour: string): void {
  const before = rampOf(canvas, colour) - 1
  const [left, top] = [x + mask.left, y + mask.top]
  for (let row = Math.max(0, -top); row < Math.min(mask.height, canvas.height - top); row++) {
    const to = (top + row) * canvas.width + left
    for (let column = Math.max(0, -left); column < Math.min(mask.width, canvas.width - left); column++) {
      const step = Math.round((mask.coverage[row * mask.width + column]! * STEPS) / 255)
      // Where two letters touch, the darker one stays.
      if (step > 0 && before + step > canvas.pixels[to + column]!) canvas.pixels[to + column] = before + step
    }
  }
}

/** Number of a colour's first step; its steps are mixed with paper when it is first asked for. */
function rampOf({palette, ramps}: Canvas, colour: string): number {
  const known = ramps.get(colour)
  if (known !== undefined) return known
  const [first, paper, full] = [palette.length, palette[0]!, channels(colour)]
  for (let step = 1; step <= STEPS; step++) {
    const mix = (channel: number) =>
      Math.round(paper[channel]! + ((full[channel]! - paper[channel]!) * step) / STEPS)
    palette.push([mix(0), mix(1), mix(2)])
  }
  ramps.set(colour, first)
  return first
}

function channels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 0xff, value & 0xff]
}
