import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {briefingData} from '../src/lib/site-data.ts'
import {readBriefings} from './site-content.ts'

/** Write each briefing of a desk into its site as data, beside its page. */
export function writeBriefingData(desk: string, site: string): void {
  const folder = join(site, 'briefings')
  mkdirSync(folder, {recursive: true})
  for (const {briefing, body} of readBriefings(desk))
    writeFileSync(join(folder, `${briefing.slug}.json`), JSON.stringify(briefingData({briefing, body})))
}
