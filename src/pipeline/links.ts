/** Two items and how alike they are, 0 to 1. */
export interface Link {
  one: number
  other: number
  score: number
}
