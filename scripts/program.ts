import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Folder of this program: a repository, or a package that somebody installed. */
export const programRoot = fileURLToPath(new URL('..', import.meta.url))

/** True where other programs' packages lie beside this one, and nobody develops it. */
export const isInstalled: boolean = /[\\/]node_modules[\\/]/.test(programRoot)

/**
 * Folder of what saves time and may be deleted. `CACHE_DIR` names another: a package that is installed anew would
 * forget it, so a desk keeps its own.
 */
export const cacheFolder = (): string => process.env.CACHE_DIR || join(programRoot, '.cache')

/** What a process or a thread of this program imports first, to read its TypeScript where Node refuses to. */
export const loader = new URL('./load-typescript.js', import.meta.url).href

/** Version of this program, as its package states it. */
export function programVersion(): string {
  const {version} = JSON.parse(readFileSync(join(programRoot, 'package.json'), 'utf8')) as {version: string}
  return version
}
