import type {formats} from './formats.ts'

/** A story's member as the register remembers it. */
export interface RegisterMember {
  /** Article id. */
  article: string
  /** Sketch of the text, to know the article again after an edit. */
  sketch: string
  /** Sketch of its names and numbers: another report of the same form has others. Absent in registers of the first form. */
  facts?: string
  /** Hash of its link, when no other article of that build had the same. */
  link?: string
  /** Ids the article had before its text was edited, oldest first. */
  formerIds?: string[]
  /** True when no source holds the article any more; it is remembered for the day it comes back. */
  withdrawn?: true
}

export interface RegisterStory {
  id: string
  slug: string
  /** Addresses that once led to another story and now lead here, because that story was merged into this one. */
  formerSlugs: string[]
  /** When the story was first seen, `YYYY-MM-DDTHH:MM:SSZ`. */
  firstSeen: string
  /** When its claims last changed, same form. */
  updated: string
  /** True once a briefing was written: from then on its address must answer. */
  published: boolean
  /** Hash of what a subscriber would call the content; `updated` moves with it. Empty before the first briefing. */
  content: string
  /** Ids of the themes that its terms have put its briefing under, in order: it stays there. An editor's choice does not stand here. */
  themes?: string[]
  /** Every member it ever had, but those that another story holds now. Of a merged story: those at the merge. */
  members: RegisterMember[]
  /** Id of the story this one was merged into; that one has no `mergedInto` itself. */
  mergedInto?: string
  /** Id of the storyline it was last part of. */
  storyline?: string
}

/** `content/stories.json`: what every story was called, for ever. The file has them by id, the pipeline oldest first. */
export interface Register {
  version: typeof formats.register
  stories: RegisterStory[]
}
