import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {readImports, root} from './imports.ts'

/** Who may import what, as patterns of project paths and package names. The first row that fits a file holds. */
const rules = [
  {
    files: /^src\/[a-z-]+\.ts$/,
    except: /content\.config|middleware|env\.d/,
    may: [/^src\/[a-z-]+\.ts$/],
    why: 'contracts import nothing but one another',
  },
  {
    files: /^src\/schemas\//,
    may: [/^zod$/, /^src\/[a-z-]+\.ts$/, /^src\/schemas\//, /^src\/words\//],
    why: 'schemas know the contracts',
  },
  {
    files: /^src\/languages\//,
    may: [/^src\/languages\//],
    why: 'what is known of languages needs nothing else',
  },
  {
    files: /^src\/words\//,
    may: [/^src\/words\//],
    why: 'the words of the site need nothing else',
  },
  {
    files: /^src\/pipeline\//,
    may: [
      /^src\/languages\//,
      /^src\/pipeline\//,
      /^src\/schemas\//,
      /^src\/[a-z-]+\.ts$/,
      /^node:crypto$/,
      // To load a library when a text first needs it.
      /^node:module$/,
      /^(?:unified|remark-|mdast-|unist-|mdast$|hast$)/,
      // Pure text libraries: text in, data out.
      /^(?:zod|yaml|js-yaml|satteri|github-slugger|tinyld|chrono-node|feedsmith|csv-parse|htmlparser2|chardet|iconv-lite|xxhash-wasm)(?:\/|$)/,
    ],
    why: 'the pipeline is text in, text out',
  },
  {
    files: /^src\/open\//,
    may: [
      /^src\/open\//,
      /^src\/pipeline\/(?:read|text)\//,
      /^src\/pipeline\/types\.ts$/,
      /^node:(?:crypto|zlib|util|path)$/,
      /^(?:htmlparser2|iconv-lite|mammoth|postal-mime|unpdf|yauzl)(?:\/|$)/,
    ],
    why: 'opening is bytes in, documents out: it touches no file, and what reads formats is its tool',
  },
  {
    files: /^src\//,
    may: [/^(?!src\/pipeline\/|scripts\/|tests\/)/],
    why: 'the site knows content/ only',
  },
  {files: /^scripts\//, may: [/^(?!tests\/(?!eval\/))/], why: 'scripts are entry points'},
]

/** Which folders of the pipeline a folder may look into: a stage knows its tools, never another stage. */
const tools: Record<string, readonly string[]> = {
  reuse: [],
  text: [],
  settings: [],
  pairs: ['text'],
  date: ['text'],
  sentences: ['text'],
  read: ['text', 'date'],
  extract: ['text', 'date', 'sentences', 'reuse'],
  'near-duplicates': ['text', 'pairs', 'reuse'],
  stories: ['text', 'pairs', 'reuse'],
  identity: ['text', 'settings'],
  people: ['text'],
  themes: ['text', 'reuse'],
  numbers: [],
  keep: ['text', 'sentences', 'reuse'],
  claims: ['text', 'date', 'people', 'numbers'],
  briefing: ['text', 'reuse'],
}

const files = [...readImports('src'), ...readImports('scripts')]

test('every import is one the rules allow', () => {
  const offences = files.flatMap(({path, imports}) => {
    const rule = rules.find((row) => row.files.test(path) && !row.except?.test(path))
    return imports
      .filter((name) => !rule?.may.some((pattern) => pattern.test(name)))
      .map((name) => `${path} imports ${name}: ${rule?.why}`)
  })
  expect(offences).toEqual([])
})

test('no file imports itself through others', () => {
  const imports = new Map(files.map((file) => [file.path, file.imports]))
  const finished = new Set<string>()
  const cycles: string[] = []
  const walk = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (finished.has(path) || trail.includes(path)) return
    for (const next of imports.get(path) ?? []) walk(next, [...trail, path])
    finished.add(path)
  }
  for (const {path} of files) walk(path, [])
  expect(cycles).toEqual([])
})

describe('the shape of the source', () => {
  const lengths = files.map(({path}) => ({
    path,
    lines: readFileSync(join(root, path), 'utf8').split('\n').length - 1,
  }))

  test('no file but that of a language, and that of all shapes, is longer than 250 lines', () => {
    const isTable = (path: string) =>
      path === 'src/pipeline/types.ts' || /^src\/(?:languages|words)\/(?:[a-z]{2,3}|words)\.ts$/.test(path)
    expect(lengths.filter(({path, lines}) => lines > 250 && !isTable(path))).toEqual([])
  })

  test('half of the files are at most 80 lines long', () => {
    const sorted = lengths.map(({lines}) => lines).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80)
  })

  test('nothing is called utils, helpers or manager, and nothing only re-exports', () => {
    expect(files.filter(({path}) => /util|helper|manager/i.test(path))).toEqual([])
    const barrels = files.filter(({path}) =>
      /^export (?:\*|\{[^}]*\}) from/m.test(readFileSync(join(root, path), 'utf8')),
    )
    expect(barrels.map(({path}) => path)).toEqual([])
  })
})

test('the pipeline touches no clock, chance, locale, process or network', () => {
  const impure =
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bfetch\(|\.toLocale|\.localeCompare\(|\bperformance\./
  const offences = files
    .filter(({path}) => path.startsWith('src/pipeline/'))
    .filter(({path}) => impure.test(readFileSync(join(root, path), 'utf8')))
  expect(offences.map(({path}) => path)).toEqual([])
})

test('a stage imports no other stage: only index.ts knows their order', () => {
  const folderOf = (path: string) => /^src\/pipeline\/([^/]+)\//.exec(path)?.[1]
  const offences = files.flatMap(({path, imports}) => {
    const own = folderOf(path)
    if (own === undefined) return []
    const allowed = [own, ...(tools[own] ?? [])]
    return imports
      .filter((name) => name.startsWith('src/pipeline/'))
      .filter((name) => !allowed.includes(folderOf(name) ?? own))
      .map((name) => `${path} → ${name}`)
  })
  expect(offences).toEqual([])
})
