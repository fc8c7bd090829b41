/** Astro's type check of the pages, on the desk of the tests: what lies in `content/` is no part of the program. */
import {runAstro} from './run-astro.ts'

const places = {desk: 'tests/fixtures/site', dist: 'dist'}
runAstro(['check', '--minimumFailingSeverity', 'hint'], places).on('exit', (code) => {
  process.exitCode = code ?? 1
})
