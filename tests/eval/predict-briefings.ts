import type {BriefingRow} from './briefing-rows.ts'
import {tellRow} from './tell-stories.ts'

/** What a reader of a story's page is told; every sentence as it stands in its source. */
export interface BriefingPrediction {
  id: string
  headline: string
  summary: string
  /** The claims, then what stands among the quotations and in the timeline alone. */
  sentences: string[]
  quotes: {text: string; speaker: string}[]
  figures: {subject: string; disagree: boolean; figures: {value: string; unit: string; text: string}[]}[]
  timeline: {date: string; text: string}[]
}

/** Tells every row as one story, in the order of the rows. */
export function predictBriefings(rows: readonly BriefingRow[]): BriefingPrediction[] {
  return rows.map((row) => {
    const told = tellRow(row)
    const {claims = [], quotes = [], figures = [], timeline = []} = told?.body ?? {}
    return {
      id: row.id,
      headline: told?.story.headline ?? '',
      summary: told?.summary ?? '',
      sentences: [...new Set([...claims, ...quotes, ...timeline].map(({text}) => text))],
      quotes: quotes.map(({text, speaker}) => ({text, speaker})),
      figures: figures.map(({subject, disagree, figures: all}) => ({
        subject,
        disagree,
        figures: all.map(({value, unit, citation}) => ({value, unit, text: citation.text})),
      })),
      timeline: timeline.map(({date, text}) => ({date, text})),
    }
  })
}
