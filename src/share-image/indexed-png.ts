import {constants, crc32, deflateSync} from 'node:zlib'
import type {Canvas} from './canvas.ts'

/** What an 8-bit number can point at. */
const PALETTE_SIZE = 256

/** Runs of one number are all that repeats in such a picture: looking for more takes five times as long for a tenth of the bytes. */
const compression = {strategy: constants.Z_RLE}

/** Write a picture as a PNG with a palette (W3C PNG, third edition, colour type 3). Throws on more than 256 colours. */
export function encodeIndexedPng({width, height, pixels, palette}: Canvas): Buffer<ArrayBuffer> {
  if (palette.length > PALETTE_SIZE)
    throw new Error(`A palette holds ${PALETTE_SIZE} colours, not ${palette.length}.`)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a number, colour type palette, and the only methods of compression, filter and interlace there are.
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(unfilteredRows(pixels, width, height), compression)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Rows, each after a filter byte of 0: numbers of a palette compress best as they are. */
function unfilteredRows(pixels: Uint8Array, width: number, height: number): Buffer {
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  return rows
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
