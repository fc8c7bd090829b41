/** What articles say on the themes, an article a row. */
export interface Readings {
  /** Weight expected of an article of this length that is on a theme. */
  needed: Float64Array
  /** Where each article's mentions begin, and where the last one's end. */
  starts: Uint32Array
  /** Of each theme an article mentions, what reading notes. */
  mentions: Uint32Array
}

/** What is carried from build to build: readings for themes of this fingerprint. */
export interface KeptReadings extends Readings {
  themes: string
}
