import {readFile} from 'node:fs/promises'
import {z} from 'zod'
import type {Briefing} from '../briefing.ts'
import {briefingSchema} from '../schemas/briefing.ts'
import {readFrontMatter} from './front-matter.ts'

/** A briefing with all that stands in its file. */
export interface WholeBriefing {
  briefing: Briefing
  /** MDX, not read yet. */
  body: string
}

/** Read the text of a briefing file. Throws, saying what is wrong with which field. */
export function parseBriefing(contents: string): WholeBriefing {
  const {data, body} = readFrontMatter(contents)
  const {success, data: briefing, error} = briefingSchema.safeParse(data)
  if (!success) throw new Error(z.prettifyError(error))
  return {briefing, body}
}

/** Read a briefing file. */
export async function readBriefing(file: string): Promise<WholeBriefing> {
  return parseBriefing(await readFile(file, 'utf8'))
}
