import type {Span} from '../types.ts'
import type {Unit} from './find-unit.ts'

/** What a number of `from 38 to 41` says: what was, or what is. */
export type Change = 'before' | 'after'

/** A number with its unit, before its range and its qualifier are read. */
export interface Measured extends Span {
  least: number
  most: number
  /** What the last word of it multiplied by; 1 for none. */
  scale: number
  unit?: Unit
  change?: Change
}
