import {existsSync} from 'node:fs'
import {UserError} from '../src/pipeline/settings/user-error.ts'
import {runAstro, type SitePlaces} from './run-astro.ts'

/** Serve the finished site of a desk. Throws `UserError` where none has been built. */
export function previewSite(places: SitePlaces, args: readonly string[]) {
  if (!existsSync(places.dist)) {
    throw new UserError(`${places.dist}: expected a finished site, found none: build it first`)
  }
  runAstro(['preview', ...args], places).on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}
