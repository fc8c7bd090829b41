import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {z} from 'zod'
import {readRows} from '../../scripts/read-rows.ts'

/** The articles of one story, as a row of a JSON Lines file. */
export const briefingRow = z.object({
  id: z.string(),
  articles: z.array(
    z.object({
      title: z.string(),
      text: z.string(),
      date: z.string().nullish(),
      publisher: z.string().nullish(),
    }),
  ),
})

export type BriefingRow = z.infer<typeof briefingRow>

/** The same with the roundup that somebody wrote of them. */
export const roundupRow = briefingRow.extend({roundup: z.string()})

export type RoundupRow = z.infer<typeof roundupRow>

const ROUNDUPS = fileURLToPath(new URL('../../../shared/eval/briefings-neus.jsonl', import.meta.url))

/**
 * One half of the roundups beside the repository, by the hash of their ids: that which is learned from or that which only
 * measures. Undefined where they are not there.
 */
export function readRoundups(half: 'learn' | 'measure'): RoundupRow[] | undefined {
  if (!existsSync(ROUNDUPS)) return undefined
  return readRows(ROUNDUPS, roundupRow).filter(({id}) => {
    const isMeasured = createHash('sha256').update(id).digest()[31]! % 2 === 1
    return isMeasured === (half === 'measure')
  })
}
