import {hash} from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {deserialize, serialize} from 'node:v8'
import {crc32} from 'node:zlib'
import {cacheFolder} from './program.ts'
import {spareCache} from './spare-cache.ts'

/** Output folders that are remembered, the last used ones: those of tests and trials come and go. */
const MOST_FOLDERS = 20
/** Bytes of the checksum that stands first in a file and is of all the rest. */
const CHECKSUM = 8

/** Where something is cached between builds of an output folder, by its file name ending. */
export function cachePath(out: string, ending: string): string {
  return join(cacheFolder(), 'briefings', `${hash('sha256', resolve(out), 'hex').slice(0, 16)}.${ending}`)
}

/**
 * Write plain data and typed arrays down, whole or not at all. What is cached of the folders used longest ago goes. A disk
 * that refuses costs a warning.
 */
export function writeCache(path: string, key: string, data: unknown) {
  spareCache(() => writeWhole(path, serialize({key, data})))
}

function writeWhole(path: string, bytes: Buffer) {
  mkdirSync(dirname(path), {recursive: true})
  const checksum = Buffer.alloc(CHECKSUM)
  checksum.writeUint32LE(crc32(bytes))
  const file = openSync(`${path}.next`, 'w')
  try {
    for (const part of [checksum, bytes]) writeFileSync(file, part)
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, {path}) : error
  } finally {
    closeSync(file)
  }
  renameSync(`${path}.next`, path)
  forgetOldest(dirname(path))
}

/** What {@linkcode writeCache} wrote there under the same key; undefined if it is lost, damaged or of another key. */
export function readCache<T>(path: string, key: string): T | undefined {
  const file = spareCache(() => readFileSync(path))
  if (!file || file.length < CHECKSUM) return undefined
  try {
    const bytes = file.subarray(CHECKSUM)
    if (file.readUint32LE() !== crc32(bytes)) return undefined
    const cached = deserialize(bytes) as {key: string; data: T}
    return cached.key === key ? cached.data : undefined
  } catch {
    return undefined
  }
}

function forgetOldest(folder: string) {
  const byFolder = Map.groupBy(readdirSync(folder), (name) => name.split('.', 1)[0]!)
  if (byFolder.size <= MOST_FOLDERS) return
  const timeOf = (name: string) => statSync(join(folder, name), {throwIfNoEntry: false})?.mtimeMs ?? 0
  const byAge = [...byFolder.values()]
    .map((names) => ({names, time: Math.max(...names.map(timeOf))}))
    .sort((a, b) => b.time - a.time)
  for (const {names} of byAge.slice(MOST_FOLDERS)) {
    for (const name of names) rmSync(join(folder, name), {force: true})
  }
}
