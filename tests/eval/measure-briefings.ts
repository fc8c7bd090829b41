import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {z} from 'zod'
import {readRows} from '../../scripts/read-rows.ts'
import {findDay} from '../../src/pipeline/date/find-day.ts'
import {findBriefingFaults} from './briefing-faults.ts'
import {type BriefingRow, readRoundups} from './briefing-rows.ts'
import type {Measurement} from './measurement.ts'
import {rouge} from './rouge.ts'
import {type ToldStory, tellRow} from './tell-stories.ts'

/** Words at which a briefing is cut before it is compared with a roundup. */
const COMPARED_WORDS = 60
/** Every so manieth roundup of the half that nothing is learned from is told. */
const STEP = 3
const SETS = ['allsides', 'wikinews', 'gva'] as const
/** Stories of each set, and articles of each story, that are told. */
const STORIES = 60
const ARTICLES = 6

/** How near briefings come to what people wrote, and how many are free of the faults that a machine can see. */
export async function measure(): Promise<Measurement[]> {
  return [...measureRoundups(), ...measureFaults()]
}

function measureRoundups(): Measurement[] {
  const rows = readRoundups('measure')?.filter((_, index) => index % STEP === 0)
  if (!rows) return []
  const scores = rows.map((row) => {
    const {claims = [], quotes = []} = tellRow(row)?.body ?? {}
    const words = [...claims, ...quotes].flatMap(({text}) => text.split(/\s+/)).slice(0, COMPARED_WORDS)
    return [1, 2].map((n) => rouge(row.roundup, words.join(' '), n))
  })
  const mean = (at: number) => scores.reduce((sum, score) => sum + score[at]!, 0) / scores.length
  return [{set: 'briefings-roundups', numbers: {rouge1: mean(0), rouge2: mean(1)}}]
}

const row = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  date: z.string().nullish(),
  publisher: z.string().nullish(),
  story: z.string(),
})

function measureFaults(): Measurement[] {
  return SETS.flatMap((set) => {
    const told = readStories(set).flatMap((story) => tellRow(story) ?? [])
    if (told.length === 0) return []
    const faults = told.map(findBriefingFaults)
    const free = (fault: keyof (typeof faults)[number]) =>
      faults.filter((found) => !found[fault]).length / faults.length
    return [
      {
        set: `briefings-${set}`,
        numbers: {
          surnamesIntroduced: free('bareSurname'),
          toldOnce: free('repeat'),
          junkFree: free('junk'),
          wholeSummary: free('cutSummary'),
          timelines: shareWithTimeline(told),
        },
      },
    ]
  })
}

/** Share of the stories whose sources name two days or more that show when what happened; all, where no story does. */
function shareWithTimeline(told: readonly ToldStory[]): number {
  const dated = told.filter(({articles}) => {
    const days = articles.flatMap(({sentences, language, published}) =>
      sentences.flatMap(({text, passage}) =>
        passage === 'paragraph' ? (findDay(text, language, published)?.date ?? []) : [],
      ),
    )
    return new Set(days).size > 1
  })
  return dated.length === 0 ? 1 : dated.filter(({body}) => body.timeline.length > 0).length / dated.length
}

/** The first stories of several articles of a set beside the repository; none where nobody put it. */
function readStories(set: string): BriefingRow[] {
  const file = fileURLToPath(new URL(`../../../shared/eval/stories-${set}.jsonl`, import.meta.url))
  if (!existsSync(file)) return []
  const stories = [...Map.groupBy(readRows(file, row), ({story}) => story)]
  return stories
    .filter(([, articles]) => articles.length > 1)
    .slice(0, STORIES)
    .map(([id, articles]) => ({id, articles: articles.slice(0, ARTICLES)}))
}
