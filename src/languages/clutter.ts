/** What a line of clutter does: it leads on, heads a list, asks for something, names who took a picture. */
export type ClutterKind =
  | 'readMore'
  | 'readAlso'
  | 'related'
  | 'comments'
  | 'advertising'
  | 'sharing'
  | 'subscribing'
  | 'pageFoot'
  | 'navigation'
  | 'tags'
  | 'reports'
  | 'liveBlog'
  | 'credits'
  | 'wireCredits'
  | 'greetings'

/** Phrases of one kind of clutter, by how they stand in their line. */
export interface ClutterPhrases {
  /** The line is the phrase and nothing else. */
  whole?: readonly string[]
  /** The line is the phrase, a colon and anything: `Photo: …`. */
  label?: readonly string[]
  /** A short line opens with the phrase. */
  opening?: readonly string[]
  /** A short line closes with the phrase. */
  closing?: readonly string[]
  /** Stems of which one must stand in a line that an opening phrase found: those alone also begin ordinary sentences. */
  confirming?: readonly string[]
}
