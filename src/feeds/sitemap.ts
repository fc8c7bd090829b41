/** A page as a search engine is told of it. */
export interface SitemapEntry {
  /** Absolute address. */
  url: string
  /** When what it says last changed. Absent where nothing is dated. */
  lastModified?: string
}

/** Write a sitemap (sitemaps.org 0.9). Addresses come as `URL.href` gives them, all but `&` encoded. */
export function writeSitemap(entries: readonly SitemapEntry[]): string {
  const rows = entries.map(({url, lastModified}) => {
    const changed = lastModified === undefined ? '' : `<lastmod>${lastModified}</lastmod>`
    return `  <url><loc>${url.replaceAll('&', '&amp;')}</loc>${changed}</url>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...rows,
    '</urlset>',
    '',
  ].join('\n')
}
