/** What the search for pairs carries from build to build. */
export type KeptLinks = Record<string, never>
