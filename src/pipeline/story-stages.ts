import type {Briefing} from '../briefing.ts'
import type {QuotationLimits} from '../site.ts'
import type {Theme} from '../theme.ts'
import {bodyText} from './body-text.ts'
import {writeMdx} from './briefing/mdx.ts'
import {checkMdx} from './briefing/mdx-gate.ts'
import {verifyVerbatim} from './briefing/verify.ts'
import {makeBody} from './claims/briefing-body.ts'
import {fingerprint, type Memo} from './memo.ts'
import {wordsShared} from './stories/shared-words.ts'
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

/** What the stages that work on one story at a time need of all the rest. */
export interface Telling {
  extracted: readonly ExtractedDocument[]
  nearDuplicates: NearDuplicates
  themes: readonly Theme[]
  limits: QuotationLimits
  memo: Memo
}

/** The stages that work on one story at a time. A story that did not change costs the look at its fingerprint. */
export interface StoryStages {
  membersOf: (story: Story) => Article[]
  matchThemes: (story: Story) => ThemeMatch
  makeBody: (story: Story) => BriefingBody
  shareWords: (story: Story) => SharedWords
  /** The file of a briefing, and where it would not read back as meant. Throws when it is not verbatim. */
  writeBriefing: (briefing: Briefing, body: BriefingBody) => {text: string; slips: readonly string[]}
}

/** Each stage gets only what its key is made of, so that what it looks at cannot change unseen. */
export function openStoryStages(telling: Telling): StoryStages {
  const find = memberFinder(telling.extracted)
  return {
    membersOf: (story) => find(story.articles).map(({article}) => article),
    matchThemes: themeStage(telling, find),
    makeBody: bodyStage(telling, find),
    shareWords: wordStage(telling, find),
    writeBriefing: writingStage(telling),
  }
}

interface Member {
  article: Article
  print: string
}

type FindMembers = (ids: readonly string[]) => Member[]

function memberFinder(extracted: readonly ExtractedDocument[]): FindMembers {
  const byId = new Map<string, Member>()
  for (const {articles} of extracted) {
    for (const article of articles) {
      byId.set(article.id, {article, print: `${article.id} ${article.print}`})
    }
  }
  return (ids) => ids.flatMap((id) => byId.get(id) ?? [])
}

function themeStage({themes, memo}: Telling, find: FindMembers): StoryStages['matchThemes'] {
  const themesPrint = fingerprint(themes)
  return ({articles, editorThemes}) => {
    const members = find(articles)
    const subject = {articles, ...(editorThemes && {editorThemes})}
    const key = fingerprint([subject, members.map(({print}) => print), themesPrint])
    return memo('themes', key, () =>
      matchThemes(
        subject,
        members.map(({article}) => article),
        themes,
      ),
    )
  }
}

function bodyStage({nearDuplicates, limits, memo}: Telling, find: FindMembers): StoryStages['makeBody'] {
  return ({articles, headline, opinions}) => {
    const members = find(articles)
    const story = {articles, headline, opinions}
    const origins = articles.map((id) => [id, nearDuplicates.originOf.get(id) ?? id] as const)
    const key = fingerprint([story, members.map(({print}) => print), origins, limits])
    return memo('body', key, () =>
      makeBody({
        story,
        articles: members.map(({article}) => article),
        nearDuplicates: {originOf: new Map(origins)},
        limits,
      }),
    )
  }
}

function wordStage({nearDuplicates, memo}: Telling, find: FindMembers): StoryStages['shareWords'] {
  return ({articles}) => {
    const copies = Map.groupBy(articles, (id) => nearDuplicates.originOf.get(id) ?? id)
    const texts = [...copies].map(([origin, ids]) => (ids.includes(origin) ? origin : ids[0]!))
    const members = find(texts)
    const key = fingerprint(members.map(({print}) => print))
    return memo('words', key, () =>
      wordsShared(
        members.map(({article}) => ({
          headline: article.headline,
          text: bodyText(article),
          language: article.language,
        })),
      ),
    )
  }
}

function writingStage({extracted, memo}: Telling): StoryStages['writeBriefing'] {
  const documents = new Map(extracted.map(({document}) => [document.path, document]))
  const texts = new Map(extracted.map(({document}) => [document.path, document.text]))
  return (briefing, body) => {
    const sources = briefing.sources.map(({document}) => documents.get(document)!.sha256)
    return memo('mdx', fingerprint([briefing, body, sources]), () => {
      const problems = verifyVerbatim(briefing, body, texts)
      if (problems.length > 0) throw new Error(problems.join('\n'))
      const text = writeMdx(briefing, body)
      return {text, slips: checkMdx(text, briefing, body)}
    })
  }
}
