import {hash} from 'node:crypto'
import {closeSync, openSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {DefaultDeserializer, DefaultSerializer} from 'node:v8'
import {crc32} from 'node:zlib'

/** Kinds of columns a file holds; a number in the file stands for the place in this list. */
const kinds = [
  Uint8Array,
  Int8Array,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
  BigUint64Array,
  BigInt64Array,
] as const

type Column = InstanceType<(typeof kinds)[number]>

/** Columns begin at multiples of this many bytes: as many as the widest number has. */
const ALIGNMENT = 8
/** Bytes of a checksum, which stands first in a file and is of all the rest. */
const CHECKSUM = 4
/** Bytes of the head of a file: the checksum and the length of the plain data, filled up. */
const HEAD = 2 * ALIGNMENT

/**
 * Writes plain data to a file which then takes the place of the one at `path`. Typed arrays in it are written as they
 * lie in memory, so that reading them copies nothing. `seal` is what reading has to name again.
 */
export function writeColumns(path: string, seal: string, data: unknown): void {
  const writer = new ColumnWriter()
  writer.writeHeader()
  writer.writeValue({seal: hash('sha256', seal), data})
  const plain = writer.releaseBuffer()
  const head = Buffer.alloc(HEAD)
  head.writeUint32LE(plain.length, CHECKSUM)
  const pieces = [plain, ...writer.columns].flatMap(padded)
  head.writeUint32LE(pieces.reduce((sum, piece) => crc32(piece, sum), crc32(head.subarray(CHECKSUM))))
  const file = openSync(`${path}.next`, 'w')
  try {
    for (const piece of [head, ...pieces]) writeFileSync(file, piece)
  } finally {
    closeSync(file)
  }
  renameSync(`${path}.next`, path)
}

/**
 * The data of a file, if it is whole and bears this seal. Its typed arrays look into what was read and are not to be
 * written to. The checksum is against damage alone, for a file that is replaced as a whole is never half of another.
 */
export function readColumns(path: string, seal: string): unknown {
  try {
    const bytes = readFileSync(path)
    if (bytes.readUint32LE() !== crc32(bytes.subarray(CHECKSUM))) return undefined
    const reader = new ColumnReader(bytes, bytes.readUint32LE(CHECKSUM))
    reader.readHeader()
    const kept = reader.readValue() as {seal: string; data: unknown}
    return kept.seal === hash('sha256', seal) ? kept.data : undefined
  } catch {
    return undefined
  }
}

/** Serialises all but the typed arrays, which are numbered and put aside. */
class ColumnWriter extends DefaultSerializer {
  readonly columns: Uint8Array[] = []

  _writeHostObject(column: Column) {
    this.writeUint32(kinds.findIndex((kind) => column instanceof kind))
    this.writeUint32(column.length)
    this.columns.push(new Uint8Array(column.buffer, column.byteOffset, column.byteLength))
  }
}

/** Reads what {@linkcode ColumnWriter} wrote; the columns follow the plain data in the order of their writing. */
class ColumnReader extends DefaultDeserializer {
  readonly #bytes: Uint8Array
  #at: number

  constructor(bytes: Buffer, plain: number) {
    super(bytes.subarray(HEAD, HEAD + plain))
    this.#bytes = bytes
    this.#at = HEAD + align(plain)
  }

  _readHostObject(): Column {
    const kind = kinds[this.readUint32()]!
    const length = this.readUint32()
    const column = new kind(this.#bytes.buffer as ArrayBuffer, this.#bytes.byteOffset + this.#at, length)
    this.#at += align(column.byteLength)
    return column
  }
}

const align = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT

function padded(piece: Uint8Array): Uint8Array[] {
  return [piece, new Uint8Array(align(piece.length) - piece.length)]
}
