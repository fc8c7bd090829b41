import {hash} from 'node:crypto'
import {fileURLToPath} from 'node:url'
import {contentOf, type KnownFiles, type Look, lookAt} from './known-files.ts'
import {seeFile, seeFiles} from './list-files.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

let program: Look | undefined

/**
 * All that decides what the pipeline makes of its input: its source and its libraries, looked at once a process. What
 * is edited later is not what runs.
 */
export function lookAtProgram(known?: KnownFiles): Look {
  program ??= lookAt(root, Date.now(), seeProgram(), known)
  return program
}

const seeProgram = () => [
  ...seeFile(root, 'package-lock.json'),
  ...['scripts', 'src/languages', 'src/pipeline', 'src/schemas'].flatMap((folder) => seeFiles(root, folder)),
]

/** Hash of the program and of the Node that runs it. */
export function hashProgram(): string {
  const {files} = lookAtProgram()
  const lines = files.map((file) => `${contentOf(root, file)} ${file.path}`)
  return hash('sha256', [process.version, ...lines].join('\n'), 'hex')
}
