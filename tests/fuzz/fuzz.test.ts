import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {extname, join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseBriefing} from '../../src/lib/read-briefing.ts'
import {searchRecord} from '../../src/lib/search-record.ts'
import {readText} from '../../src/lib/text.ts'
import {makeEdition} from '../../src/pipeline/index.ts'
import {inputFrom} from '../edition-input.ts'
import {hostileText} from '../hostile-text.ts'

/** What an earlier run found, as small as it could be made: it stays found. */
const fixtures = join(import.meta.dirname, '../fixtures/fuzz')

/** A short run with every test, a long one by `npm run fuzz`. */
const runs = Number(process.env.FUZZ_RUNS) || 40
const seed = Number(process.env.FUZZ_SEED) || 1
/** Milliseconds after which a run of one format is over, whatever is left of it: a bound of `npm run fuzz` alone. */
const bound = process.env.FUZZ_RUNS ? {interruptAfterTimeLimit: 240_000, markInterruptAsFailure: false} : {}

/** Pieces that mean something in a format, beside those that mean something where text is shown. */
const frames: Record<string, readonly string[]> = {
  '.txt': ['\n\n', 'By Ann Lee\n', 'Read more\n', '2 hours ago\n', 'Harbour drone burns\n\n', '2024-05-03\n'],
  '.md': ['---\ntitle: Drone\n---\n', '# Drone\n\n', '> ', '```\n', '[a]: b\n', '| a |\n|---|\n'],
  '.html': [
    '<article><h1>Drone</h1>',
    '<p>',
    '</p>',
    '<script>',
    '<!--',
    '<meta property="og:title" content="',
    '<time datetime="',
  ],
  '.json': ['[{"title": "Drone", "text": "', '"}', '",', '[', '{', '\\u0000', 'null'],
  '.jsonl': ['{"title": "Drone", "text": "', '"}\n', '\n', '\\ud800'],
  '.csv': ['title,text\n', '"', ',', '\r\n', ';', '=1+1'],
  '.xml': [
    '<rss><channel><item><title>',
    '</title><description>',
    '<![CDATA[',
    ']]>',
    '</item>',
    '<!DOCTYPE a [',
  ],
}

const plain = [
  'The drone hit a harbour on Monday, the port authority said.',
  ' “It burned,” said Ann Lee. ',
  ' 17 drones ',
]

const textOf = (ending: string) =>
  fc
    .array(fc.oneof(fc.constantFrom(...frames[ending]!), fc.constantFrom(...plain), hostileText), {
      maxLength: 14,
    })
    .map((parts) => parts.join(''))

/** Briefings that were read back: none would show nothing. */
let readBack = 0

const input = inputFrom('no/such/folder')

/** Build an edition of one text and read it as the site does; throws where anything is not as it must be. */
function tell(path: string, text: string) {
  const sha256 = createHash('sha256').update(text).digest('hex')
  const {briefings, warnings, coverage} = makeEdition({
    ...input,
    documents: [{path, sha256, text: text.toWellFormed(), problems: []}],
    themes: [
      {id: 'drones', title: 'Drones', description: 'Drones', terms: ['drone'], exclusions: [], formerIds: []},
    ],
  })
  expect(warnings).toEqual([])
  expect(coverage.documents).toHaveLength(1)
  for (const {text} of briefings) {
    const whole = parseBriefing(text)
    readText(whole.body)
    readBack += 1
    searchRecord(whole, input.site)
  }
}

describe('text as bad as can be', () => {
  test.each(Object.keys(frames))('%s is built, told and read back', (ending) => {
    const isTold = fc.property(textOf(ending), (text) => tell(`fuzz${ending}`, text))
    const {failed, counterexample, errorInstance} = fc.check(isTold, {numRuns: runs, seed, ...bound})
    if (!failed || !counterexample) return
    const [text] = counterexample
    const name = `${createHash('sha256').update(text).digest('hex').slice(0, 12)}${ending}`
    mkdirSync(fixtures, {recursive: true})
    writeFileSync(join(fixtures, name), text)
    throw new Error(`Kept as tests/fixtures/fuzz/${name}: ${JSON.stringify(text)}`, {cause: errorInstance})
  })
})

test.each(existsSync(fixtures) ? readdirSync(fixtures) : [])('%s stays found', (name) => {
  tell(`fuzz${extname(name)}`, readFileSync(join(fixtures, name), 'utf8'))
})

test('there was something to read back', () => {
  expect(readBack).toBeGreaterThan(0)
})
