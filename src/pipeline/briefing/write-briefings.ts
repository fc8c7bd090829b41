import type {Briefing} from '../../briefing.ts'
import type {Register} from '../../register.ts'
import {fingerprint} from '../reuse/fingerprint.ts'
import type {Reuse} from '../reuse/reuse.ts'
import type {Task} from '../reuse/task.ts'
import type {
  Article,
  BriefingBody,
  ExtractedDocument,
  NearDuplicates,
  SharedWords,
  Story,
  ThemeMatch,
} from '../types.ts'
import {lookAround, makeBriefing, publishedStories} from './briefing.ts'
import {briefingFile} from './coverage-rows.ts'
import {writeMdx} from './mdx.ts'
import {checkMdx} from './mdx-gate.ts'
import {type Setting, type StandingBriefing, writeStanding} from './standing-briefing.ts'
import {verifyVerbatim} from './verify.ts'

/** A story with all that is told of it. */
export interface ToldStory {
  story: Story
  /** Its articles in its order. */
  articles: readonly Article[]
  /** Article id → id of the text it prints. */
  nearDuplicates: Pick<NearDuplicates, 'originOf'>
  body: BriefingBody
  shared: SharedWords
  /** Of all that body and shared words are made of. */
  fingerprint: string
}

/** A file of the edition. */
export interface BriefingFile {
  /** Id of its story. */
  story: string
  /** Path below the output folder. */
  path: string
  text: string
}

/** What briefings are written from. */
export interface BriefingsInput {
  told: readonly ToldStory[]
  /** By story id. */
  matches: ReadonlyMap<string, ThemeMatch>
  register: Register
  /** Story id → a sentence that its last change brought. */
  news: ReadonlyMap<string, string>
  documents: readonly ExtractedDocument[]
  /** Stories whose briefing stands as the last build left it. */
  standing: readonly StandingBriefing[]
  /** What is known of articles that their documents no longer hold. */
  remembered: readonly {article: Pick<Article, 'id'>; text: string}[]
}

/**
 * The file of every story's briefing. One that would not read back as meant is held back, with a warning. Throws when one
 * does not hold the words of its sources.
 */
export function writeBriefings(
  input: BriefingsInput,
  reuse: Reuse,
): {files: BriefingFile[]; warnings: string[]} {
  const {told, documents, standing, remembered} = input
  const texts = new Map([
    ...documents.map(({document}) => [document.path, document.text] as const),
    ...remembered.map(({article, text}) => [article.id, text] as const),
  ])
  const settings = settingsOf(input, told)
  const fingerprints = told.map(({story, fingerprint: words}, place) => {
    // Its evidence shows in what is around the story, rounded.
    const {evidence: _, ...named} = story
    return fingerprint([words, named, settings[place]])
  })
  const written = reuse.work(writeBriefing, fingerprints, (place) => {
    const {body} = told[place]!
    const briefing = makeBriefing({...told[place]!, ...settings[place]!})
    const problems = verifyVerbatim(briefing, body, texts)
    if (problems.length > 0) throw new Error(problems.join('\n'))
    return {briefing, body}
  })
  const files: BriefingFile[] = []
  const warnings: string[] = []
  for (const [place, {text, slip}] of written.entries()) {
    const {story} = told[place]!
    if (slip === undefined)
      files.push({story: story.id, path: briefingFile(settings[place]!.match, story), text})
    else warnings.push(`${story.slug} is held back, since it would not read back as meant: ${slip}`)
  }
  for (const [place, setting] of settingsOf(input, standing).entries()) {
    const {story, previous} = standing[place]!
    const text = writeStanding(story, previous, setting)
    files.push({story: story.id, path: briefingFile(setting.match, story), text})
  }
  return {files, warnings}
}

function settingsOf(
  {told, standing, matches, register, news}: BriefingsInput,
  of: readonly {story: Story}[],
): Setting[] {
  const published = publishedStories([...told, ...standing].map(({story}) => story))
  const updates = new Map(register.stories.map(({id, updated}) => [id, updated]))
  return of.map(({story}) => ({
    match: matches.get(story.id)!,
    updated: updates.get(story.id)!,
    whatsNew: news.get(story.id),
    surroundings: lookAround(story, published),
  }))
}

/** The text of a briefing, and the first place where it would not read back as meant. */
export const writeBriefing: Task<
  {briefing: Briefing; body: BriefingBody},
  {text: string; slip?: string | undefined}
> = {
  name: 'briefings',
  make({briefing, body}) {
    const text = writeMdx(briefing, body)
    return {text, slip: checkMdx(text, briefing, body)[0]}
  },
}
