/**
 * Numbers of the forms that a desk's files are written in. One goes up when an older program could not read what this one
 * writes; every earlier form is read, and written anew in this one. What changed in each stands in docs/upgrading.md.
 */
export const formats = {
  /** `version` of `stories.json`. */
  register: 2,
  /** `format` in the front matter of briefings. */
  briefing: 2,
  /** `format` of `editorial.yaml`. */
  editorial: 1,
} as const

/** What to tell whoever has a file of a later form than this program knows. */
export const newerFormat = (found: number, known: number): string =>
  `expected format ${known} or older, found ${found}: a newer version of Wirefold wrote it. Take that version or a later one`
