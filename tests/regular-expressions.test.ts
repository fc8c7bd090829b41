import {fileURLToPath} from 'node:url'
import {check} from 'recheck'
import {beforeAll, describe, expect, test} from 'vitest'
import {findPatterns, type Pattern} from './find-patterns.ts'
import {shortenRepetitions, useSmallClasses} from './small-classes.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const {literals, makers} = findPatterns(root, ['src', 'scripts'])

/** The checker counts steps instead of time, so that a busy machine finds what an idle one does. */
const limits = {
  timeout: null,
  maxNFASize: 5000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
}

/** Patterns that the files make when they are loaded, and those made for a text that calls for them. */
async function collectMade(): Promise<Pattern[]> {
  const made: Pattern[] = []
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags = '']: [string, string?]) {
      const file = makers.find((maker) => new Error('who asks').stack?.includes(maker))
      if (file) made.push({file, source: String(source), flags})
      return new target(source, flags)
    },
  })
  try {
    await Promise.all(makers.map((file) => import(/* @vite-ignore */ `../${file}`)))
    const {readDocument} = await import('../src/pipeline/read/read-document.ts')
    // Words inside longer ones make every language's patterns, and fit none.
    const {readRelativeAge} = await import('../src/pipeline/date/relative-age.ts')
    const {byLanguage} = await import('../src/languages/languages.ts')
    for (const {yesterday} of Object.values(byLanguage('ages'))) readRelativeAge(`x${yesterday.join('/')}x`)
    readDocument({path: 'a.md', sha256: '', text: '---\ntitle: [\ndate: 99\n---\nText', problems: []})
  } finally {
    globalThis.RegExp = original
  }
  return made
}

/** What is wrong with a pattern; undefined when every text is read in time that grows with its length alone. */
async function findFault({file, source, flags}: Pattern): Promise<[string] | undefined> {
  const result = await check(shortenRepetitions(useSmallClasses(source)), flags, limits)
  if (result.status === 'safe') return undefined
  const reason =
    result.status === 'vulnerable'
      ? `${result.complexity.summary}, as on ${result.attack.pattern}`
      : JSON.stringify(result.error)
  return [`${file}: /${source}/${flags} ${reason}`]
}

/** One after the other: the checker gives each pattern all its attention. */
async function findFaults(patterns: readonly Pattern[]): Promise<string[]> {
  const faults: string[] = []
  for (const pattern of patterns) faults.push(...((await findFault(pattern)) ?? []))
  return faults
}

describe('every regular expression reads any text in linear time', () => {
  let made: Pattern[] = []
  beforeAll(async () => {
    made = await collectMade()
  })

  test('those written as literals', async () => {
    expect(literals.length).toBeGreaterThan(100)
    expect(await findFaults(literals)).toEqual([])
  })

  test('those made of tables', async () => {
    expect(new Set(made.map(({file}) => file))).toEqual(new Set(makers))
    expect(await findFaults(made)).toEqual([])
  })

  test.each([
    ['white space at an end', '\\s+$', ''],
    ['a repeated repetition', '^(?:a+)+$', ''],
    ['letters twice in a row', '\\p{L}*\\p{Ll}*!', 'u'],
  ])('a slow one is found: %s', async (_, source, flags) => {
    expect(await findFaults([{file: 'here', source, flags}])).toHaveLength(1)
  })
})
