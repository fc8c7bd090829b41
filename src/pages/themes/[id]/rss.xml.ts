import type {APIContext} from 'astro'
import {writeRss} from '../../../feeds/rss.ts'
import {allThemes} from '../../../lib/briefings.ts'
import {themeFeed} from '../../../lib/feeds.ts'
import {themeAddresses} from '../../../lib/theme-addresses.ts'
import type {Theme} from '../../../theme.ts'

export async function getStaticPaths() {
  return themeAddresses(await allThemes()).map(({id, theme}) => ({params: {id}, props: {theme}}))
}

export const GET = async ({props}: APIContext<{theme: Theme}>) =>
  new Response(writeRss(await themeFeed(props.theme)))
