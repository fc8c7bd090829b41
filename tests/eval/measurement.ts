/** What one labelled set says about the pipeline: numbers from 0 to 1, the higher the better, unless a note says otherwise. */
export interface Measurement {
  /** Name of the labelled set, the key in `floors.json`. */
  set: string
  numbers: Readonly<Record<string, number>>
  /** What a rule maker wants to look at next; printed under the table. */
  notes?: readonly string[]
}
