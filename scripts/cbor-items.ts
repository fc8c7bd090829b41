/** Major types of CBOR (RFC 8949, section 3.1) whose argument counts bytes, and the one whose argument counts items. */
const strings = [2, 3]
const arrays = 4

/** The encoded items of an encoded CBOR array that opens `bytes`, and what stands before them. */
export function arrayItems(bytes: Buffer): {head: Buffer; items: Buffer[]} {
  const {major, argument, end} = readHead(bytes, 0)
  if (major !== arrays) throw new Error(`Expected a CBOR array, found major type ${major}.`)
  const items: Buffer[] = []
  let at = end
  for (let i = 0; i < argument; i++) {
    const next = itemEnd(bytes, at)
    items.push(bytes.subarray(at, next))
    at = next
  }
  return {head: bytes.subarray(0, end), items}
}

/** The same array with its items in the order of their bytes. */
export function sortItems(bytes: Buffer): Buffer {
  const {head, items} = arrayItems(bytes)
  return Buffer.concat([head, ...items.sort(Buffer.compare)])
}

function itemEnd(bytes: Buffer, at: number): number {
  const {major, argument, end} = readHead(bytes, at)
  if (strings.includes(major)) return end + argument
  if (major !== arrays) return end
  let next = end
  for (let i = 0; i < argument; i++) next = itemEnd(bytes, next)
  return next
}

/** Type and argument of an item: the low five bits, or as many bytes after them as they say. */
function readHead(bytes: Buffer, at: number): {major: number; argument: number; end: number} {
  const [major, low] = [bytes[at]! >> 5, bytes[at]! & 0x1f]
  if (major > arrays || low > 26) throw new Error(`Unexpected CBOR item ${bytes[at]} at ${at}.`)
  if (low < 24) return {major, argument: low, end: at + 1}
  const length = 2 ** (low - 24)
  return {major, argument: bytes.readUIntBE(at + 1, length), end: at + 1 + length}
}
