/** One configured subject: a file of `content/themes/`, named by its id. */
export interface Theme {
  /** File name without `.yaml`; part of the theme's address. */
  id: string
  title: string
  description: string
  /**
   * Words and phrases that mark an article as the theme's; matched as whole words, letter case aside. A term ending in
   * `*` stands for every word that begins so.
   */
  terms: string[]
  /** Ids it had before its file was renamed: their pages lead to it, and stories stay in it. */
  formerIds: string[]
  /** Words and phrases that keep an article out, whatever terms it has. */
  exclusions: string[]
}
