import {siteSettings} from '../lib/briefings.ts'
import {absolute} from '../lib/urls.ts'

/** Crawlers may read every page: only so do they meet the word that says to leave it out. */
export async function GET() {
  const {noindex} = await siteSettings()
  const map = noindex ? '' : `\nSitemap: ${absolute('sitemap.xml')}\n`
  return new Response(`User-agent: *\nAllow: /\n${map}`)
}
