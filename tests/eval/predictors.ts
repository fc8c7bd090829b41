import {z} from 'zod'
import {briefingRow} from './briefing-rows.ts'

/** One `--name FILE.jsonl` of `npm run quality`: what a row holds and who answers it. */
export interface Predictor {
  /** Name of the option, in kebab case. */
  name: string
  /** What is predicted of which rows, for `--help`. */
  description: string
  /** Checks the rows of a file and answers them in their order. */
  predict(rows: readonly unknown[]): Promise<readonly unknown[]>
  row: z.ZodType
}

const textRow = z.object({id: z.string(), text: z.string()})
const pageRow = z
  .object({id: z.string(), text: z.string().optional(), html: z.string().optional()})
  .refine(({text, html}) => text !== undefined || html !== undefined, {
    path: ['text'],
    error: 'expected a text or an html',
  })
  .transform(({id, text = '', html}) => (html === undefined ? {id, text} : {id, html}))
const languageRow = z.object({id: z.string(), language: z.string(), text: z.string()})
const storyRow = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  date: z.string().nullish(),
  publisher: z.string().nullish(),
})

/** Every set that can be predicted, a row each; the code behind a row is loaded when it is asked for. */
export const predictors: readonly Predictor[] = [
  describe('pages', 'the articles of rows {id, text} or {id, html}', pageRow, async () => {
    return (await import('./predict-pages.ts')).predictPages
  }),
  describe('stories', 'the stories of rows {id, title, text, date?, publisher?}', storyRow, async () => {
    return (await import('./predict-stories.ts')).predictStories
  }),
  describe('near-duplicates', 'the groups of rows {id, text}', textRow, async () => {
    return (await import('./predict-stories.ts')).predictNearDuplicates
  }),
  describe('quotes', 'who says what in rows {id, text}', textRow, async () => {
    return (await import('./predict-quotes.ts')).predictQuotes
  }),
  describe(
    'briefings',
    'what is told of rows {id, articles: [{title, text, date?, publisher?}]}',
    briefingRow,
    async () => (await import('./predict-briefings.ts')).predictBriefings,
  ),
  describe('numbers', 'the numbers of rows {id, language, text}', languageRow, async () => {
    return (await import('./predict-numbers.ts')).predictNumbers
  }),
  describe('sentences', 'the sentences of rows {id, language, text}', languageRow, async () => {
    return (await import('./predict-sentences.ts')).predictSentences
  }),
]

type Answer<Row> = (rows: readonly Row[]) => readonly unknown[] | Promise<readonly unknown[]>

function describe<Row>(
  name: string,
  description: string,
  row: z.ZodType<Row>,
  load: () => Promise<Answer<Row>>,
): Predictor {
  return {name, description, row, predict: async (rows) => (await load())(rows as readonly Row[])}
}
