import {fileURLToPath} from 'node:url'
import {readSite, readThemes} from '../scripts/read-settings.ts'
import {readSources} from '../scripts/read-sources.ts'
import type {EditionInput} from '../src/pipeline/index.ts'
import {emptyRegister, noDecisions} from './story-fixtures.ts'

/** The desk of the tests: a copy of the sample, so that `content/` may hold anything. */
export const deskFolder = fileURLToPath(new URL('fixtures/desk', import.meta.url))

/** A first edition of a folder, under the desk's themes and settings. */
export function inputFrom(sources: string): EditionInput {
  return {
    documents: readSources(sources),
    themes: readThemes(deskFolder),
    site: readSite(deskFolder),
    editorial: noDecisions,
    register: emptyRegister,
    now: '2026-01-31T08:00:00Z',
  }
}
