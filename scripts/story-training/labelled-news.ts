import {existsSync, readFileSync} from 'node:fs'
import type {NewsText} from '../../src/pipeline/stories/story-profile.ts'

/** A labelled news text. */
export interface NewsRow {
  id: string
  title: string
  text: string
  /** `YYYY-MM-DD`. */
  date?: string | null
  /** Name of the event. */
  story: string
}

export const STORY_SETS = ['ecbplus', 'allsides', 'wikinews', 'gva', 'scoop'] as const
export type StorySet = (typeof STORY_SETS)[number]

/** Rows of a labelled set beside the repository; undefined where nobody put it. */
export function readLabelledNews(set: StorySet): NewsRow[] | undefined {
  const file = new URL(`../../../shared/eval/stories-${set}.jsonl`, import.meta.url)
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as NewsRow)
}

/** A row as the grouping sees it. */
export const newsTextOf = ({id, title, text, date}: NewsRow): NewsText => {
  return {
    id,
    fingerprint: id,
    headline: title,
    text: () => text,
    language: 'en',
    ...(date ? {published: date} : {}),
  }
}
