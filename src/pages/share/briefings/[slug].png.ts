import type {APIContext} from 'astro'
import type {Briefing} from '../../../briefing.ts'
import {allBriefings, allThemes, siteSettings} from '../../../lib/briefings.ts'
import {briefingCard} from '../../../lib/share-cards.ts'
import {shareImage} from '../../../share-image/cached.ts'

export async function getStaticPaths() {
  return (await allBriefings()).map(({data}) => ({params: {slug: data.slug}, props: {briefing: data}}))
}

export async function GET({props: {briefing}}: APIContext<{briefing: Briefing}>) {
  return new Response(await shareImage(briefingCard(briefing, await siteSettings(), await allThemes())))
}
