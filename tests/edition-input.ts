import {fileURLToPath} from 'node:url'
import {readSite, readThemes} from '../scripts/read-settings.ts'
import {readSources} from '../scripts/read-sources.ts'
import type {EditionInput} from '../src/pipeline/index.ts'
import {emptyRegister, noDecisions} from './story-fixtures.ts'

export const contentFolder = fileURLToPath(new URL('../content', import.meta.url))

/** A first edition of a folder, under the sample's themes and settings. */
export function inputFrom(sources: string): EditionInput {
  return {
    documents: readSources(sources),
    themes: readThemes(contentFolder),
    site: readSite(contentFolder),
    editorial: noDecisions,
    register: emptyRegister,
    now: '2026-01-31T08:00:00Z',
  }
}
