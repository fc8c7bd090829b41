import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {readSite, readThemes} from '../scripts/read-settings.ts'
import {readSources} from '../scripts/read-sources.ts'
import {makeEdition} from '../src/pipeline/index.ts'

const content = fileURLToPath(new URL('../content', import.meta.url))

test('a document on another matter changes no briefing but its own', () => {
  const input = {
    documents: readSources(`${content}/sources`),
    themes: readThemes(content),
    site: readSite(content),
    editorial: {merges: [], splits: [], moves: [], headlines: [], themes: [], pins: [], hides: [], dates: []},
    register: {version: 1 as const, stories: []},
    now: '2026-01-31T08:00:00Z',
  }
  const before = makeEdition(input)
  const recipe =
    'Village bakes its longest loaf\n\nThe bakers of Ostrel pulled a loaf of forty metres from their oven.\n'
  const added = {path: 'zz-loaf.txt', sha256: '', text: recipe, problems: []}
  const after = makeEdition({...input, documents: [...input.documents, added], register: before.register})
  expect(after.coverage.articles).toHaveLength(before.coverage.articles.length + 1)
  expect(after.briefings).toEqual(before.briefings)
})
