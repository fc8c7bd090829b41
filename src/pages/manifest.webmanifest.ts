import {siteSettings} from '../lib/briefings.ts'
import {path} from '../lib/urls.ts'
import {directionOf} from '../words/dates.ts'

/** What a phone needs to keep the site among its programs. */
export async function GET() {
  const {title, description, language} = await siteSettings()
  const manifest = {
    name: title,
    short_name: title,
    description,
    lang: language,
    dir: directionOf(language),
    start_url: path(),
    scope: path(),
    display: 'minimal-ui',
    background_color: '#fcfcfa',
    theme_color: '#fcfcfa',
    icons: [192, 512].map((size) => ({
      src: path(`icon-${size}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  }
  return new Response(JSON.stringify(manifest))
}
