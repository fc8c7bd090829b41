import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'explain-'))
afterAll(() => rmSync(folder, {recursive: true}))

const page = join(folder, 'ferry.md')
writeFileSync(
  page,
  `---
title: Ferry stays in port
date: 2024-05-14
url: ftp://harbour.example
---

# Ferry stays in port

The ferry that links the two islands stayed in port for a third day, and the company that runs it gave no reason.

Passengers waited in the hall last a message from the mayor of the smaller island was read out over the speakers.
`,
)

function run(script: string, ...args: readonly string[]) {
  const line = script === 'explain' ? ['scripts/wirefold.js', script] : [`scripts/${script}.ts`]
  const {stdout, stderr, status} = spawnSync(process.execPath, [...line, ...args], {
    encoding: 'utf8',
  })
  return {stdout, stderr, status}
}

test('a document is told line by line: article, kept, removed, date, problem, damage', () => {
  const {stdout, status} = run('explain', page)
  expect(status).toBe(0)
  expect(stdout).toContain('article 1  Ferry stays in port')
  expect(stdout).toContain('2024-05-14 (front matter)')
  expect(stdout).toMatch(/- date: 2024-05-14 \[front-matter/)
  expect(stdout).toMatch(/H Ferry stays in port/)
  expect(stdout).toMatch(/P The ferry that links/)
  expect(stdout).toMatch(/! Passengers waited in the hall last a message/)
  expect(stdout).toMatch(/problem at \d+: url/)
})

test('what is piped has no colours', () => {
  expect(run('explain', page).stdout).not.toContain('\u001b')
})

test('what is neither file nor story is an error of the user', () => {
  const {status, stderr} = run('explain', 'no such thing', '--desk', folder)
  expect(status).toBe(2)
  expect(stderr).not.toContain('    at ')
})

test('a fixture is made once, and again only when told to', () => {
  const made = run('new-fixture', page, 'date', '--fixtures', folder)
  expect(made.status).toBe(0)
  const expected = join(folder, 'date', 'ferry', 'expected.txt')
  expect(readFileSync(expected, 'utf8')).toBe('2024-05-14 front matter: Ferry stays in port\n')
  expect(readFileSync(join(folder, 'date', 'ferry', 'input.md'), 'utf8')).toBe(readFileSync(page, 'utf8'))

  writeFileSync(expected, 'corrected by hand\n')
  const again = run('new-fixture', page, 'date', '--fixtures', folder)
  expect(again.status).toBe(2)
  expect(again.stderr).toContain('--update')
  expect(readFileSync(expected, 'utf8')).toBe('corrected by hand\n')
  expect(run('new-fixture', page, 'date', '--fixtures', folder, '--update').status).toBe(0)
  expect(readFileSync(expected, 'utf8')).toContain('2024-05-14')
})

test('a stage nobody knows is an error that names those there are', () => {
  const {status, stderr} = run('new-fixture', page, 'dating', '--fixtures', folder)
  expect(status).toBe(2)
  expect(stderr).toContain('sentences')
})
