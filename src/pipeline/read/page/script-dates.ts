/** Names under which programs of pages keep the day of publication. */
const field =
  /["'](?:datePublished|date_published|publishedDate|published_date|publishDate|publish_date|publishedAt|published_at|publicationDate|publication_date|pubDate|pubdate|firstPublished|firstPublishedAt|first_published_at|datePublication|articlePublishedAt|published_time|publishedTime)["']\s{0,4}[:,]\s{0,4}["'](\d{4}-\d{2}-\d{2}[^"']{0,30})["']/

/** Characters of scripts that are searched. */
const mostText = 400_000

/** The first date of publication that a script of the page holds. */
export function findScriptDate(scripts: readonly string[]): string | undefined {
  let searched = 0
  for (const script of scripts) {
    if (searched > mostText) return undefined
    const found = field.exec(script.slice(0, mostText))
    if (found) return found[1]
    searched += script.length
  }
  return undefined
}
