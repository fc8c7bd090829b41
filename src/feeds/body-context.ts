import type {BriefingSource} from '../briefing.ts'
import type {SiteWords} from '../words/site-words.ts'

/** What the text of a briefing needs around it. */
export interface BodyContext {
  /** Absolute address of the briefing's page. */
  page: string
  sources: readonly BriefingSource[]
  /** Language of the site, BCP 47. */
  language: string
  words: SiteWords
}
