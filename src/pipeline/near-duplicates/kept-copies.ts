/** What the search for near-duplicates carries from build to build. */
export type KeptCopies = Record<string, never>
