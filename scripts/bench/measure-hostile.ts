import {extractDocument} from '../../src/pipeline/extract/extract.ts'
import {parseEditorial} from '../../src/pipeline/identity/parse-editorial.ts'
import {makeEdition} from '../../src/pipeline/index.ts'
import {readDocument} from '../../src/pipeline/read/read-document.ts'
import type {SourceDocument} from '../../src/pipeline/types.ts'
import {siteSchema} from '../../src/schemas/site.ts'

/** How processor time grows with a text that repeats one thing. */
export interface Growth {
  /** File name ending, or `edition` for the whole flow. */
  through: string
  unit: string
  /** Processor time of the longest text. */
  milliseconds: number
  /** That time by the time of half the text: about 2 where time grows with length alone. */
  ratio: number
}

/** What texts are made of that is nothing but one thing: marks of every kind, and lines that split or date articles. */
const units: readonly string[] = [
  ...' \u00a0\t\n[](){}"\'“”«»#*<>-_~`|:;/\\@&!,.…7aA•●😀汉ก\u0301\u200b\u00ad\ud800',
  ...[
    'a ',
    'a\n',
    '12 ',
    'من ',
    'Mr. ',
    'a.A',
    '“a” ',
    '"a" ',
    '- a\n',
    '1. ',
    '> ',
    '\r\n',
    '![',
    '[a](',
    '[a]: b\n',
  ],
  ...[
    '<b>',
    '<div>',
    '<p>a</p>',
    '<!--',
    '<script>',
    '<a b="',
    '&amp;',
    '{"a":',
    '{"title":"a","text":"b"}\n',
  ],
  ...[
    '---\n',
    '# A\n',
    '*a*',
    '| a ',
    'http://a ',
    'Read more\n',
    '2 hours ago\n',
    'By Ann Lee\n',
    '2024-01-01\n',
  ],
  ...['Ferry runs aground off Tarvik\n\n', 'The ferry ran aground, the crew of the boat said on Monday. '],
  'The ferry ran aground off Tarvik on Monday night, the coast guard said, and sixty passengers were safe.\n2024-01-01\n',
]

const endings = ['txt', 'md', 'html', 'jsonl']

/** Times a text is read; the quickest counts, since other work only slows it down. */
const rounds = 3

/** Milliseconds below which a time says nothing about growth. */
const leastMeasured = 40

/** Ratio from which a text is looked at at twice the length: memory that is first cleared there is one step, no growth. */
const doubtful = 2.5

/** How time grows from half of `size` characters to all of them: of each ending and unit, then of the whole flow. */
export function* measureHostile(size: number): Generator<Growth> {
  for (const through of [...endings, 'edition']) {
    const work = through === 'edition' ? buildAll : readAll
    const ending = through === 'edition' ? 'txt' : through
    for (const unit of units) {
      const measure = (length: number) => quickest(() => work(repeat(unit, length, ending)))
      const milliseconds = measure(size)
      const ratio = milliseconds < leastMeasured ? 1 : findRatio(measure, size, milliseconds)
      yield {through, unit: JSON.stringify(unit.slice(0, 40)), milliseconds, ratio}
    }
  }
}

/** Time by the time of half the text; where that is doubtful, the ratio of the next doubling if it is smaller. */
function findRatio(measure: (length: number) => number, size: number, whole: number): number {
  const ratio = whole / measure(size / 2)
  return ratio < doubtful ? ratio : Math.min(ratio, measure(2 * size) / whole)
}

function repeat(unit: string, length: number, ending: string): SourceDocument {
  const text = unit.repeat(Math.ceil(length / unit.length))
  return {path: `hostile.${ending}`, sha256: '', text, problems: []}
}

const readAll = (document: SourceDocument) => extractDocument(readDocument(document))

const buildAll = (document: SourceDocument) =>
  makeEdition({
    documents: [document],
    themes: [
      {
        id: 'all',
        title: 'All',
        description: 'All',
        terms: ['ferry', 'a', '12'],
        exclusions: [],
        formerIds: [],
      },
    ],
    site: siteSchema.parse({}),
    editorial: parseEditorial('', 'editorial.yaml', []),
    register: {version: 2, stories: []},
    now: '2026-01-31T00:00:00Z',
  })

function quickest(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage()
    work()
    least = Math.min(least, process.cpuUsage(start).user / 1000)
  }
  return least
}
