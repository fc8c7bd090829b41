/** What unpacking one file may come to: a bomb is stopped by the first of these that it reaches. */
export interface Budget {
  /** Bytes that may still be unpacked. */
  bytes: number
  /** Entries that may still be opened. */
  entries: number
  /** Levels of packing that may still be opened: an archive in an archive. */
  depth: number
}

/** Bytes unpacked of one file: as many as the largest file that is read. */
const MOST_BYTES = 500_000_000
/** Entries of one file: a year of a busy mailbox. */
const MOST_ENTRIES = 50_000
/** A web archive is three deep: pages in records, packed, in a zip. */
const MOST_LEVELS = 4

export const freshBudget = (): Budget => ({bytes: MOST_BYTES, entries: MOST_ENTRIES, depth: MOST_LEVELS})

/** Thrown where a file cannot be opened; its message is the problem that stands in the account. */
export class Unopenable extends Error {
  override name = 'Unopenable'
}

/** Takes `bytes` off; throws if there are not as many left. */
export function spend(budget: Budget, bytes: number) {
  budget.bytes -= bytes
  if (budget.bytes < 0)
    throw new Unopenable(`unpacks to more than ${MOST_BYTES} bytes: the rest is not opened`)
}

/** Takes one entry off; throws if there is none left. */
export function spendEntry(budget: Budget) {
  if (--budget.entries < 0)
    throw new Unopenable(`holds more than ${MOST_ENTRIES} entries: the rest is not opened`)
}
