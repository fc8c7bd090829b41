import {writeRss} from '../feeds/rss.ts'
import {siteFeed} from '../lib/feeds.ts'

export const GET = async () => new Response(writeRss(await siteFeed()))
