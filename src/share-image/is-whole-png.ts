import {crc32} from 'node:zlib'

/** Bytes before the first chunk, and those of a chunk besides its data: length, type and checksum. */
const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
const FRAME = 12

/** True for a PNG of which every chunk has its checksum and the last one is its end (W3C PNG, third edition, 5). */
export function isWholePng(bytes: Buffer): boolean {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return false
  let at = SIGNATURE.length
  let type = ''
  while (at + FRAME <= bytes.length) {
    const end = at + FRAME + bytes.readUInt32BE(at)
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4))
      return false
    type = bytes.toString('latin1', at + 4, at + 8)
    at = end
  }
  return type === 'IEND' && at === bytes.length
}
