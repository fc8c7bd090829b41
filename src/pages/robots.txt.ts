import {absolute} from '../lib/urls.ts'

export const GET = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('sitemap.xml')}\n`)
