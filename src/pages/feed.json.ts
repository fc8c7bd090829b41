import {writeJsonFeed} from '../feeds/json-feed.ts'
import {siteFeed} from '../lib/feeds.ts'

export const GET = async () => new Response(writeJsonFeed(await siteFeed()))
