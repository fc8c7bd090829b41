import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Briefing, BriefingSource} from '../src/briefing.ts'
import {addDays} from '../src/lib/dates.ts'
import {makeBriefing, makeSource} from './make-briefing.ts'

/** Day of the newest story. */
const TODAY = '2025-05-05'

const THEMES = [
  {id: 'fires', title: 'Fires & floods', description: 'What burns, and what drowns.'},
  {id: 'harbours', title: 'Harbours', description: 'Quays, cranes, ships and those who work there.'},
  {id: 'quiet', title: 'Nothing yet', description: 'A subject of which no article has spoken.'},
  {id: 'towns', title: 'Town halls', description: 'Councils and what they decide.'},
]

const PUBLISHERS = [
  'Harbour Times',
  'The Post & Echo',
  'Quayside Daily',
  'Вісник порту',
  'ميناء اليوم',
  'Küstenbote',
]

/** Headlines that break pages. */
const AWKWARD: Partial<Briefing>[] = [
  {
    slug: 'forty-words',
    headline:
      'Council of the old harbour town votes after a night of talk, three walkouts and one fainting fit to keep the wooden crane, paint the customs house, close the fish hall on Mondays and ask the county for a second ferry after all',
  },
  {
    slug: 'sixty-letters',
    headline: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte tritt zurück',
    sources: [source(1, {language: 'de'})],
  },
  {
    slug: 'from-the-right',
    headline: 'حريق في ميناء المدينة يوقف 12 رافعة ليومين',
    summary: 'قال مدير الميناء إن الحريق أوقف 12 رافعة.',
    sources: [source(1, {language: 'ar', publisher: 'ميناء اليوم', headline: 'حريق في ميناء المدينة'})],
  },
  {
    slug: 'another-alphabet',
    headline: 'У порту зупинили 12 кранів: пожежу гасили до ранку',
    summary: 'Пожежу в порту гасили до ранку, повідомили рятувальники.',
    sources: [source(1, {language: 'uk', publisher: 'Вісник порту', headline: 'У порту зупинили 12 кранів'})],
  },
  {slug: 'signs', headline: 'Fish & chips <b>“at last”</b> — Smith’s “Q&A” on 5 > 4 & other sums'},
  {slug: 'emoji', headline: 'Harbour seal 🦭 wins the vote 🏆 for mascot of the year 👩🏽‍🚒'},
]

const SUBJECTS = [
  'Harbour board',
  'Night ferry',
  'Fish hall',
  'Fire brigade',
  'Town council',
  'Pilot station',
]
const VERBS = ['weighs', 'puts off', 'agrees on', 'turns down', 'pays for', 'reopens']
const OBJECTS = [
  'a second crane',
  'the winter timetable',
  'new hoses',
  'the customs house',
  'longer hours',
  'a sea wall',
]

function source(number: number, more: Partial<BriefingSource> = {}): BriefingSource {
  const headline = `Report ${number} from the quay`
  const text = `The harbour master said on Sunday that ${number + 10} boats had left the basin.`
  return makeSource({
    number,
    article: `a-${number}`,
    document: `wire/${number}.txt`,
    headline,
    publisher: PUBLISHERS[number % PUBLISHERS.length]!,
    url: `https://press.example/${number}?a=1&b=2`,
    origin: number,
    passages: [{start: 0, end: text.length, text}],
    ...more,
  })
}

/** The story everybody tells: 25 sources, 17 of them in their own words. */
const GREAT_FIRE: Partial<Briefing> = {
  slug: 'great-fire',
  headline: 'Fire in the old harbour burns for a third day',
  summary: 'The fire in the old harbour burned for a third day on Sunday, and 400 people left their homes.',
  date: '2025-05-02',
  updated: '2025-05-05T06:00:00Z',
  firstSeen: '2025-05-02T06:00:00Z',
  origins: 17,
  sources: Array.from({length: 25}, (_, index) =>
    source(index + 1, {
      origin: Math.min(index + 1, 17),
      ...(index === 3 && {language: 'uk'}),
      ...(index === 4 && {language: 'ar'}),
      ...(index % 4 !== 3 && {published: addDays('2025-05-02', index % 4)}),
    }),
  ),
  storyline: Array.from({length: 14}, (_, index) => ({
    slug: index === 12 ? 'great-fire' : `story-${index}`,
    headline: index === 12 ? 'Fire in the old harbour burns for a third day' : headlineOf(index),
    ...(index % 3 > 0 && {date: addDays('2025-04-20', index)}),
  })),
  grouping: {
    sharedNames: ['Old Harbour', 'Ada Quist'],
    sharedTerms: ['fish hall', 'sparks'],
    weakestPair: 0.71,
    strongestPair: 0.98,
    nearest: {headline: headlineOf(3), slug: 'story-3', score: 0.42},
  },
}

const GREAT_FIRE_TEXT = `## What the sources say

- The fire in the old harbour burned for a third day on Sunday, and 400 people left their homes. ${cites(1, 9)}
- Sparks reached the roof of the fish hall shortly after midnight. ${cites(2, 3)}
- Пожежу в порту гасили до ранку, повідомили рятувальники. ${cites(4, 1)}
- قال مدير الميناء إن الحريق أوقف 12 رافعة ليومين. ${cites(5, 1)}
- The county sent six engines & two boats. ${cites(6, 20)}

## In their own words

<Quote speaker="Ada Quist, harbour master">
“We will not let the hall go,” the harbour master, Ada Quist, said. ${cites(7, 2)}
</Quote>

## Figures

<Figures subject="people who left their homes" disagree="true">
<Figure value="400" amount="400" unit="people" source="1" start="0" end="3" />
<Figure value="some 350 people" amount="350" unit="people" source="8" start="0" end="3" />
<Figure value="400" amount="400" unit="people" source="9" start="0" end="3" />
</Figures>

<Figures subject="fire engines" disagree="false">
<Figure value="six" amount="6" unit="engines" source="6" start="0" end="3" />
</Figures>

## When it happened

<Event date="2025-05-02">
The fire broke out in a net loft. ${cites(10, 1)}
</Event>

<Event date="2025-05-04">
The wind turned, and the fire crossed the quay. ${cites(11, 4)}
</Event>
`

function cites(from: number, count: number): string {
  return Array.from(
    {length: Math.min(count, 26 - from)},
    (_, index) => `<Cite source="${from + index}" start="0" end="9" />`,
  ).join('')
}

function headlineOf(index: number): string {
  const [subject, verb, object] = [index, Math.floor(index / 6), Math.floor(index / 36) + index].map(
    (place, list) => [SUBJECTS, VERBS, OBJECTS][list]![place % 6]!,
  )
  return `${subject} ${verb} ${object}`
}

/** An everyday story: most have one source, a third state no date. */
function everyday(index: number): Partial<Briefing> {
  const seen = addDays(TODAY, -Math.floor(index / 6))
  const origins = index % 11 === 0 ? 4 : index % 5 === 0 ? 2 : 1
  return {
    slug: `story-${index}`,
    headline: headlineOf(index),
    summary: `${headlineOf(index)}, its spokesman said on a rainy morning at the quay.`,
    firstSeen: `${seen}T05:00:00Z`,
    updated: `${index % 9 === 0 ? addDays(seen, 1) : seen}T06:00:00Z`,
    ...(index % 4 > 0 && {date: addDays(seen, -(index % 2))}),
    origins,
    sources: Array.from({length: origins}, (_, place) => source(place + 1)),
  }
}

/** Write a desk of content that strains pages: a day of many stories, long words, other scripts, an empty theme. */
export function writeStressDesk(
  folder: string,
  {stories, language}: {stories: number; language: string},
): void {
  mkdirSync(join(folder, 'themes'), {recursive: true})
  writeFileSync(
    join(folder, 'site.yaml'),
    `title: The Quayside Desk & Sons\ndescription: Fires, harbours and town halls, told once.\nlanguage: ${language}\n`,
  )
  for (const {id, title, description} of THEMES)
    writeFileSync(
      join(folder, `themes/${id}.yaml`),
      `title: ${title}\ndescription: ${description}\nterms: [${id}]\n`,
    )

  const plain = Array.from({length: stories}, (_, index) => everyday(index))
  const awkward = AWKWARD.map((briefing, index) => ({
    ...everyday(index),
    ...briefing,
    firstSeen: `${TODAY}T05:00:00Z`,
    updated: `${TODAY}T05:00:00Z`,
  }))
  for (const [index, briefing] of [GREAT_FIRE, ...awkward, ...plain].entries()) {
    const themes = index % 7 === 3 ? ['towns', 'fires'] : [['fires', 'harbours', 'towns'][index % 3]!]
    writeBriefing(folder, makeBriefing({id: `s-${briefing.slug}`, ...briefing, themes}))
  }
}

function writeBriefing(folder: string, briefing: Briefing): void {
  const place = join(folder, 'briefings', briefing.themes[0]!)
  mkdirSync(place, {recursive: true})
  const lines = Object.entries(briefing).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  const claim = `- ${briefing.summary.replaceAll('<', '\\<')} ${cites(1, 1)}\n`
  const text = briefing.slug === 'great-fire' ? GREAT_FIRE_TEXT : `## What the sources say\n\n${claim}`
  writeFileSync(join(place, `${briefing.slug}.mdx`), `---\n${lines.join('\n')}\n---\n\n${text}`)
}
