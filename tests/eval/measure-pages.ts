import {readdirSync, readFileSync} from 'node:fs'
import type {Measurement} from './measurement.ts'
import {extractPage} from './predict-pages.ts'
import {readPage} from './read-page.ts'
import {addTallies, emptyTally, type PageTally, tallyPage} from './tally-page.ts'

/** How many of the worst pages the notes name. */
const WORST = 12

/** Measures splitting, cleaning and dating on both halves of the labelled pages; `held` names no page. */
export async function measure(): Promise<Measurement[]> {
  const dev = tallyFolder('dev')
  const held = tallyFolder('held')
  return [
    {set: 'pages-dev', numbers: summarise(dev), notes: describeWorst(dev)},
    {set: 'pages-held', numbers: summarise(held)},
  ]
}

type NamedTally = readonly [name: string, tally: PageTally]

function tallyFolder(half: 'dev' | 'held'): NamedTally[] {
  const folder = new URL(`pages/${half}/`, import.meta.url)
  const names = readdirSync(folder).filter((name) => name.endsWith('.page'))
  return names.sort().map((name) => {
    const page = readPage(readFileSync(new URL(name, folder), 'utf8'), name)
    return [name, tallyPage(page, extractPage(page.text))] as const
  })
}

function summarise(tallies: readonly NamedTally[]): Record<string, number> {
  const sum = tallies.reduce((total, [, tally]) => addTallies(total, tally), emptyTally())
  return {
    articles: f1(sum.articlesFound, sum.articlesPredicted, sum.articlesLabelled),
    articlesBySpan: f1(sum.articlesFoundBySpan, sum.articlesPredicted, sum.articlesLabelled),
    headlines: share(sum.headlinesRight, sum.headlinesCompared),
    removed: f1(sum.removedBoth, sum.removedPredicted, sum.removedLabelled),
    kept: share(sum.keptBoth, sum.keptLabelled),
    datesRight: share(sum.datesRight, sum.datesRight + sum.datesWrong),
    datesFound: share(sum.datesRight, sum.datesStated),
    kinds: share(sum.kindsRight, sum.articlesFound),
  }
}

/** Share of a whole; nothing out of nothing is all of it. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

function f1(both: number, predicted: number, labelled: number): number {
  return share(2 * both, predicted + labelled)
}

function describeWorst(tallies: readonly NamedTally[]): string[] {
  return tallies
    .map(([name, tally]) => {
      const numbers = summarise([[name, tally]])
      const lost = Object.values(numbers).reduce((sum, number) => sum + 1 - number, 0)
      const below = Object.entries(numbers).filter(([, number]) => number < 1)
      return {name, lost, below: below.map(([number, value]) => `${number} ${value.toFixed(2)}`).join(', ')}
    })
    .filter(({lost}) => lost > 0)
    .sort((a, b) => b.lost - a.lost || (a.name < b.name ? -1 : 1))
    .slice(0, WORST)
    .map(({name, below}) => `${name}: ${below}`)
}
