/** `node scripts/astro.ts COMMAND`: Astro's own command line, on this project's Node and without telemetry. */
import {runAstro} from './run-astro.ts'

runAstro(process.argv.slice(2)).on('exit', (code) => {
  process.exitCode = code ?? 1
})
