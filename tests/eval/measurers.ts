import type {Measurement} from './measurement.ts'

/** What `measure-<name>.ts` exports. */
export interface Measurer {
  /** Answers nothing where the set is not there. */
  measure(): Promise<Measurement[]>
}

/** Every set that is measured, in the order it is printed; `measure-<name>.ts` measures it. */
export const measurers: readonly string[] = [
  'pages',
  'pages-html',
  'pages-glued',
  'boilerplate',
  'stories',
  'near-duplicates',
  'traps',
  'briefings',
  'briefings-gold',
  'quotes',
  'numbers',
  'sentences',
]
