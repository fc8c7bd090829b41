/** What grouping carries from build to build. */
export type KeptEvents = Record<string, never>
