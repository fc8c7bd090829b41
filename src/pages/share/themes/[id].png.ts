import type {APIContext} from 'astro'
import {allBriefings, allThemes, siteSettings} from '../../../lib/briefings.ts'
import {themeCard} from '../../../lib/share-cards.ts'
import {shareImage} from '../../../share-image/cached.ts'
import type {Theme} from '../../../theme.ts'

export async function getStaticPaths() {
  return (await allThemes()).map((theme) => ({params: {id: theme.id}, props: {theme}}))
}

export async function GET({props: {theme}}: APIContext<{theme: Theme}>) {
  const briefings = (await allBriefings())
    .map(({data}) => data)
    .filter(({themes}) => themes.includes(theme.id))
  return new Response(await shareImage(themeCard(theme, await siteSettings(), await allThemes(), briefings)))
}
