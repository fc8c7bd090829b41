import {inAllLanguages} from '../../src/languages/languages.ts'
import type {RowBatch} from './batches.ts'

/** Share of texts from which a word is common. */
const LEAST_SHARE = 0.004
/** UTF-16 units and letters that the pipeline reads of a text and of a word. */
const OPENING_UNITS = 4000
const STEM_LETTERS = 6
const PER_MILLE = 1000
/** Per mille of a listed everyday word of another language that the sets hold now and then: a rare word there. */
const RARE = 0.5

/**
 * Stems of common words with the per mille of texts that hold them: the least of all sets, so that the subjects of
 * one leave no trace. Words listed for other languages that the sets hold as well are counted as what they are there.
 */
export function countBackground(sets: readonly RowBatch[]): Record<string, number> {
  const shares = sets.map(sharesOf)
  const common: Record<string, number> = {}
  for (const stem of [...shares[0]!.keys()].sort()) {
    const share = Math.min(...shares.map((set) => set.get(stem) ?? 0))
    if (share >= LEAST_SHARE) common[stem] = Math.round(share * PER_MILLE)
  }
  for (const stem of listedStems()) {
    if (shares.some((set) => set.has(stem))) common[stem] ??= RARE
  }
  return common
}

const listedStems = (): string[] =>
  inAllLanguages('newsWords')
    .flatMap((words) => words.split(/[^\p{L}]+/u))
    .map((word) => word.slice(0, STEM_LETTERS))
    .sort()

function sharesOf(rows: RowBatch): Map<string, number> {
  const shares = new Map<string, number>()
  for (const {title, text} of rows) {
    const words = `${title} ${text}`.slice(0, OPENING_UNITS).match(/\p{L}+/gu) ?? []
    for (const stem of new Set(words.map((word) => word.toLowerCase().slice(0, STEM_LETTERS)))) {
      shares.set(stem, (shares.get(stem) ?? 0) + 1 / rows.length)
    }
  }
  return shares
}
