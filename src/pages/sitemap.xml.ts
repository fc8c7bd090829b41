import {writeSitemap} from '../feeds/sitemap.ts'
import {sitemapEntries} from '../lib/site-map.ts'

export const GET = async () => new Response(writeSitemap(await sitemapEntries()))
