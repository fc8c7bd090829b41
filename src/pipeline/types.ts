/** Every shape of the pipeline, in the order data takes them. Offsets are UTF-16 positions in `ReadDocument.text`. */

/** Half-open range of UTF-16 offsets into {@linkcode ReadDocument.text}. */
export interface Span {
  start: number
  end: number
}

/** One file of `content/sources/`, decoded, exactly as it was saved. */
export interface SourceDocument {
  /** Path relative to `content/sources/`, `/` on every system; also the document's id. */
  path: string
  /** Hex SHA-256 of the file's bytes, line ends as line feeds. */
  sha256: string
  text: string
  /** How the text is to be read and what its wrapping says of it (the head of a mail), where whoever unpacked it knows. */
  format?: 'text' | 'markdown' | 'html' | 'json' | 'json-lines' | 'feed' | 'table' | 'links'
  stated?: Readonly<Partial<Record<keyof Metadata, unknown>>>
  /** What the rim found while reading the file: a wrong byte, a cut at the size limit. */
  problems: readonly Problem[]
}

/** Something that could not be used as it came; recorded, never thrown. */
export interface Problem {
  start?: number
  reason: string
}

/** What a document or one of its articles says about itself. */
export interface Metadata {
  title?: string
  publisher?: string
  byline?: string
  /** Publication date, `YYYY-MM-DD`. */
  published?: string
  /** The evidence that states the date, such as `front matter` or `json-ld`. */
  publishedFrom?: string
  url?: string
  /** When the page was fetched, `YYYY-MM-DD`: never the publication date, but the moment relative ages count from. */
  fetched?: string
  /** BCP 47 primary tag. */
  language?: string
}

/** What markup said about a line that plain text cannot say. */
export interface LineHint {
  /** Offset the line begins at. */
  start: number
  tag: 'heading' | 'paragraph' | 'list-item' | 'caption' | 'navigation' | 'other'
  /** Share of the line's characters that are links, 0 to 1. */
  linkDensity: number
  /** True for a line of any article that the page holds. */
  inArticle: boolean
  /** In a page of one article: the rule that leaves the line out, `null` for the article's own lines. */
  rule?: string | null
}

/** A stretch of a document known to be one article: a row of a JSON file, a Markdown file with a title. */
export type DeclaredArticle = Span & {metadata: Metadata}

/** A document after its format was read: the text that all later offsets refer to. */
export interface ReadDocument {
  path: string
  sha256: string
  text: string
  metadata: Metadata
  /** Empty for a plain dump: then the splitter finds the articles. */
  declared: readonly DeclaredArticle[]
  /** One entry a line for formats with markup, in order; empty for plain text. */
  hints: readonly LineHint[]
  /** What reading already took out (front matter, say). */
  removals: readonly Removal[]
  problems: readonly Problem[]
}

/** Text left out of an article, and the rule that left it out. */
export interface Removal extends Span {
  rule: string
}

export type PassageKind = 'headline' | 'paragraph' | 'bullet' | 'subheading'

/** A run of article text without boilerplate: at most one line. */
export interface Passage extends Span {
  kind: PassageKind
}

/** One sentence of a passage. */
export interface Sentence extends Span {
  /** The words that stand there, white space folded. */
  text: string
  passage: PassageKind
  /** True where words were lost or glued together: nobody wrote this, so no claim is built on it. */
  damaged: boolean
}

/** One news item of a document. A teaser is an article of which only an excerpt is there. */
export interface Article extends Span {
  /** Hash of the article's own words: the same in another file, under another headline. */
  id: string
  /** Of all the rest but `id`: articles of one fingerprint are the same, in this build and in the last one. */
  fingerprint: string
  /** Path of its document. */
  document: string
  kind: 'article' | 'teaser'
  headline: string
  language: string
  publisher?: string
  byline?: string
  /** Place and agency that open the text, as they stand there. */
  dateline?: string
  url?: string
  published?: string
  publishedFrom?: string
  passages: readonly Passage[]
  removals: readonly Removal[]
  sentences: readonly Sentence[]
}

/** A document taken apart: every non-blank line is in a passage of an article or in a removal. */
export interface ExtractedDocument {
  document: ReadDocument
  articles: readonly Article[]
  /** What stands outside every article. */
  removals: readonly Removal[]
  problems: readonly Problem[]
}

/** A stretch of one document. */
export interface Place extends Span {
  document: string
}

export interface Duplicate {
  kind: 'article' | 'passage'
  /** The fuller copy. */
  kept: Place
  other: Place
  /** The larger of resemblance and containment, 0 to 1. */
  resemblance: number
}

export interface NearDuplicates {
  duplicates: readonly Duplicate[]
  /** Article id → id of the fullest article that prints the same text, of its last version, or of the first of its pages. */
  originOf: ReadonlyMap<string, string>
  /** Article id → id of the later version of it, by the same publisher, that holds now. */
  supersededBy: ReadonlyMap<string, string>
}

/** Words that the articles of a story share, most telling first. */
export interface SharedWords {
  sharedNames: readonly string[]
  sharedTerms: readonly string[]
}

/** What decided that a group's articles belong together. */
export interface GroupEvidence {
  weakestPair?: number
  strongestPair?: number
  /** A member of the nearest group left out, and the score to it. */
  nearest?: {article: string; score: number}
}

/** Articles that report one event, before they have a name. */
export interface StoryGroup {
  /** Article ids, in document order. */
  articles: readonly string[]
  /** Members that comment on the event rather than report it. */
  opinions: readonly string[]
  evidence: GroupEvidence
}

/** Groups of one developing subject, as indices into the groups, in order of time. */
export type Storyline = readonly number[]

/** The articles that report one event, under the id and address they keep for ever. */
export interface Story {
  id: string
  slug: string
  formerSlugs: readonly string[]
  headline: string
  date?: string
  firstSeen: string
  articles: readonly string[]
  opinions: readonly string[]
  evidence: GroupEvidence
  /** Id of the storyline: the id of its first story. */
  storyline?: string
  pinned: boolean
  hidden: boolean
  /** Theme ids set by an editor; absent when the terms decide. */
  editorThemes?: readonly string[]
}

/** Which themes a story belongs to, and the terms that decided. */
export interface ThemeMatch {
  themes: readonly string[]
  matchedTerms: Readonly<Record<string, readonly string[]>>
}

/** A match, and all that was weighed for it. */
export interface WeighedMatch extends ThemeMatch {
  /** What the terms say by themselves: the themes, unless an editor set others. */
  byTerms: readonly string[]
  /** Every theme of which an article mentions a term. */
  mentions: readonly ThemeMention[]
}

/** How far a story is about a theme. */
export interface ThemeMention {
  theme: string
  /** Weight of the sentences with a term: a headline counts 3, a sentence of the lead 2, any other 1. */
  had: number
  /** Weight from which it is about the theme, by the length of its articles. */
  needed: number
  /** The terms, most frequent first. */
  terms: readonly string[]
}

/** Pointer to the words a claim rests on. */
export interface Citation extends Span {
  /** Article id. */
  article: string
  /** What the span holds, white space folded: the claim itself, or a reworded copy of it. */
  text: string
  /** Further articles that print the same text and say it too. Absent where there is none. */
  copies?: number
}

/** A sentence shown in a briefing, with every citation that supports it; the first is the sentence itself. */
export interface Claim {
  text: string
  citations: readonly Citation[]
}

/** A claim that is somebody's words. */
export interface Quote extends Claim {
  speaker: string
}

/** A quantity one source states. */
export interface Figure {
  /** The quantity as written: `more than 1,100`. */
  value: string
  /** Numeric value, for comparison. */
  amount: number
  unit: string
  citation: Citation
}

/** Figures of one subject laid side by side. */
export interface FigureGroup {
  /** What is counted, in a source's own words: `people killed`. */
  subject: string
  figures: readonly Figure[]
  /** True when sources state different amounts. */
  disagree: boolean
}

/** A claim that says when something happened. */
export interface TimelineEntry extends Claim {
  /** `YYYY-MM-DD`. */
  date: string
}

/** The body of a briefing, as data. */
export interface BriefingBody {
  claims: readonly Claim[]
  quotes: readonly Quote[]
  figures: readonly FigureGroup[]
  timeline: readonly TimelineEntry[]
}
