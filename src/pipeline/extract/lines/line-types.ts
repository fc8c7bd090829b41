import type {Metadata} from '../../types.ts'
import type {AnnotatedLine} from './annotate-line.ts'
import type {LineRole} from './line-roles.ts'

/** A document's lines and their roles, side by side. */
export interface RoledLines {
  text: string
  lines: readonly AnnotatedLine[]
  roles: readonly LineRole[]
}

/** The lines between two lines of running text, as indices: `from` up to `to`, which is running text or the end. */
export interface Gap {
  from: number
  to: number
}

/** Where an article begins inside a gap. */
export interface ArticleBoundary {
  /** First line of the new article. */
  start: number
  /** Its headline, when it has one. */
  headline: number | undefined
  /** The rule that leaves out what stands here: it is no article. */
  aside?: string
}

/** An article as a run of lines: from `start` up to `end`, both indices into the document's lines. */
export interface ArticleLines {
  start: number
  end: number
  /** Index of the headline's line; absent when no line serves. */
  headline?: number
  /** True in a list whose stamps stand under the articles they belong to. */
  stampsBelow?: boolean
  /** The rule that leaves the run out: it is no article but a thread of comments, or a newsletter's greeting. */
  aside?: string
  /** What the article's own row or front matter says, when one declared it. */
  declared?: Metadata
}
