import {existsSync, readFileSync} from 'node:fs'
import type {Measurement} from './measurement.ts'
import {type PredictedQuote, predictQuotes} from './predict-quotes.ts'

interface Stretch {
  start: number
  end: number
}

interface QuotesRow {
  id: string
  text: string
  quotes: readonly {quoted: readonly Stretch[]; source: string}[]
}

/**
 * Speakers of quotations in two halves of the shared set: the rules were made on `quotes`, `quotes-held` was looked at
 * as a number only. Counted as `score.mjs` of the set does: right when the speaker's last name, or the last word of an
 * office, stands in the label; what a pronoun means cannot be judged by it and is left out.
 */
export async function measure(): Promise<Measurement[]> {
  const file = new URL('../../../shared/eval/quotes-polnear.jsonl', import.meta.url)
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const rows = lines.map((line) => JSON.parse(line) as QuotesRow)
  return [
    {set: 'quotes', numbers: score(rows.filter(({id}) => isDevelopment(id)))},
    {set: 'quotes-held', numbers: score(rows.filter(({id}) => !isDevelopment(id)))},
  ]
}

function isDevelopment(id: string): boolean {
  let hash = 7
  for (const character of id) hash = (hash * 31 + character.charCodeAt(0)) >>> 0
  return hash % 2 === 0
}

function score(rows: readonly QuotesRow[]): Record<string, number> {
  const tally = {made: 0, right: 0, judged: 0, oneWord: 0, gold: 0, found: 0, named: 0, foundNamed: 0}
  predictQuotes(rows).forEach(({quotes}, at) => {
    const labels = rows[at]!.quotes
    for (const quote of quotes) {
      const near = labels.filter((label) => meets(label.quoted, quote))
      tally.made++
      if (/^\S+$/.test(quote.speaker)) tally.oneWord++
      if (near.length > 0) tally.judged++
      if (near.some(({source}) => names(source, quote))) tally.right++
    }
    for (const label of labels) {
      const isFound = quotes.some((quote) => meets(label.quoted, quote) && names(label.source, quote))
      const isNamed = /\p{Lu}\p{Ll}/u.test(
        label.source.replace(/^(?:The|A|An|He|She|They|It|We|I|You)\b/, ''),
      )
      tally.gold++
      if (isFound) tally.found++
      if (isNamed) tally.named++
      if (isNamed && isFound) tally.foundNamed++
    }
  })
  return {
    precision: tally.right / tally.judged,
    recall: tally.found / tally.gold,
    recallNamed: tally.foundNamed / tally.named,
    fullNames: 1 - tally.oneWord / tally.made,
  }
}

const meets = (stretches: readonly Stretch[], quote: Stretch): boolean =>
  stretches.some(({start, end}) => start < quote.end && quote.start < end)

function names(source: string, {speaker}: PredictedQuote): boolean {
  const last = bare(speaker.split(/\s+/).at(-1)!)
  return source.split(/[\s,()“”"]+/).some((word) => bare(word) === last)
}

const bare = (word: string): string =>
  word
    .replace(/^[^\p{L}]{1,9}|[^\p{L}]{1,9}$/gu, '')
    .replace(/['’]s?$/, '')
    .toLowerCase()
