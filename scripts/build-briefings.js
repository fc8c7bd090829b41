/**
 * Turns `content/sources/` into briefings, register and coverage.
 * Exit codes: 0 done, 1 the build could not be finished, 2 an option or a settings file is wrong.
 *
 * The one file in JavaScript: Node's own reader of TypeScript takes longer to load than a small build to make, and what
 * it made of the other files is kept.
 */
import {enableCompileCache} from 'node:module'
import {fileURLToPath} from 'node:url'

// The folder that keep-compiled.ts names as well.
enableCompileCache(fileURLToPath(new URL('../.cache/compiled', import.meta.url)))
const {runCommand} = await import('./briefings-command.ts')
await runCommand()
