import {allBriefings, siteSettings} from '../lib/briefings.ts'
import {indexData} from '../lib/site-data.ts'
import {absolute, briefingDataPath, briefingPath} from '../lib/urls.ts'

export async function GET() {
  const briefings = (await allBriefings()).map(({data}) => data)
  const addresses = {
    home: absolute(),
    page: (slug: string) => absolute(briefingPath(slug)),
    data: (slug: string) => absolute(briefingDataPath(slug)),
  }
  return new Response(JSON.stringify(indexData(await siteSettings(), briefings, addresses)))
}
