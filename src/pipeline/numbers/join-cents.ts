import type {Measured} from './measured.ts'

const joint = /^[, ]*(?:and|et|y|e|en|und|con|com|и|і|ve)? ?$/u
const minors: ReadonlySet<string> = new Set(['cents', 'pence'])
/** What may follow `15 dollars 50`: nothing that the 50 could count. */
const closed = /^(?:[.,;:!?)]|\s*$)/u

/** Joins `3 dollars and 50 cents` into one amount, as 3.5 of the larger coin. */
export function joinCents(text: string, numbers: readonly Measured[]): Measured[] {
  const joined: Measured[] = []
  for (const number of numbers) {
    const last = joined.at(-1)
    if (last && isMinorOf(text, last, number)) {
      const value = last.least + number.least / 100
      joined[joined.length - 1] = {...last, end: number.unit?.end ?? number.end, least: value, most: value}
    } else joined.push(number)
  }
  return joined
}

function isMinorOf(text: string, major: Measured, minor: Measured): boolean {
  if (major.unit?.kind !== 'money' || minors.has(major.unit.name) || major.unit.start < major.end)
    return false
  if (!Number.isInteger(minor.least) || minor.least < 0 || minor.least > 99 || minor.start < major.unit.end)
    return false
  if (!joint.test(text.slice(major.unit.end, minor.start))) return false
  if (minor.unit) return minors.has(minor.unit.name)
  return minor.least >= 10 && major.scale === 1 && closed.test(text.slice(minor.end, minor.end + 2))
}
