import {crc32, deflateSync} from 'node:zlib'

/** What an 8-bit index can point at. */
const paletteSize = 256

/**
 * Write opaque pixels as a PNG with a palette: half the bytes of one with full colours.
 * Flat drawings keep every colour; of more than {@linkcode paletteSize}, rare ones turn into their nearest neighbour.
 */
export function encodePalettePng(rgba: Buffer, width: number, height: number): Buffer<ArrayBuffer> {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height)
  const palette = choosePalette(pixels)
  const rows = indexRows(pixels, palette, width)

  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits an index, colour type palette, and the only methods of compression, filter and interlace there are.
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => channels(colour)))),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The most frequent colours, ties by value. */
function choosePalette(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>()
  let runStart = 0
  for (let i = 1; i <= pixels.length; i++) {
    const colour = pixels[runStart]!
    if (pixels[i] === colour) continue
    counts.set(colour, (counts.get(colour) ?? 0) + i - runStart)
    runStart = i
  }
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || a - b)
    .slice(0, paletteSize)
    .map(([colour]) => colour)
}

/** Rows of palette indices, each after a filter byte of 0: indices compress best as they are. */
function indexRows(pixels: Uint32Array, palette: readonly number[], width: number): Buffer {
  const indexOf = new Map(palette.map((colour, index) => [colour, index]))
  const rows = Buffer.alloc(pixels.length + pixels.length / width)
  let last = palette[0]!
  let index = 0
  for (let i = 0, at = 0; i < pixels.length; i++, at++) {
    if (i % width === 0) at++
    const colour = pixels[i]!
    if (colour !== last) {
      index = indexOf.get(colour) ?? nearest(colour, palette)
      indexOf.set(colour, index)
      last = colour
    }
    rows[at] = index
  }
  return rows
}

function nearest(colour: number, palette: readonly number[]): number {
  const [red, green, blue] = channels(colour)
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (const [index, candidate] of palette.entries()) {
    const [r, g, b] = channels(candidate)
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
    if (distance < least) [best, least] = [index, distance]
  }
  return best
}

/** Red, green and blue of a pixel read as a little-endian word. */
function channels(colour: number): [number, number, number] {
  return [colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff]
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
