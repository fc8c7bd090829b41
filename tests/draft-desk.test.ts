import {appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {buildBriefings} from '../scripts/briefings.ts'
import {draftDesk} from '../scripts/draft-desk.ts'
import {deskFolder} from './edition-input.ts'
import {temporaryFolder} from './temporary-folder.ts'

test('what is tried in a draft changes nothing in the desk, and begins with what the desk has', async () => {
  process.env.CACHE_DIR = temporaryFolder()
  const desk = join(temporaryFolder(), 'desk')
  cpSync(deskFolder, desk, {recursive: true})
  await buildBriefings({desk, now: '2026-03-01T06:00:00Z'}, () => {})
  const register = readFileSync(join(desk, 'stories.json'), 'utf8')
  const paths = readdirSync(desk, {recursive: true, encoding: 'utf8'}).sort()

  const {draft, refresh} = draftDesk(desk)
  expect(readFileSync(join(draft, 'stories.json'), 'utf8')).toBe(register)
  appendFileSync(join(desk, 'editorial.yaml'), '\nhide: [blinken-brings-aid-and-praise-to-niger]\n')
  rmSync(join(desk, 'themes/north-korea.yaml'))
  refresh()
  const sources = join(desk, 'sources')
  const built = await buildBriefings(
    {desk: draft, sources, out: draft, now: '2026-03-09T06:00:00Z'},
    () => {},
  )
  expect(built.changes.removed).toBeGreaterThan(0)
  expect(existsSync(join(draft, 'themes/north-korea.yaml'))).toBe(false)

  expect(readFileSync(join(desk, 'stories.json'), 'utf8')).toBe(register)
  const left = paths.filter((path) => !path.endsWith('north-korea.yaml'))
  expect(readdirSync(desk, {recursive: true, encoding: 'utf8'}).sort()).toEqual(left)
})
