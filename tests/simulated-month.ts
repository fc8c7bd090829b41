import type {Article} from '../src/pipeline/types.ts'
import {makeArticle} from './story-fixtures.ts'

/** An article as the simulation knows it: by key, whatever its words and id are today. */
export interface Report {
  key: string
  article: Article
  /** Number of the event it reports. */
  event: number
}

/** What one daily build finds in the sources, and how a perfect reader would group it. */
export interface Day {
  now: string
  reports: readonly Report[]
  /** Group each report belongs to; events merge and part as more becomes known. */
  groupOf: (report: Report) => string
}

const EVENTS_PER_DAY = 6
const DAYS = 30

/** Numbers from 0 up to 1, the same for the same seed. */
export function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Thirty daily builds of invented news: articles arrive on the day of their event or up to ten days late, as
 * reports of their own or as copies; bodies and headlines are edited, articles withdrawn and brought back, documents
 * renamed and reordered every day. One event in twelve is first taken for two, one in twelve for part of another.
 */
export function simulateMonth(seed: number): Day[] {
  const random = makeRandom(seed)
  const reports = Array.from({length: DAYS * EVENTS_PER_DAY}, (_, event) => reportEvent(event, random)).flat()
  const days: Day[] = []
  for (let day = 1; day <= DAYS; day++) {
    for (const report of reports) if (report.arrives < day) change(report, random)
    const present = reports.filter(({arrives, withdrawn}) => arrives <= day && !withdrawn)
    const shown = present.map(({key, event, article}) => {
      const document = `day-${Math.floor(random() * 5)}/dump-${Math.floor(random() * 40)}.txt`
      return {key, event, article: {...article, document}, order: random()}
    })
    shown.sort((a, b) => a.order - b.order)
    days.push({
      now: `2026-03-${String(day).padStart(2, '0')}T06:00:00Z`,
      reports: shown,
      groupOf: ({event, key}) => groupOn(day, event, key),
    })
  }
  return days
}

function groupOn(day: number, event: number, key: string): string {
  const age = day - dayOf(event)
  if (event % 12 === 5 && age < 4) return `${event} ${Number(key.split(' ')[1]) % 2 ? 'late' : 'early'}`
  if (event % 12 === 7 && age < 6) return `${event - 1}`
  return `${event}`
}

const dayOf = (event: number): number => 1 + Math.floor(event / EVENTS_PER_DAY)

interface Draft extends Report {
  arrives: number
  withdrawn: boolean
  headline: string
  sentences: string[]
}

function reportEvent(event: number, random: () => number): Draft[] {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!
  const name = () => capitalise(Array.from({length: 3}, () => pick(syllables)).join(''))
  const [town, region, person, group, count] = [
    name(),
    name(),
    name(),
    name(),
    3 + Math.floor(random() * 900),
  ]
  const subject = pick(subjects)
  const drafts: Draft[] = []
  for (let i = 0; i < 1 + Math.floor(random() * 5); i++) {
    const copied = i > 0 && random() < 0.3 ? pick(drafts) : undefined
    const sentences = templates
      .filter(() => random() < 0.75)
      .map((template) => template(pick)({town, region, person, group, count, subject}))
    const draft = {
      key: `${event} ${i}`,
      event,
      arrives: dayOf(event) + (random() < 0.6 ? 0 : Math.floor(random() * 11)),
      withdrawn: false,
      headline: `${capitalise(subject)} in ${town}: ${pick(['what we know', `${count} affected`, `${person} speaks`, 'first accounts'])}`,
      sentences: copied ? copied.sentences.filter(() => random() < 0.95) : sentences,
    }
    drafts.push({...draft, article: articleOf(draft, dayOf(event))})
  }
  return drafts
}

function change(report: Draft, random: () => number) {
  const die = random()
  if (report.withdrawn) report.withdrawn = die > 0.15
  else if (die < 0.02) report.withdrawn = true
  else if (die < 0.04) report.headline = `Corrected: ${report.headline}`
  else if (die < 0.08)
    report.sentences.push(`Update number ${Math.floor(random() * 1e6)} was added to this account.`)
  else if (die < 0.1 && report.sentences.length > 5) report.sentences.splice(Math.floor(random() * 5), 1)
  else return
  report.article = articleOf(report, dayOf(report.event))
}

function articleOf({key, headline, sentences}: Omit<Draft, 'article'>, day: number): Article {
  const published = `2026-03-${String(day).padStart(2, '0')}`
  return makeArticle(`${sentences.join(' ')}`, {
    headline,
    publisher: `Paper ${key.split(' ')[1]}`,
    ...(Number(key.split(' ')[0]) % 3 && {published}),
  })
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const syllables = 'ba ko ri mu sen da lo pir tas ven gol shi dra nek ulo fam jor wex zid hul'.split(' ')
const subjects = 'flood;strike;trial;election;fire;blackout;summit;landslide;protest;ceasefire'.split(';')

interface Facts {
  town: string
  region: string
  person: string
  group: string
  count: number
  subject: string
}
type Pick = <T>(items: readonly T[]) => T

const templates: readonly ((pick: Pick) => (facts: Facts) => string)[] = [
  (pick) => (f) =>
    `The ${f.subject} in ${f.town} ${pick(['began', 'broke out', 'was reported'])} before dawn, ${f.person} said.`,
  (pick) => (f) =>
    `${pick(['About', 'Some', 'At least'])} ${f.count} people in the ${f.region} valley ${pick(['were affected', 'felt it'])}.`,
  (pick) => (f) =>
    `${f.person}, who leads the council of ${f.town}, ${pick(['asked for calm', 'called for help', 'blamed nobody'])}.`,
  (pick) => (f) =>
    `${f.group}, a local association, ${pick(['opened a shelter', 'sent buses', 'handed out food'])} near the station.`,
  (pick) => (f) =>
    `Roads between ${f.town} and ${f.region} ${pick(['stayed closed', 'were reopened', 'were crowded'])} until evening.`,
  (pick) => (f) =>
    `${pick(['Witnesses', 'Residents', 'Shopkeepers'])} in ${f.town} described the ${f.subject} as the worst in years.`,
  (pick) => (f) =>
    `A spokesman of ${f.group} ${pick(['expected', 'feared', 'promised'])} more news about the ${f.subject} by Friday.`,
  (pick) => (f) =>
    `Schools in ${f.region} ${pick(['remain shut', 'send pupils home', 'open late'])} because of the ${f.subject}.`,
  (pick) => (f) =>
    `${f.person} will ${pick(['visit', 'return to', 'address'])} ${f.town} with members of ${f.group}.`,
  (pick) => (f) =>
    `The ${f.region} court ${pick(['will look into', 'has asked about', 'was told of'])} ${f.count} claims from ${f.town}.`,
]
