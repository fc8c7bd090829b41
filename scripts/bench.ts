/**
 * Times the pipeline on made-up news, whole and stage by stage, in one run on one machine. Ratios say more than seconds:
 * compare those. `--large` adds 100,000 articles, which takes minutes and gigabytes.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Command} from 'commander'
import {measureHostile} from './bench/measure-hostile.ts'
import {measureStages} from './bench/measure-stages.ts'
import {runBriefings} from './bench/run-briefings.ts'
import {moreDocuments, writeSyntheticDocuments} from './bench/synthetic-documents.ts'

const program = new Command('bench')
  .description('Time the pipeline on made-up news.')
  .option('--large', 'add 100,000 articles')
  .parse()
const {large} = program.opts<{large?: boolean}>()

/** Characters of the longest hostile text. */
const hostileSize = 80_000
/** Articles that come one by one: of sixteen, one changes the sample that words are counted in. */
const articlesMore = 9
/** Times that twice the text may take: 2, and room for what a busy machine adds. */
const mostGrowth = 3

const work = mkdtempSync(join(tmpdir(), 'wirefold-bench-'))
const write = (line: string) => process.stdout.write(`${line}\n`)
const row = (name: string, value: string, target = '') =>
  write(`${name.padEnd(44)}${value.padStart(16)}   ${target}`)
/** Where that many articles are read from and written to. */
const foldersOf = (count: number) => [join(work, `sources-${count}`), join(work, `out-${count}`)] as const
const rate = (amount: number, seconds: number) => Math.round(amount / seconds).toLocaleString('en')

try {
  const small = await measureWhole(1000)
  await measureMore(1000)
  const medium = await measureWhole(10_000)
  await measureMore(10_000, 'at most 1 s')
  row('ten times the articles take', `${(medium / small).toFixed(1)} ×`, 'at most 12 ×')
  measureEach(6000)
  measureHostileTexts()
  if (large) {
    const big = await measureWhole(100_000)
    row('ten times more take', `${(big / medium).toFixed(1)} ×`, 'at most 13 ×')
  }
} finally {
  rmSync(work, {recursive: true, force: true})
}

/** Seconds of a first build; also prints those of an unchanged second one. */
async function measureWhole(count: number): Promise<number> {
  const [sources, out] = foldersOf(count)
  writeSyntheticDocuments(sources, count)
  write(`\n${count.toLocaleString('en')} articles`)
  const first = await runBriefings(sources, out, true)
  row('  first build', `${first.seconds.toFixed(2)} s`, count === 1000 ? 'at most 5 s' : '')
  row('  most memory', `${Math.round(first.mebibytes)} MiB`)
  const second = await runBriefings(sources, out)
  const share = Math.round((100 * second.seconds) / first.seconds)
  row('  unchanged second build', `${second.seconds.toFixed(2)} s, ${share} %`, 'at most 20 %')
  return first.seconds
}

/** Prints the seconds of builds with one article more, after those of {@linkcode measureWhole}. */
async function measureMore(count: number, target = '') {
  const [sources, out] = foldersOf(count)
  const seconds: number[] = []
  for (const {name, text} of moreDocuments(count, articlesMore)) {
    writeFileSync(join(sources, name), text)
    seconds.push((await runBriefings(sources, out)).seconds)
  }
  seconds.sort((one, other) => one - other)
  row('  one article more, median', `${seconds[Math.floor(seconds.length / 2)]!.toFixed(2)} s`, target)
  row('  one article more, slowest', `${seconds.at(-1)!.toFixed(2)} s`)
}

/** Texts of one thing only, half as long and whole: prints what grows faster than its length. */
function measureHostileTexts() {
  write(`\nhostile texts of ${hostileSize.toLocaleString('en')} characters, by the time of half of them`)
  let texts = 0
  let worst = 0
  for (const {through, unit, milliseconds, ratio} of measureHostile(hostileSize)) {
    texts++
    worst = Math.max(worst, ratio)
    if (ratio <= mostGrowth) continue
    row(`  ${through} of ${unit}`, `${ratio.toFixed(1)} ×`, `${Math.round(milliseconds)} ms, too much`)
  }
  row(`  worst of ${texts}`, `${worst.toFixed(1)} ×`, `at most ${mostGrowth} ×`)
}

function measureEach(count: number) {
  const sources = join(work, `stages-${count}`)
  writeSyntheticDocuments(sources, count)
  const times = measureStages(sources)
  write(`\nstage by stage, ${times.articles.toLocaleString('en')} articles, ${times.megabytes.toFixed(1)} MB`)
  row('  read, split, clean, date, sentences', `${rate(times.megabytes, times.extract)} MB/s`)
  row('  split and clean alone', `${rate(times.megabytes, times.splitAndClean)} MB/s`, 'at least 10')
  row('  near-duplicates', `${rate(times.articles, times.nearDuplicates)} articles/s`, 'at least 3,000')
  row('  stories', `${rate(times.articles, times.stories)} articles/s`, 'at least 1,500')
}
