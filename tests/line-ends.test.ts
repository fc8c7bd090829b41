import {cpSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {buildBriefings} from '../scripts/briefings.ts'
import {deskFolder} from './edition-input.ts'
import {temporaryFolder} from './temporary-folder.ts'

const now = '2026-03-01T06:00:00Z'

/** Every file of a folder, by its path. */
const filesOf = (folder: string) =>
  new Map(
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .sort()
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  )

test('a checkout with carriage returns builds the same bytes, from its first build and from one that is committed', async () => {
  const [unix, windows] = [join(temporaryFolder(), 'desk'), join(temporaryFolder(), 'desk')]
  for (const desk of [unix, windows]) cpSync(deskFolder, desk, {recursive: true})
  await buildBriefings({desk: unix, now}, () => {})
  for (const name of ['briefings', 'stories.json'])
    cpSync(join(unix, name), join(windows, name), {recursive: true})
  for (const [path, text] of filesOf(windows))
    writeFileSync(join(windows, path), text.replaceAll('\n', '\r\n'))

  await buildBriefings({desk: windows, now: '2026-03-09T06:00:00Z'}, () => {})
  for (const name of ['briefings', 'stories.json', 'coverage.json']) {
    const read = (desk: string) =>
      name.includes('.') ? readFileSync(join(desk, name), 'utf8') : [...filesOf(join(desk, name))]
    expect(read(windows)).toEqual(read(unix))
  }
})
