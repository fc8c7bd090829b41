import {fileURLToPath} from 'node:url'
import {z} from 'zod'
import {readRows} from '../../scripts/read-rows.ts'
import {briefingRow} from './briefing-rows.ts'
import type {Measurement} from './measurement.ts'
import {type ToldStory, tellRow} from './tell-stories.ts'

/** Claims that must tell the core. */
const CORE_CLAIMS = 3
const STORIES = fileURLToPath(new URL('gold/stories.jsonl', import.meta.url))

const goldRow = briefingRow.extend({
  language: z.string(),
  kind: z.string(),
  ideal: z.array(z.string()),
  core: z.array(z.array(z.string())),
  speakers: z.array(z.string()),
  disagree: z.array(z.string()),
  days: z.array(z.string()),
})

type GoldRow = z.infer<typeof goldRow>

/** How near briefings of invented stories come to what an editor would show; every second story is only measured. */
export async function measure(): Promise<Measurement[]> {
  const rows = readRows(STORIES, goldRow)
  const told = rows.map((row) => ({row, told: tellRow(row)}))
  const half = (rest: number) => told.filter((_, index) => index % 2 === rest)
  return [
    {set: 'briefings-gold', numbers: score(half(0))},
    {set: 'briefings-gold-held', numbers: score(half(1))},
  ]
}

function score(stories: readonly {row: GoldRow; told: ToldStory | undefined}[]): Record<string, number> {
  const share = (found: (row: GoldRow, told: ToldStory | undefined) => readonly boolean[]) => {
    const all = stories.flatMap(({row, told}) => found(row, told))
    return all.length === 0 ? 1 : all.filter(Boolean).length / all.length
  }
  return {
    ideal: share(({ideal}, told) => {
      const shown = told ? [...told.body.claims, ...told.body.quotes, ...told.body.timeline] : []
      return ideal.map((sentence) => shown.some(({text}) => text === sentence || `${text}.` === sentence))
    }),
    core: share(({core}, told) => {
      const first = (told?.body.claims ?? []).slice(0, CORE_CLAIMS).map(({text}) => text)
      const top = [told?.story.headline ?? '', ...first].join(' ')
      return core.map((words) => words.some((word) => top.includes(word)))
    }),
    speakers: share(({speakers}, told) =>
      speakers.map((name) => told?.body.quotes.some(({speaker}) => speaker.includes(name)) ?? false),
    ),
    agreement: share(({disagree}, told) => [
      (told?.body.figures.some((group) => group.disagree) ?? false) === disagree.length > 0,
    ]),
    days: share(({days}, told) =>
      days.map((day) => told?.body.timeline.some(({date}) => date === day) ?? false),
    ),
  }
}
