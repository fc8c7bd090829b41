import {z} from 'zod'

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
