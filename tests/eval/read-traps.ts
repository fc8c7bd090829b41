import {readFileSync} from 'node:fs'
import {parse} from 'yaml'

/** A small batch that tempts to a wrong grouping. */
export interface Trap {
  trap: string
  /** Name → headline, text and day. */
  articles: Readonly<Record<string, readonly [string, string, string?]>>
  together: readonly (readonly [string, string])[]
  apart: readonly (readonly [string, string])[]
  opinions?: readonly string[]
}

/** Rules and weights may be fitted to the tuning sets; of the held-back ones only the numbers are read. */
export const TRAP_SETS = [
  'tuning',
  'held-back',
  'second-tuning',
  'second-held-back',
  'third-tuning',
  'third-held-back',
] as const
export type TrapSet = (typeof TRAP_SETS)[number]

/** The traps of a set. */
export function readTraps(set: TrapSet): Trap[] {
  return parse(readFileSync(new URL(`./traps/${set}.yaml`, import.meta.url), 'utf8')) as Trap[]
}
