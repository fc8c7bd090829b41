import {z} from 'zod'
import {formats} from '../formats.ts'

const story = z.string().min(1, 'the id or address of a story')
const article = z.string().min(1, 'the id of an article')
const theme = z.string().min(1, 'the id of a theme')
const text = z.string().trim().min(1, 'text')

/** `content/editorial.yaml`: what editors overrule. Every field may be left out. */
export const editorialSchema = z.strictObject({
  format: z
    .union([z.literal(String(formats.editorial)), z.literal(formats.editorial)])
    .exactOptional()
    .describe('Number of the form this file is written in.'),
  merge: z
    .array(z.array(story).min(2, 'at least two stories'))
    .default([])
    .describe('Stories that are one: lists of two or more ids or addresses. The oldest address stays.'),
  split: z
    .record(story, z.array(article).min(1, 'at least one article'))
    .default({})
    .describe('Story: the ids of the articles that leave it and make a story of their own.'),
  move: z.record(article, story).default({}).describe('Article id: the story the article belongs to.'),
  retitle: z
    .record(story, z.string().trim().min(1, 'a headline'))
    .default({})
    .describe('Story: its headline. The address stays as it is.'),
  themes: z
    .record(story, z.array(theme))
    .default({})
    .describe('Story: the ids of its themes, whatever its terms say. An empty list keeps it out of all.'),
  pin: z.array(story).default([]).describe('Stories that stand first in their lists.'),
  hide: z.array(story).default([]).describe('Stories that get no briefing.'),
  date: z
    .record(story, z.iso.date('a day that exists, YYYY-MM-DD'))
    .default({})
    .describe('Story: the day of the event, YYYY-MM-DD.'),
  publisher: z
    .record(z.string().min(1, 'a file or folder of sources/, or a host'), text)
    .default({})
    .describe('File or folder of sources/, or host of a site: who publishes all its articles.'),
  notAnArticle: z
    .array(article)
    .default([])
    .describe('Ids of articles that are none: they are left out, and stand on the record as removed.'),
  correct: z
    .record(
      article,
      z
        .strictObject({
          date: z.iso.date('a day that exists, YYYY-MM-DD').exactOptional(),
          headline: text.exactOptional(),
          publisher: text.exactOptional(),
        })
        .refine((fields) => Object.keys(fields).length > 0, 'one of date, headline, publisher'),
    )
    .default({})
    .describe('Article id: the date, headline or publisher that its source states wrongly or not at all.'),
})

export type EditorialFile = z.infer<typeof editorialSchema>
