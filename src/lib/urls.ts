/** The only place that knows the base path the site is served under. */
const base = import.meta.env.BASE_URL.endsWith('/')
  ? import.meta.env.BASE_URL
  : `${import.meta.env.BASE_URL}/`

/** Root-relative address of a page or file, base path included. `to` has no leading slash: `archive/`, `rss.xml`. */
export function path(to = ''): string {
  return base + to
}

/** Absolute address of a page or file, for feeds, canonical links and share images. */
export function absolute(to = ''): string {
  return new URL(path(to), import.meta.env.SITE).href
}

export const briefingPath = (slug: string) => `briefings/${slug}/`
/** The same as data, for programs. */
export const briefingDataPath = (slug: string) => `briefings/${slug}.json`
export const themePath = (id: string) => `themes/${id}/`
export const monthPath = (month: string) => `archive/${month}/`
/** Page that says how to read the site. */
export const aboutPath = 'about/'
/** Page of the account of one document, by its number. */
export const coveragePath = (number: number) => `coverage/${number}/`
