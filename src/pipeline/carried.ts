/** What a stage worked out in an earlier build. */
export interface Carried<T> {
  readonly before?: T | undefined
  after?: () => T
}
export const MOST_CARRIED = 30_000
