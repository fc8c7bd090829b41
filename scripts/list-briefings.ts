import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'

/** Folder of the briefings below an output folder. */
export const briefingsFolder = 'briefings'

/** Paths of an edition's briefings below `briefings/`, sorted; `/` on every system. */
export function listBriefings(out: string): string[] {
  const folder = join(out, briefingsFolder)
  return existsSync(folder) ? listBelow(folder, '').sort() : []
}

function listBelow(folder: string, below: string): string[] {
  return readdirSync(join(folder, below), {withFileTypes: true}).flatMap((entry) => {
    const path = below + entry.name
    if (entry.isDirectory()) return listBelow(folder, `${path}/`)
    return path.endsWith('.mdx') ? [path] : []
  })
}
