import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const settings = fileURLToPath(new URL('../content/site.yaml', import.meta.url))

test('no test can read content/, so that a team may put there what it likes', async () => {
  expect(() => readFileSync(settings)).toThrow(/tests\/fixtures\/desk/)
  expect(() => existsSync('content')).toThrow(/tests\/fixtures\/desk/)
  await expect(async () => readFile('content/stories.json')).rejects.toThrow(/tests\/fixtures\/desk/)
})

test('nor can a program that a test starts', () => {
  const {status, stderr} = spawnSync(
    process.execPath,
    ['scripts/wirefold.js', 'briefings', '--desk', 'content'],
    {encoding: 'utf8'},
  )
  expect(status).not.toBe(0)
  expect(stderr).toContain('tests/fixtures/desk')
})
