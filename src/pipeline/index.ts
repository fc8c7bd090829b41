import type {Coverage} from '../coverage.ts'
import type {Editorial} from '../editorial.ts'
import type {Register} from '../register.ts'
import type {Site} from '../site.ts'
import type {Theme} from '../theme.ts'
import {lookAround, publishedStories} from './briefing/briefing.ts'
import {accountFor, type CoverageText, readCoverage} from './briefing/coverage.ts'
import {briefingFile} from './briefing/coverage-rows.ts'
import {type Tally, tally} from './briefing/tally.ts'
import {type CarriedStages, carryOver} from './carried.ts'
import {extractDocument} from './extract/extract.ts'
import {extractFolder} from './extract/extract-folder.ts'
import {identify} from './identity/identity.ts'
import {settleContent} from './identity/settle-content.ts'
import {findRows} from './known-rows.ts'
import {forgetfulMemo, type Memo} from './memo.ts'
import {findNearDuplicates} from './near-duplicates/near-duplicates.ts'
import {readDocument} from './read/read-document.ts'
import {groupStories} from './stories/group-stories.ts'
import {openStoryStages} from './story-stages.ts'
import type {ExtractedDocument, SourceDocument} from './types.ts'

/** All that an edition depends on, the clock included. */
export interface EditionInput {
  documents: readonly SourceDocument[]
  themes: readonly Theme[]
  site: Site
  editorial: Editorial
  /** The last edition's register. */
  register: Register
  /** When a story not in the register was first seen, `YYYY-MM-DDTHH:MM:SSZ`. */
  now: string
  /** What earlier builds worked out; without it everything is made anew, to the same bytes. */
  memo?: Memo
  /** What the last build's stages carried on; without it everything is made anew, to the same bytes. */
  carried?: CarriedStages
}

/** Everything one build makes. */
export interface Edition {
  /** Paths below the output folder, and what they hold. */
  briefings: readonly {path: string; text: string}[]
  /** The account as it is written, and read back when somebody asks for it. */
  coverageText: CoverageText
  readonly coverage: Coverage
  tally: Tally
  register: Register
  /** Briefings that were held back, and editorial decisions that fit nothing any more. */
  warnings: readonly string[]
}

/** Documents taken apart into articles, in order of path. */
export function extractArticles(
  documents: readonly SourceDocument[],
  carried: CarriedStages['documents'] = {},
): ExtractedDocument[] {
  return extractFolder(documents, (document) => extractDocument(readDocument(document)), carried)
}

/** The whole flow, a stage a line. Throws `UserError` for an editorial decision that cannot be carried out. */
export function makeEdition(input: EditionInput): Edition {
  const {documents, themes, site, editorial, register, now, memo = forgetfulMemo} = input
  const carried = input.carried ?? carryOver()
  const extracted = extractArticles(documents, carried.documents)
  const articles = extracted.flatMap((document) => document.articles)
  const nearDuplicates = findNearDuplicates(articles, carried.nearDuplicates)
  const {groups, storylines} = groupStories(articles, nearDuplicates, carried.stories)
  const named = identify({groups, storylines, articles, register, editorial, now, memo})

  const prints = articles.map(({print}) => print)
  const rows = findRows(prints, carried.prints.before)
  carried.prints.after = () => prints
  const {readings} = carried
  const limits = site.quotation
  const stages = openStoryStages({extracted, articles, nearDuplicates, themes, limits, memo, rows, readings})
  const matches = new Map(named.stories.map((story) => [story.id, stages.matchThemes(story)]))
  const told = named.stories.filter(({id, hidden}) => !hidden && matches.get(id)!.themes.length > 0)
  const contents = new Map(told.map((story) => [story.id, stages.hashContent(story)]))
  const settled = settleContent(named.register, contents, new Set(contents.keys()), now)

  const published = publishedStories(told)
  const updates = new Map(settled.stories.map(({id, updated}) => [id, updated]))
  const warnings = [...named.warnings]
  const briefings = told.flatMap((story) => {
    const match = matches.get(story.id)!
    const setting = {match, updated: updates.get(story.id)!, surroundings: lookAround(story, published)}
    const {text, slips} = stages.writeBriefing(story, setting)
    const path = briefingFile(match, story)
    if (slips.length === 0) return [{story: story.id, path, text}]
    warnings.push(`${story.slug} is held back, since it would not read back as meant: ${slips[0]}`)
    return []
  })

  const paths = new Map(briefings.map(({story, path}) => [story, path]))
  const {stories} = named
  const account = {documents: extracted, stories, matches, briefings: paths, nearDuplicates, rows}
  const coverageText = accountFor(account, carried.coverage)
  return {
    briefings: briefings.map(({path, text}) => ({path, text})),
    coverageText,
    get coverage() {
      return readCoverage(coverageText)
    },
    tally: tally(account, themes),
    register: settled,
    warnings,
  }
}
