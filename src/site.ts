/** How much of one source a briefing may quote: the larger of the two limits holds. */
export interface QuotationLimits {
  /** Share of the source's words, 0 to 1. */
  share: number
  /** Number of words. */
  words: number
}

/** What `content/site.yaml` says of the site as a whole. */
export interface Site {
  title: string
  description: string
  /** Language of the site's own words, BCP 47. */
  language: string
  /** IANA time zone in which days begin and end. */
  timeZone: string
  /** Address the site is published at, base path included. The `SITE_URL` environment variable overrules it. */
  url: string
  quotation: QuotationLimits
  /** What becomes of a story when its item leaves a source file that is still there: it stays, or it goes along. */
  sources: 'keep' | 'follow'
  /** What the site shows of the account of its sources: all, with what was left out in its own words; numbers; nothing. */
  coverage: 'public' | 'counts only' | 'off'
  /** True for a site that asks search engines to leave it out. */
  noindex: boolean
  /** Names or hosts of publishers that nothing may be shown of. */
  optOut: string[]
}
