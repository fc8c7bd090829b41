import type {NamedDay} from '../date/days-of-weekdays.ts'
import {findDay} from '../date/find-day.ts'
import type {Article, Citation, Claim, TimelineEntry} from '../types.ts'
import {cite} from './cite-origins.ts'
import {isDayOfSpeech} from './day-of-speech.ts'
import {movableClaims} from './movable-claims.ts'
import {type QuotationRoom, takeRoom} from './quotation-room.ts'
import type {StoryReading} from './read-story.ts'
import {isKnown} from './referents.ts'
import {findSame} from './repetition.ts'
import {worthOf} from './salience.ts'
import type {Utterance} from './utterances.ts'

/** Days of the shortest timeline: one day is a date, not a course of events. */
const FEWEST_DAYS = 2
/** Entries of the longest. */
const MOST_ENTRIES = 6
/** Words of the longest sentence that only the timeline shows. */
const LONGEST_ENTRY = 45
/** What it must be worth beside the best claim, for its words. */
const LEAST_WORTH = 0.2
/** Milliseconds of the time before the first report in which a day that no claim names is of the story: two months. */
const REACH = 60 * 86_400_000

/** What a page tells before its timeline, and the room that is left. */
export interface Told {
  claims: readonly Claim[]
  /** What is shown besides: no day of it is told again. */
  quotes: readonly Claim[]
  reading: StoryReading
  room: QuotationRoom
}

/** A timeline, and the claims that stand there instead of among the others. */
export interface Timeline {
  timeline: TimelineEntry[]
  moved: readonly Claim[]
}

/**
 * What happened on which day, one entry a day, in order of time: a claim other than the lead, which then stands there alone,
 * or a sentence of the sources that no claim tells. Nothing when all is of one day.
 */
export function tellTimeline({claims, quotes, reading, room}: Told): Timeline {
  const byId = new Map(reading.members.map((article) => [article.id, article]))
  const movable = new Set(movableClaims(claims, reading.members))
  const moved: Claim[] = []
  const entries = new Map<string, TimelineEntry>()
  const leaning = new Set(reading.utterances.filter(({leans}) => leans).map(placeOf))
  for (const claim of claims) {
    const [citation] = claim.citations
    if (citation && leaning.has(placeOf(citation))) continue
    const article = byId.get(citation?.article ?? '')
    const day = article && dayOf(claim.text, article)
    if (!day || !citation || entries.has(day.date) || entries.size >= MOST_ENTRIES) continue
    if (!movable.has(claim)) continue
    moved.push(claim)
    entries.set(day.date, {...claim, date: day.date})
  }
  for (const entry of untoldDays([...claims, ...quotes], reading, byId)) {
    if (entries.size >= MOST_ENTRIES) break
    const {date, utterance} = entry
    if (entries.has(date) || !takeRoom(room, utterance.article, utterance.length)) continue
    entries.set(date, {date, text: utterance.text, citations: [cite(utterance)]})
  }
  const days = new Set([...entries.keys(), ...dayOfLead(claims[0], byId)])
  if (entries.size === 0 || days.size < FEWEST_DAYS) return {timeline: [], moved: []}
  return {timeline: [...entries.values()].sort((a, b) => (a.date < b.date ? -1 : 1)), moved}
}

/** The day of the lead, which is told above and makes an earlier state a course of events. */
function dayOfLead(lead: Claim | undefined, byId: ReadonlyMap<string, Article>): string[] {
  const article = byId.get(lead?.citations[0]?.article ?? '')
  const day = lead && article && dayOf(lead.text, article)
  return day ? [day.date] : []
}

/** The day that a sentence says something happened on, and not only that somebody spoke then; none after its report. */
function dayOf(text: string, article: Article): NamedDay | undefined {
  const {language, published} = article
  // What was added to a report on later days counts its weekdays from those.
  const day = findDay(text, language, isAmended(article) ? undefined : published)
  if (!day || (published !== undefined && day.date > published)) return undefined
  return isDayOfSpeech(text, day, language) ? undefined : day
}

/** `UPDATE 11/29 10:35 a.m: …`, in letters that no sentence is written in. */
const amendment = /^\(?(?:UPDATED?|AKTUALISIERT|ACTUALIZACIÓN|MISE À JOUR|ОНОВЛЕНО|ОБНОВЛЕНО)\b/u
const isAmended = ({sentences, headline}: Article): boolean =>
  amendment.test(headline) || sentences.some(({text}) => amendment.test(text))

const placeOf = ({article, start}: Pick<Citation, 'article' | 'start'>): string => `${article} ${start}`

/** Sentences that name a day, can be understood after the claims and tell what none of them does, the weightiest first. */
function untoldDays(
  claims: readonly Claim[],
  {utterances, salience, known, members}: StoryReading,
  byId: ReadonlyMap<string, Article>,
): {date: string; utterance: Utterance}[] {
  const shown = new Set(claims.flatMap(({citations: [first]}) => (first ? placeOf(first) : [])))
  const told = utterances.filter((utterance) => shown.has(placeOf(utterance)))
  const met = new Set([...known, ...told.flatMap(({introduces}) => [...introduces])])
  const topics = new Map(told.flatMap((one) => [...one.topics].map((topic) => [topic, 1] as const)))
  const isSame = findSame(salience)
  const toldOn = told.map((one) => [one, dayOf(one.text, byId.get(one.article)!)?.date] as const)
  const least = Math.max(0, ...told.map((one) => worthOf(one, salience))) * LEAST_WORTH
  const first = members.flatMap(({published}) => published ?? []).sort()[0]
  return utterances
    .flatMap((utterance) => {
      const {text, article, leans, isPersonal, length, needs} = utterance
      if (leans || isPersonal || length > LONGEST_ENTRY || salience.opinions.has(article)) return []
      const day = dayOf(text, byId.get(article)!)
      if (!day || (first && Date.parse(first) - Date.parse(day.date) > REACH)) return []
      if (![...needs].every((need) => isKnown(need, met, topics))) return []
      // What a later state has overtaken is told of its own day: six dead on Sunday, eight by Wednesday.
      const isTold = ([other, date]: (typeof toldOn)[number]) =>
        other === utterance || (isSame(other, utterance) && (date === undefined || date === day.date))
      if (toldOn.some(isTold)) return []
      const worth = worthOf(utterance, salience)
      return worth < least ? [] : [{date: day.date, utterance, worth}]
    })
    .sort((a, b) => b.worth - a.worth || a.utterance.start - b.utterance.start)
}
