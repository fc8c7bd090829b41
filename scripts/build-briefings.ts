/**
 * Turns `content/sources/` into briefings, register and coverage.
 * Exit codes: 0 done, 1 the build could not be finished, 2 an option or a settings file is wrong.
 */
import {keepCompiled} from './keep-compiled.ts'

// Before the rest is loaded, which would else be compiled anew by every build.
keepCompiled()
const {runCommand} = await import('./briefings-command.ts')
await runCommand()
