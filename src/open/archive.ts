import {type Entry, fromBufferPromise, type ZipFile} from 'yauzl'
import {type Budget, spend, spendEntry, Unopenable} from './budget.ts'

/** Bytes from which on an entry that unpacks to more than the ratio below is a bomb: text packs to a fifth. */
const bombSize = 10_000_000
const bombRatio = 300

/** An archive's entries by path; `read` unpacks one, within the budget. */
export interface Archive {
  entries: ReadonlyMap<string, Entry>
  read: (entry: Entry) => Promise<Buffer>
}

/** The directory of a zip file. Throws `Unopenable` for one that is damaged. */
export async function openArchive(bytes: Uint8Array, {budget}: {budget: Budget}): Promise<Archive> {
  let zip: ZipFile
  const entries = new Map<string, Entry>()
  try {
    zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      lazyEntries: true,
    })
    for await (const entry of zip.eachEntry()) {
      spendEntry(budget)
      const again = entries.has(entry.fileName) ? `${entry.fileName}~${entries.size}` : entry.fileName
      entries.set(again, entry)
    }
  } catch (error) {
    if (error instanceof Unopenable) throw error
    throw new Unopenable(`zip: truncated or damaged (${(error as Error).message})`)
  }
  return {entries, read: (entry) => readEntry(zip, entry, budget)}
}

async function readEntry(zip: ZipFile, entry: Entry, budget: Budget): Promise<Buffer> {
  const {uncompressedSize, compressedSize} = entry
  if (entry.isEncrypted()) throw new Unopenable('encrypted: unpack it with its password')
  if (uncompressedSize > bombSize && uncompressedSize > compressedSize * bombRatio)
    throw new Unopenable(
      `unpacks to ${Math.round(uncompressedSize / compressedSize)} times its size: not opened`,
    )
  spend(budget, uncompressedSize)
  // The stream fails if there are more or fewer bytes than the directory says.
  const stream = await zip.openReadStreamPromise(entry)
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}
