/** One decision of an editor; `place` is where it stands, as `file:line:column`. */
interface Decision {
  place: string
}

/** Stories are named by id or address, articles by id. */
export interface Editorial {
  /** Stories that are one. */
  merges: (Decision & {stories: string[]})[]
  /** Articles that leave a story and make one of their own. */
  splits: (Decision & {story: string; articles: string[]})[]
  /** An article that belongs to another story. */
  moves: (Decision & {article: string; story: string})[]
  headlines: (Decision & {story: string; headline: string})[]
  /** Theme ids a story belongs to, whatever its terms say; none keeps it out of all. */
  themes: (Decision & {story: string; themes: string[]})[]
  /** Stories that stand first in their lists. */
  pins: (Decision & {story: string})[]
  /** Stories that get no briefing. */
  hides: (Decision & {story: string})[]
  /** Day of the event, `YYYY-MM-DD`. */
  dates: (Decision & {story: string; date: string})[]
  /** Publisher of all articles of a file, a folder or a site. */
  publishers: (Decision & {of: string; publisher: string})[]
  /** Articles that are none. */
  notArticles: (Decision & {article: string})[]
  /** What an article's source says wrongly or not at all. */
  corrections: (Decision & {article: string; date?: string; headline?: string; publisher?: string})[]
}
