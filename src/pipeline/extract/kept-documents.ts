/** What extraction carries from build to build. */
export type KeptDocuments = Record<string, never>
