/** `node scripts/astro.ts COMMAND`: Astro's own command line, on this project's Node and without telemetry. */
import {runAstro} from './run-astro.ts'

const places = {desk: process.env.CONTENT_DIR || 'content', dist: process.env.OUT_DIR || 'dist'}
runAstro(process.argv.slice(2), places).on('exit', (code) => {
  process.exitCode = code ?? 1
})
