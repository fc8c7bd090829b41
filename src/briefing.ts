/** A run of a source's own words that the briefing quotes. */
export interface QuotedPassage {
  /** Offsets into the source document, UTF-16, half-open. */
  start: number
  end: number
  /** The words that stand there, white space folded. */
  text: string
}

/** One article a briefing rests on, as listed under its claims. */
export interface BriefingSource {
  /** Place in the list, from 1; what a citation points at. */
  number: number
  /** Id of the article. */
  article: string
  /** Path of the document below `content/sources/`. */
  document: string
  headline: string
  kind: 'article' | 'teaser'
  publisher?: string
  byline?: string
  url?: string
  /** Publication date, `YYYY-MM-DD`. */
  published?: string
  /** Language of the article, BCP 47 primary tag. */
  language: string
  /** Number of the independent text this is; sources that print one text share it. From 1. */
  origin: number
  /** True for opinion, analysis and letters about the event. */
  opinion: boolean
  passages: QuotedPassage[]
}

/** Why the articles of a briefing are together, in facts a reader can check. */
export interface Grouping {
  /** Names that the articles share, most telling first. */
  sharedNames: string[]
  /** Other terms that the articles share, most telling first. */
  sharedTerms: string[]
  /** Lowest and highest pair score inside the story, 0 to 1. Absent for a single article. */
  weakestPair?: number
  strongestPair?: number
  /** The nearest story that was left out, and the pair score to it. */
  nearest?: {headline: string; slug: string; score: number}
}

/** Another story of the same developing subject. */
export interface StorylineEntry {
  slug: string
  headline: string
  date?: string
}

/** Front matter of one briefing: everything about a story but its claims, which are the MDX body. */
export interface Briefing {
  /** Id of the story, for ever; feeds use it as guid. */
  id: string
  /** Last part of the address `/briefings/<slug>/`, for ever. */
  slug: string
  headline: string
  /** Day of the event's first dated report, `YYYY-MM-DD`. Absent when no source states one. */
  date?: string
  /** When the story was first published, `YYYY-MM-DDTHH:MM:SSZ`. */
  firstSeen: string
  /** When its claims last changed, same form. */
  updated: string
  /** Theme ids; the first is the folder the briefing lies in. */
  themes: string[]
  matchedTerms: Record<string, string[]>
  /** The core of the story in a claim of it, at most 200 characters, for lists, feeds and descriptions. */
  summary: string
  /** A sentence that the last change brought, of a source that came with it. Absent where nothing came since the story was first told. */
  whatsNew?: string
  /** How many independent texts the sources are. */
  origins: number
  pinned: boolean
  sources: BriefingSource[]
  grouping: Grouping
  /** The storyline's stories in order, this one included. Absent for a story that stands alone. */
  storyline?: StorylineEntry[]
  /** Slugs that lead here after a merge or a retitled address. */
  formerSlugs: string[]
}

/** A briefing with all that stands in its file. */
export interface WholeBriefing {
  briefing: Briefing
  /** MDX, not read yet. */
  body: string
}
