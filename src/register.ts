/** A story's member as the register remembers it. */
export interface RegisterMember {
  /** Article id. */
  article: string
  /** Sketch of the text, to know the article again after an edit. */
  sketch: string
}

export interface RegisterStory {
  id: string
  slug: string
  /** Addresses that once led here, and still must. */
  formerSlugs: string[]
  /** When the story was first published, `YYYY-MM-DDTHH:MM:SSZ`. */
  firstSeen: string
  /** When its claims last changed, same form. */
  updated: string
  /** True once a briefing was written: from then on its address must answer. */
  published: boolean
  /** Hash of what a subscriber would call the content; `updated` moves with it. */
  content: string
  /** Members at the last build. Empty for a story whose articles were all withdrawn. */
  members: RegisterMember[]
  /** Id of the story this one was merged into. */
  mergedInto?: string
}

/** `content/stories.json`: what every story was called, for ever. */
export interface Register {
  version: 1
  stories: RegisterStory[]
}
