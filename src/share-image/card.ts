/** What one share image says. */
export interface ShareCard {
  siteTitle: string
  /** Line above the headline: the theme, or several. Absent where the page has none. */
  label?: string
  headline: string
  /** Running text under the headline. Absent for a briefing, whose headline is enough. */
  description?: string
  /** Facts for the bottom line, in order: a date, a count. */
  details: readonly string[]
  /** Number of the accent colour, 0 for the site's own. */
  accent: number
}

/** Width and height of every share image in pixels, as the networks that show them ask for. */
export const shareImageSize = {width: 1200, height: 630} as const
