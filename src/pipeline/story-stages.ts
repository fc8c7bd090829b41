import {createRequire} from 'node:module'
import type {QuotationLimits} from '../site.ts'
import type {Theme} from '../theme.ts'
import {bodyText} from './body-text.ts'
import {makeBriefing, type Surroundings} from './briefing/briefing.ts'
import {verifyVerbatim} from './briefing/verify.ts'
import type {Carried} from './carried.ts'
import {makeBody} from './claims/briefing-body.ts'
import {hashContent} from './identity/settle-content.ts'
import {fingerprint, type Memo} from './memo.ts'
import {wordsShared} from './stories/shared-words.ts'
import {lazily} from './text/lazily.ts'
import type {KeptReadings} from './themes/kept-readings.ts'
import {readArticles} from './themes/readings.ts'
import {matchThemes} from './themes/themes.ts'
import type {
  Article,
  BriefingBody,
  ExtractedDocument,
  NearDuplicates,
  SharedWords,
  Story,
  ThemeMatch,
} from './types.ts'

// Loaded for the first briefing that is written: the parsers take longer to load than a hundred stories to look at.
const require = createRequire(import.meta.url)
const mdx = lazily(() => require('./briefing/mdx.ts') as typeof import('./briefing/mdx.ts'))
const gate = lazily(() => require('./briefing/mdx-gate.ts') as typeof import('./briefing/mdx-gate.ts'))

/** What the stages that work on one story at a time need of all the rest. */
export interface Telling {
  extracted: readonly ExtractedDocument[]
  articles: readonly Article[]
  nearDuplicates: NearDuplicates
  themes: readonly Theme[]
  limits: QuotationLimits
  memo: Memo
  /** Row of each article in what an earlier build read. */
  rows: Int32Array
  readings: Carried<KeptReadings>
}

/** The stages that work on one story at a time. A story that did not change costs the look at its fingerprint. */
export interface StoryStages {
  matchThemes: (story: Story) => ThemeMatch
  /** Hash of what a subscriber would call the content of a story. */
  hashContent: (story: Story) => string
  /** The file of a briefing, and where it would not read back as meant. Throws when it is not verbatim. */
  writeBriefing: (story: Story, setting: Setting) => BriefingText
}

/** What a briefing depends on besides its story and the words of its articles. */
export interface Setting {
  match: ThemeMatch
  updated: string
  surroundings: Surroundings
}

export interface BriefingText {
  text: string
  slips: readonly string[]
}

/** Each stage gets only what its key is made of, so that what it looks at cannot change unseen. */
export function openStoryStages(telling: Telling): StoryStages {
  const {articles, themes, rows, readings, memo} = telling
  const placeOf = new Map(articles.map(({id}, place) => [id, place]))
  const placesOf = (ids: readonly string[]) => ids.flatMap((id) => placeOf.get(id) ?? [])
  const read = readArticles(articles, themes, rows, readings)
  const tell = tellingStage(telling, (ids) => placesOf(ids).map((place) => articles[place]!))
  const write = writingStage(telling)
  return {
    matchThemes: (story) => matchThemes(story, placesOf(story.articles), read, themes),
    hashContent: (story) => {
      const {key, recall} = tell(story)
      return memo('content', key, () => hashContent(contentOf(story, recall().body)))
    },
    writeBriefing: (story, setting) => write(story, tell(story), setting),
  }
}

/** What is told of a story, under the fingerprint of all that it is made of. */
interface Told {
  key: string
  /** The story's articles in its order, and the text each of them prints. */
  articles: readonly Article[]
  nearDuplicates: Pick<NearDuplicates, 'originOf'>
  recall: () => {body: BriefingBody; shared: SharedWords}
}

type FindMembers = (ids: readonly string[]) => Article[]

function tellingStage({nearDuplicates, limits, memo}: Telling, find: FindMembers): (story: Story) => Told {
  const known = new Map<string, Told>()
  const look = ({articles: ids, headline, opinions}: Story): Told => {
    const story = {articles: ids, headline, opinions}
    const articles = find(ids)
    const origins = ids.map((id) => [id, nearDuplicates.originOf.get(id) ?? id] as const)
    const copies = {originOf: new Map(origins)}
    const key = fingerprint([story, articles.map(({print}) => print), origins, limits])
    const told = memo('told', key, () => {
      const body = makeBody({story, articles, nearDuplicates: copies, limits})
      return JSON.stringify({body, shared: shareWords(articles, copies)})
    })
    return {key, articles, nearDuplicates: copies, recall: () => JSON.parse(told)}
  }
  return (story) => {
    const told = known.get(story.id) ?? look(story)
    known.set(story.id, told)
    return told
  }
}

/** The words that the texts of a story share, each text taken once, from its origin if that is in the story. */
function shareWords(articles: readonly Article[], {originOf}: Pick<NearDuplicates, 'originOf'>): SharedWords {
  const copies = Map.groupBy(articles, ({id}) => originOf.get(id)!)
  const texts = [...copies].map(([origin, same]) => same.find(({id}) => id === origin) ?? same[0]!)
  return wordsShared(
    texts.map((article) => ({
      headline: article.headline,
      text: bodyText(article),
      language: article.language,
    })),
  )
}

/** What a subscriber would call the content of a story: another source for the same words is no news. */
function contentOf({headline}: Story, {claims, quotes, figures, timeline}: BriefingBody): string {
  const sentences = [...claims, ...quotes, ...timeline].map(({text}) => text)
  const amounts = figures.flatMap((group) => group.figures.map(({value, unit}) => `${value} ${unit}`))
  return JSON.stringify([headline, sentences, amounts])
}

function writingStage({extracted, memo}: Telling) {
  const documents = new Map(extracted.map(({document}) => [document.path, document]))
  return (story: Story, told: Told, setting: Setting): BriefingText => {
    const {id, slug, formerSlugs, date, firstSeen, pinned} = story
    const named = [id, slug, formerSlugs, date ?? '', firstSeen, pinned]
    const written = memo('mdx', fingerprint([told.key, named, setting]), () => {
      const {body, shared} = told.recall()
      const {articles, nearDuplicates} = told
      const briefing = makeBriefing({story, ...setting, body, articles, nearDuplicates, shared})
      const paths = briefing.sources.map(({document}) => document)
      const texts = new Map(paths.map((path) => [path, documents.get(path)!.text]))
      const problems = verifyVerbatim(briefing, body, texts)
      if (problems.length > 0) throw new Error(problems.join('\n'))
      const text = mdx().writeMdx(briefing, body)
      return `${JSON.stringify(gate().checkMdx(text, briefing, body))}\n${text}`
    })
    const end = written.indexOf('\n')
    return {text: written.slice(end + 1), slips: JSON.parse(written.slice(0, end))}
  }
}
