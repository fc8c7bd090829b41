import type {AnnotatedLine} from './annotate-line.ts'

/** Lines between a page's head or foot and the next one's. */
const pageReach = 120
/** Words of the shortest running head with its number: `Day 1` and `Step 2` head sections. */
const fewestWords = 4
const lastNumber = /(\d{1,5})\D*$/u

/**
 * Mark the heads and feet of printed pages: lines that stand again with the next number, and what stands again beside
 * them. Changes the marks in place.
 */
export function markRunningHeads(text: string, lines: readonly AnnotatedLine[]): void {
  const last = new Map<string, {index: number; number: number}>()
  const heads = new Set<number>()
  lines.forEach(({start, end, key, shape, rule}, index) => {
    if (!key.includes('#') || shape.words < fewestWords || (rule !== undefined && rule !== 'page-number'))
      return
    const number = Number(lastNumber.exec(text.slice(start, end))?.[1])
    const before = last.get(key)
    if (before && number === before.number + 1 && index - before.index <= pageReach)
      heads.add(before.index).add(index)
    last.set(key, {index, number})
  })
  for (const head of heads) {
    for (const index of [head - 1, head, head + 1]) {
      const line = lines[index]
      if (index === head || (line?.repeated && line.rule === undefined))
        Object.assign(line!, {rule: 'running-head', place: 'inside'})
    }
  }
}
