/** Two items and how alike they are, 0 to 1. */
export interface Link {
  one: number
  other: number
  score: number
}

/** Two texts and the probability that they report one event. */
export interface StoryLink extends Link {
  /** True when the texts themselves are alike, not only more alike than others of their folder. */
  isFirm: boolean
}
