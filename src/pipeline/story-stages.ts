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
export function openStoryStages({extracted, nearDuplicates, themes, limits, memo}: Telling): StoryStages {
  const byId = new Map<string, {article: Article; print: string}>()
  for (const {document, articles} of extracted) {
    for (const article of articles) {
      byId.set(article.id, {article, print: printArticle(article, document.sha256)})
    }
  }
  const documents = new Map(extracted.map(({document}) => [document.path, document]))
  const texts = new Map(extracted.map(({document}) => [document.path, document.text]))
  const themesPrint = fingerprint(themes)
  const find = ({articles}: Pick<Story, 'articles'>) => articles.flatMap((id) => byId.get(id) ?? [])
  const membersOf = (story: Story) => find(story).map(({article}) => article)
  const printsOf = (story: Story) => find(story).map(({print}) => print)

  return {
    membersOf,
    matchThemes(story) {
      const {articles, editorThemes} = story
      const subject = {articles, ...(editorThemes && {editorThemes})}
      const key = fingerprint([subject, printsOf(story), themesPrint])
      return memo('themes', key, () => matchThemes(subject, membersOf(story), themes))
    },
    makeBody(story) {
      const {articles, headline, opinions} = story
      const subject = {articles, headline, opinions}
      const origins = articles.map((id) => [id, nearDuplicates.originOf.get(id) ?? id] as const)
      const key = fingerprint([subject, printsOf(story), origins, limits])
      return memo('body', key, () =>
        makeBody({
          story: subject,
          articles: membersOf(story),
          nearDuplicates: {originOf: new Map(origins)},
          limits,
        }),
      )
    },
    shareWords({articles}) {
      const copies = Map.groupBy(articles, (id) => nearDuplicates.originOf.get(id) ?? id)
      const texts = [...copies].map(([origin, ids]) => (ids.includes(origin) ? origin : ids[0]!))
      const found = find({articles: texts})
      const key = fingerprint(found.map(({print}) => print))
      return memo('words', key, () =>
        wordsShared(found.map(({article}) => ({headline: article.headline, text: bodyText(article)}))),
      )
    },
    writeBriefing(briefing, body) {
      const sources = briefing.sources.map(({document}) => documents.get(document)!.sha256)
      return memo('mdx', fingerprint([briefing, body, sources]), () => {
        const problems = verifyVerbatim(briefing, body, texts)
        if (problems.length > 0) throw new Error(problems.join('\n'))
        const text = writeMdx(briefing, body)
        return {text, slips: checkMdx(text, briefing, body)}
      })
    },
  }
}

/** The fingerprint of an article; the words of its sentences are those of its document at their places. */
function printArticle({sentences, ...article}: Article, sha256: string): string {
  const places = sentences.map(({start, end, passage, damaged}) => [start, end, passage, damaged])
  return fingerprint([sha256, article, places])
}
