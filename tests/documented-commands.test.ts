import {existsSync, globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {root} from './imports.ts'

const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...globSync('docs/**/*.md', {cwd: root})]
const {scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {scripts: object}
const program = readFileSync(join(root, 'scripts/command-line.ts'), 'utf8')

/** What stands in code, in running text or in a block: only there a command is meant to be typed. */
const codeOf = (text: string): string[] =>
  [...text.matchAll(/```[a-z]*\n([\s\S]*?)```|`([^`\n]+)`/g)].map(([, block, inline]) => block ?? inline!)

const found = (pattern: RegExp) =>
  pages
    .filter((page) => existsSync(join(root, page)))
    .flatMap((page) => codeOf(readFileSync(join(root, page), 'utf8')))
    .flatMap((code) => [...code.matchAll(pattern)].map(([, name]) => name!))

test('every script that the documents name is there', () => {
  const named = found(/\bnpm run ([a-z][a-z-]*)/g)
  expect(named.length).toBeGreaterThan(5)
  expect([...new Set(named)].filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
})

test('every command of the program that the documents name is there', () => {
  const named = found(/(?:^|&& |npx )wirefold ([a-z][a-z-]*)/gm)
  expect(named.length).toBeGreaterThan(5)
  expect([...new Set(named)].filter((name) => !program.includes(`'${name}`))).toEqual([])
})

test('every file of the program that the architecture names is there', () => {
  const architecture = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
  const named = [...architecture.matchAll(/`((?:src|scripts|tests)\/[\w./-]+)`/g)].map(([, path]) => path!)
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
})
