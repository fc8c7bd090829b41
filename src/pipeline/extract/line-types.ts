import type {Metadata} from '../types.ts'
import type {LineRole} from './line-roles.ts'
import type {MarkedLine} from './mark-line.ts'

/** A document's lines and their roles, side by side. */
export interface RoledLines {
  text: string
  lines: readonly MarkedLine[]
  roles: readonly LineRole[]
}

/** The lines between two lines of running text, as indices: `from` up to `to`, which is running text or the end. */
export interface Gap {
  from: number
  to: number
}

/** An article as a run of lines: from `start` up to `end`, both indices into the document's lines. */
export interface ArticleLines {
  start: number
  end: number
  /** Index of the headline's line; absent when no line serves. */
  headline?: number
  /** True in a list whose stamps stand under the articles they belong to. */
  stampsBelow?: boolean
  /** What the article's own row or front matter says, when one declared it. */
  declared?: Metadata
}
