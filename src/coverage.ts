/** Half-open range of UTF-16 offsets into a document's decoded text. */
export interface CoverageSpan {
  start: number
  end: number
}

/** Text left out of the briefings, and the rule that left it out. */
export interface CoverageRemoval extends CoverageSpan {
  rule: string
  /** The first characters of what was removed, white space folded. */
  excerpt: string
}

/** Something about a document that could not be used as it came. */
export interface CoverageProblem {
  /** Offset the problem was found at, where it has one. */
  start?: number
  reason: string
}

export interface CoverageDocument {
  /** Path relative to `content/sources/`, `/` on every system. */
  path: string
  /** Hex SHA-256 of the file's bytes, line ends as line feeds. */
  sha256: string
  articles: string[]
  /** What stands in the document outside its articles. */
  removals: CoverageRemoval[]
  problems: CoverageProblem[]
}

export interface CoverageArticle extends CoverageSpan {
  id: string
  document: string
  headline: string
  kind: 'article' | 'teaser'
  publisher?: string
  byline?: string
  url?: string
  /** Publication date, `YYYY-MM-DD`. Absent when no evidence states one. */
  published?: string
  /** The evidence that states the date. */
  publishedFrom?: string
  passages: CoverageSpan[]
  removals: CoverageRemoval[]
  /** Id of the story the article belongs to. */
  story: string
}

export interface CoverageMention {
  theme: string
  /** Weight of the sentences with a term of the theme: a headline counts 3, a sentence of the lead 2, any other 1. */
  had: number
  /** Weight from which articles of that length are about the theme. */
  needed: number
  /** The terms found, most frequent first. */
  terms: string[]
}

export interface CoverageStory {
  id: string
  slug: string
  headline: string
  date?: string
  themes: string[]
  matchedTerms: Record<string, string[]>
  /** How far its articles speak of each theme of which they mention a term: it is in those whose `had` reaches `needed`. */
  mentions: CoverageMention[]
  /** True for a story that an editor hid. */
  hidden?: true
  articles: string[]
  /** How many independent texts the articles are. */
  origins: number
  /** Id of the storyline the story is part of. */
  storyline?: string
  /** Path of the briefing below the output folder. Absent outside the themes. */
  briefing?: string
}

export interface CoveragePlace extends CoverageSpan {
  document: string
}

export interface CoverageDuplicate {
  kind: 'article' | 'passage'
  kept: CoveragePlace
  other: CoveragePlace
  /** Share of text in common, 0 to 1: the larger of resemblance and containment. */
  resemblance: number
}

/** The account of every document, article, line and duplicate: `content/coverage.json`. */
export interface Coverage {
  version: 1
  documents: CoverageDocument[]
  articles: CoverageArticle[]
  stories: CoverageStory[]
  duplicates: CoverageDuplicate[]
}
