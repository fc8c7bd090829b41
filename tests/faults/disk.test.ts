import {cpSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {changeDesk, editionOf, everyFile, restore, writeDesk} from './desk.ts'
import {type Fault, type Outcome, Runner, runAndKill} from './run.ts'

/** Kind of operation → what a disk answers to it. */
const refusals: [kind: string, code: string][] = [
  ['read', 'EACCES'],
  ['read', 'EIO'],
  ['list', 'EACCES'],
  ['list', 'EIO'],
  ['look', 'EIO'],
  ['open', 'ENOSPC'],
  ['open', 'EROFS'],
  ['write', 'ENOSPC'],
  ['write', 'EIO'],
  ['folder', 'EACCES'],
  ['folder', 'ENOSPC'],
  ['rename', 'EIO'],
  ['rename', 'EACCES'],
  ['remove', 'EACCES'],
  ['remove', 'EIO'],
]

/** A desk with an edition and a site, before and after its sources changed, and what a faultless build makes of it. */
const work = mkdtempSync(join(tmpdir(), 'wirefold-faults-'))
const at = (name: string) => join(work, name)
const live = at('live')
const [desk, dist, cache] = [join(live, 'desk'), join(live, 'dist'), join(live, 'cache')]
const briefings = ['briefings', '--desk', desk, '--now', '2026-01-31']
const build = ['build', '--desk', desk, '--dist', dist]
/** Any command that reads a desk and its site. */
const look = ['doctor', '--desk', desk, '--dist', dist]

let runner: Runner
let editions: Record<string, string>[]
let sites: Record<string, string>[]

beforeAll(async () => {
  runner = new Runner(cache)
  writeDesk(desk)
  await runner.run(briefings)
  await runner.run(build)
  const before = {edition: editionOf(desk), site: everyFile(dist)}
  changeDesk(desk)
  cpSync(live, at('changed'), {recursive: true, preserveTimestamps: true})
  await runner.run(briefings)
  cpSync(live, at('made'), {recursive: true, preserveTimestamps: true})
  await runner.run(build)
  editions = [before.edition, editionOf(desk)]
  sites = [before.site, everyFile(dist)]
  expect(editions[1]).not.toEqual(editions[0])
  expect(sites[1]).not.toEqual(sites[0])
})

afterAll(() => {
  runner.stop()
  rmSync(work, {recursive: true, force: true})
})

/** What is wrong with how a fault was told: a sentence with what was done, on what, why, what stands, what to do. */
function wrongWords({code, said}: Outcome): string[] {
  const sentence =
    /Could not [a-z ]+ \S+ while [a-z ]+: [^.]+\. .*stands|Could not [a-z ]+ \S+ while [a-z ]+: .*then run the same command again\./
  return [
    ...(/\n\s+at |made a mistake|undefined/.test(said) ? ['a trace, or a mistake'] : []),
    ...(code === 1 && !sentence.test(said) ? ['no sentence'] : []),
    ...(code > 1 ? [`exit code ${code}`] : []),
  ]
}

const isOneOf = (made: unknown, allowed: readonly unknown[]) =>
  allowed.some((one) => JSON.stringify(one) === JSON.stringify(made))

/** A lock that names a process which is gone is nobody's, and goes with the next build. */
const withoutLock = ({'.briefings.lock': _, ...files}: Record<string, string>) => files

/** Build the edition while the disk fails, look at it, build again; answers what is not as it should be. */
async function tryEdition(fault: Fault): Promise<string[]> {
  restore(live, at('changed'))
  const outcome = await runner.run(briefings, fault)
  const wrong = fault.dead ? [] : wrongWords(outcome)
  await runner.run(look)
  // What could not be read is a problem of the edition that was made, and put right by the next one.
  const isWhole =
    isOneOf(withoutLock(editionOf(desk)), editions) ||
    (outcome.code === 0 && !/^problems +0$/m.test(outcome.said))
  if (!isWhole) wrong.push('half an edition')
  wrong.push(...(await buildAgain()))
  return wrong.map((what) => `${JSON.stringify(fault)}: ${what}: ${outcome.said}`)
}

async function buildAgain(): Promise<string[]> {
  const next = await runner.run(briefings)
  return [
    ...(next.code === 0 ? [] : [`the next build fails: ${next.said}`]),
    ...(isOneOf(editionOf(desk), [editions[1]])
      ? []
      : [`the next build makes ${Object.keys(editionOf(desk))}`]),
  ]
}

async function trySite(fault: Fault): Promise<string[]> {
  restore(live, at('made'))
  const outcome = await runner.run(build, fault)
  const wrong = fault.dead ? [] : wrongWords(outcome)
  await runner.run(look)
  const hasProblems = outcome.code === 0 && !/^problems +0$/m.test(outcome.said)
  if (!hasProblems && !isOneOf(everyFile(dist), sites)) wrong.push('half a site')
  const next = await runner.run(build)
  if (next.code !== 0) wrong.push(`the next build fails: ${next.said}`)
  if (!isOneOf(everyFile(dist), [sites[1]])) wrong.push('the next build makes another site')
  if (!isOneOf(readdirSync(live).sort(), [['cache', 'desk', 'dist']]))
    wrong.push(`leaves ${readdirSync(live)}`)
  return wrong.map((what) => `${JSON.stringify(fault)}: ${what}: ${outcome.said}`)
}

/** How many operations of a kind a build does. */
async function countOf(kind: string, argv: readonly string[], copy: string): Promise<number> {
  restore(live, at(copy))
  const {counts} = await runner.run(argv, {below: live})
  return counts[kind] ?? 0
}

const upTo = (count: number) => Array.from({length: count}, (_, index) => index + 1)

/** The first, the last and some between: every one of hundreds would show nothing more. */
function some(count: number, most: number): number[] {
  const step = Math.max(1, count / most)
  return [...new Set([...upTo(Math.min(count, most)).map((place) => Math.round(place * step)), 1])].filter(
    (place) => place <= count,
  )
}

describe('an edition', () => {
  test.each(refusals)(
    'is whole and the next build clean whichever "%s" fails with %s',
    async (kind, code) => {
      const wrong: string[] = []
      const count = await countOf(kind, briefings, 'changed')
      expect(count).toBeGreaterThan(0)
      for (const nth of upTo(count)) wrong.push(...(await tryEdition({below: live, kind, nth, code})))
      expect(wrong).toEqual([])
    },
  )

  test('is the last or the next one wherever a build is stopped', async () => {
    const wrong: string[] = []
    for (const dead of upTo(await countOf('change', briefings, 'changed')))
      wrong.push(...(await tryEdition({below: live, dead})))
    expect(wrong).toEqual([])
  })

  test('is the last or the next one where a process is killed in the middle of a change', async () => {
    const count = await countOf('change', briefings, 'changed')
    const kills = some(count, 6)
    for (const nth of kills) {
      restore(live, at('changed'))
      expect(runAndKill(briefings, live, nth, cache)).toBe(true)
      await runner.run(look)
      expect(isOneOf(withoutLock(editionOf(desk)), editions)).toBe(true)
      expect(await buildAgain()).toEqual([])
    }
  })
})

describe('a site', () => {
  test.each(refusals)('is whole and the next build clean when a "%s" fails with %s', async (kind, code) => {
    const wrong: string[] = []
    for (const nth of some(await countOf(kind, build, 'made'), 3))
      wrong.push(...(await trySite({below: live, kind, nth, code})))
    expect(wrong).toEqual([])
  })

  test('is the last or the next one wherever a build is stopped', async () => {
    const wrong: string[] = []
    for (const dead of some(await countOf('change', build, 'made'), 15))
      wrong.push(...(await trySite({below: live, dead})))
    expect(wrong).toEqual([])
  })
})
