import {enableCompileCache} from 'node:module'
import {fileURLToPath} from 'node:url'

const folder = fileURLToPath(new URL('../.cache/compiled', import.meta.url))

/** Lets Node keep what it makes of each file that is loaded from now on: making it takes longer than reading it. */
export function keepCompiled() {
  enableCompileCache(folder)
}
