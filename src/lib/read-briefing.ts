import {readFile} from 'node:fs/promises'
import {z} from 'zod'
import type {WholeBriefing} from '../briefing.ts'
import {formats, newerFormat} from '../formats.ts'
import {briefingSchema} from '../schemas/briefing.ts'
import {readFrontMatter} from './front-matter.ts'

/** Read the text of a briefing file. Throws, saying what is wrong with which field. */
export function parseBriefing(contents: string): WholeBriefing {
  const {data, body} = readFrontMatter(contents)
  if (Number(data.format) > formats.briefing)
    throw new Error(`format: ${newerFormat(Number(data.format), formats.briefing)}`)
  const {success, data: briefing, error} = briefingSchema.safeParse(data)
  if (!success) throw new Error(z.prettifyError(error))
  return {briefing, body}
}

/** Read a briefing file. */
export async function readBriefing(file: string): Promise<WholeBriefing> {
  return parseBriefing(await readFile(file, 'utf8'))
}
