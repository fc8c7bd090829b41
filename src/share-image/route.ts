import type {APIContext} from 'astro'
import {allBriefings, allThemes, siteSettings} from '../lib/briefings.ts'
import {shareImages} from '../lib/share-cards.ts'
import type {ShareCard} from './card.ts'
import {renderShareImage} from './render.ts'

/** Share images while somebody writes: each is drawn when it is looked at. A build draws them before its pages. */
export async function getStaticPaths() {
  const briefings = (await allBriefings()).map(({data}) => data)
  const images = shareImages(await siteSettings(), await allThemes(), briefings)
  return images.map(({path, card}) => ({
    params: {name: path.slice('share/'.length, -'.png'.length)},
    props: {card},
  }))
}

export async function GET({props: {card}}: APIContext<{card: ShareCard}>) {
  return new Response(await renderShareImage(card), {headers: {'Content-Type': 'image/png'}})
}
