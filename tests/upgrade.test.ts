import {cpSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {expect, test} from 'vitest'
import {buildBriefings} from '../scripts/briefings.ts'
import {listBriefings} from '../scripts/list-briefings.ts'
import {parseBriefing} from '../src/lib/read-briefing.ts'
import {parseRegister} from '../src/pipeline/identity/register.ts'
import {temporaryFolder} from './temporary-folder.ts'

const old = 'tests/fixtures/desk-of-0.1'
const registerOf = (desk: string) => {
  const file = join(desk, 'stories.json')
  return parseRegister(readFileSync(file, 'utf8'), file).stories
}
const slugsOf = (desk: string) => listBriefings(desk).map((path) => basename(path, '.mdx'))

test('a desk that version 0.1.0 left is taken over: ids, addresses, briefings and decisions', async () => {
  const desk = join(temporaryFolder(), 'desk')
  cpSync(old, desk, {recursive: true})
  const summary = await buildBriefings({desk, now: '2026-03-01T06:00:00Z'}, () => {})
  expect(summary.gone).toEqual([])
  expect(readFileSync(join(desk, 'stories.json'), 'utf8')).toMatch(/^\{"version":2,/)

  const now = new Map(registerOf(desk).map((story) => [story.id, story]))
  for (const {id, slug, firstSeen, published} of registerOf(old)) {
    expect(now.get(id)).toMatchObject({slug, firstSeen, ...(published && {published})})
  }
  const shown = slugsOf(desk)
  const former = [...now.values()].flatMap(({formerSlugs}) => formerSlugs)
  for (const slug of slugsOf(old)) expect([...shown, ...former]).toContain(slug)
  expect(shown).not.toContain('japan-pays-37-million-for-anti-drone-systems')

  const briefings = listBriefings(desk).map((path) => readFileSync(join(desk, 'briefings', path), 'utf8'))
  for (const text of briefings) expect(text).toContain('\nformat: 2\n')
  const headlines = briefings.map((text) => parseBriefing(text).briefing.headline)
  expect(headlines).toContain('Blinken promises the Sahel 150 million')

  const again = await buildBriefings({desk, now: '2026-03-02T06:00:00Z'}, () => {})
  expect(again.changes).toEqual({added: 0, changed: 0, removed: 0})
})

test('a desk of a later version says which program to take', async () => {
  const later = readFileSync(
    join(old, 'briefings/north-korea/seoul-11000-soldiers-from-the-north-now-in-kursk.mdx'),
    'utf8',
  )
  expect(() => parseBriefing(later.replace('\nid:', '\nformat: 9\nid:'))).toThrow(
    /format 2 or older, found 9: a newer version/,
  )
})
