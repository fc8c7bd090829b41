import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {listFiles} from './list-files.ts'

export type Hash = ReturnType<typeof createHash>

const root = fileURLToPath(new URL('..', import.meta.url))

/** Hash of everything that decides what the pipeline makes of its input: its source, its libraries, Node. */
export function hashProgram(): string {
  const hash = createHash('sha256').update(process.version)
  for (const folder of ['src/pipeline', 'src/schemas', 'scripts']) addFolder(hash, join(root, folder))
  addFile(hash, join(root, 'package-lock.json'))
  return hash.digest('hex')
}

export function addFolder(hash: Hash, folder: string) {
  for (const path of listFiles(folder)) addFile(hash, join(folder, path), path)
}

/** Names and contents are hashed with their lengths, so that no two sets of files look alike. */
export function addFile(hash: Hash, path: string, name = '') {
  const bytes = readBytes(path)
  hash.update(`${name.length} ${name} ${bytes?.length ?? 'none'} `)
  if (bytes) hash.update(bytes)
}

function readBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
