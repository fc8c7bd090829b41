/** Astro's type check of the pages, on the desk of the tests: what lies in `content/` is no part of the program. */
import {runAstro} from './run-astro.ts'

const env = {...process.env, CONTENT_DIR: 'tests/fixtures/site'}
runAstro(['check', '--minimumFailingSeverity', 'hint'], {env}).on('exit', (code) => {
  process.exitCode = code ?? 1
})
