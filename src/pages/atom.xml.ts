import {writeAtom} from '../feeds/atom.ts'
import {siteFeed} from '../lib/feeds.ts'

export const GET = async () => new Response(writeAtom(await siteFeed()))
