import type {Opened} from '../src/open/opening.ts'
import type {SourceDocument} from '../src/pipeline/types.ts'
import {cachePath, readCache, writeCache} from './cache-files.ts'
import {programHash} from './hash-files.ts'
import type {SourceFile, SourceFolder} from './read-sources.ts'

/** The documents of a folder, whatever they were packed in. */
export interface OpenedFolder {
  documents: SourceDocument[]
  /** How many files of each kind were passed over. */
  passedOver: Record<string, number>
}

/** What files came to when they were opened, by path and hash of their bytes. */
type Known = ReadonlyMap<string, Opened>

/** Opens what is packed. Nothing is loaded for a folder without any such file. */
export async function openSources(
  {files, passedOver}: SourceFolder,
  known: Known = new Map(),
): Promise<OpenedFolder> {
  return (await openAll({files, passedOver}, known)).folder
}

/** Opens what is packed, but for files that the last build of an output folder opened. */
export async function openRemembered(folder: SourceFolder, out: string): Promise<OpenedFolder> {
  if (!folder.files.some(({packed}) => packed))
    return {documents: folder.files, passedOver: folder.passedOver}
  const path = cachePath(out, 'opened')
  const known = readCache<Known>(path, programHash) ?? new Map()
  const {folder: opened, next} = await openAll(folder, known)
  const isSame = next.size === known.size && [...next.keys()].every((key) => known.has(key))
  if (!isSame) writeCache(path, programHash, next)
  return opened
}

async function openAll({files, passedOver}: SourceFolder, known: Known) {
  const documents: SourceDocument[] = []
  const passed = {...passedOver}
  const next = new Map<string, Opened>()
  for (const file of files) {
    if (!file.packed) {
      documents.push(file)
      continue
    }
    const key = `${file.sha256} ${file.path}`
    const opened = known.get(key) ?? (await openOne(file))
    next.set(key, opened)
    documents.push(...opened.documents)
    for (const kind of opened.passedOver) passed[kind] = (passed[kind] ?? 0) + 1
    // The bytes have become documents: to hold both takes twice the memory.
    delete file.packed
  }
  return {folder: {documents, passedOver: passed}, next}
}

async function openOne({path, packed}: SourceFile): Promise<Opened> {
  const {openFile} = await import('../src/open/open-file.ts')
  return openFile({path, bytes: packed!})
}
