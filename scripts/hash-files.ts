import {hash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {listFiles} from './list-files.ts'
import {programRoot} from './program.ts'

/** Hash of files and folders below a folder: of their paths and all that they hold. What is not there counts as well. */
export function hashFiles(folder: string, names: readonly string[]): string {
  const paths = names.flatMap((name) => {
    const below = listFiles(folder, name).map(({path}) => path)
    return below.length > 0 ? below : [name]
  })
  return hash('sha256', JSON.stringify(paths.map((path) => [path, hashFile(join(folder, path))])), 'hex')
}

function hashFile(path: string): string {
  try {
    return hash('sha256', readFileSync(path), 'hex')
  } catch (error) {
    return `${(error as NodeJS.ErrnoException).code}`
  }
}

/** A package has no lock file: what it is installed with stands in the other. */
const program = ['package.json', 'package-lock.json', 'scripts', 'src']

/**
 * Hash of all that decides what the pipeline makes of its input: its source, its libraries and the Node that runs it. Of
 * the program as it was loaded: what is edited later is not what runs.
 */
export const programHash = `${process.version} ${hashFiles(programRoot, program)}`
