import {allBriefings, allThemes, siteSettings} from '../../lib/briefings.ts'
import {homeCard} from '../../lib/share-cards.ts'
import {shareImage} from '../../share-image/cached.ts'

export async function GET() {
  const briefings = (await allBriefings()).map(({data}) => data)
  return new Response(await shareImage(homeCard(await siteSettings(), await allThemes(), briefings)))
}
