import {inflateSync} from 'node:zlib'

/** Bytes of a WOFF file's header and of one entry of its table directory (W3C WOFF 1.0, sections 3 and 4). */
const woffHeader = 44
const woffEntry = 20

/** Code points a WOFF font has a glyph for. Throws on a file that is no WOFF or lacks a Unicode character map. */
export function readCharacterMap(woff: Buffer): Set<number> {
  const cmap = readTable(woff, 'cmap')
  const codePoints = new Set<number>()
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4))
    const format = subtable.readUInt16BE(0)
    if (format === 4) readSegments(subtable, codePoints)
    if (format === 12) readGroups(subtable, codePoints)
  }
  if (codePoints.size === 0) throw new Error('The font has no Unicode character map.')
  return codePoints
}

function readTable(woff: Buffer, tag: string): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('The font is not a WOFF file.')
  for (let i = 0; i < woff.readUInt16BE(12); i++) {
    const entry = woff.subarray(woffHeader + i * woffEntry)
    if (entry.toString('latin1', 0, 4) !== tag) continue
    const [offset, packed, length] = [entry.readUInt32BE(4), entry.readUInt32BE(8), entry.readUInt32BE(12)]
    const bytes = woff.subarray(offset, offset + packed)
    return packed < length ? inflateSync(bytes) : bytes
  }
  throw new Error(`The font has no table ${tag}.`)
}

/** Format 4: segments of the Basic Multilingual Plane, each with a delta or a list of glyphs (OpenType, cmap). */
function readSegments(subtable: Buffer, codePoints: Set<number>) {
  const twice = subtable.readUInt16BE(6)
  for (let i = 0; i < twice; i += 2) {
    const end = subtable.readUInt16BE(14 + i)
    const start = subtable.readUInt16BE(16 + twice + i)
    const delta = subtable.readUInt16BE(16 + 2 * twice + i)
    const rangeAt = 16 + 3 * twice + i
    const range = subtable.readUInt16BE(rangeAt)
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph =
        range === 0 ? (code + delta) % 0x10000 : subtable.readUInt16BE(rangeAt + range + 2 * (code - start))
      if (glyph !== 0) codePoints.add(code)
    }
  }
}

/** Format 12: groups over all of Unicode (OpenType, cmap). */
function readGroups(subtable: Buffer, codePoints: Set<number>) {
  for (let i = 0; i < subtable.readUInt32BE(12); i++) {
    const group = subtable.subarray(16 + i * 12)
    const [start, end, glyph] = [group.readUInt32BE(0), group.readUInt32BE(4), group.readUInt32BE(8)]
    for (let code = start; code <= end; code++) if (glyph + code - start !== 0) codePoints.add(code)
  }
}
