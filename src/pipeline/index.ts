import type {Coverage} from '../coverage.ts'
import type {Editorial} from '../editorial.ts'
import type {Register} from '../register.ts'
import type {Site} from '../site.ts'
import type {Theme} from '../theme.ts'
import {accountFor} from './briefing/coverage.ts'
import {type Tally, tally} from './briefing/tally.ts'
import {type BriefingFile, writeBriefings} from './briefing/write-briefings.ts'
import {extractDocument} from './extract/extract.ts'
import {extractFolder} from './extract/folder/extract-folder.ts'
import {identify} from './identity/identity.ts'
import {contentsOf, settleContent} from './identity/settle-content.ts'
import {underLastHeadlines} from './last-versions.ts'
import {findNearDuplicates} from './near-duplicates/near-duplicates.ts'
import {readDocument} from './read/read-document.ts'
import {makeAnew, type Reuse} from './reuse/reuse.ts'
import {groupStories} from './stories/group-stories.ts'
import {tellStories} from './tell-stories.ts'
import {matchStories} from './themes/match-stories.ts'
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
  /** What the last build made; without it everything is made anew, to the same bytes. */
  reuse?: Reuse
}

/** Everything one build makes. */
export interface Edition {
  briefings: readonly BriefingFile[]
  coverage: Coverage
  tally: Tally
  register: Register
  /** Briefings that were held back, and editorial decisions that fit nothing any more. */
  warnings: readonly string[]
}

/** Read, lines, split, clean, sentences, dates: what a document says by itself. */
const takeApart = (source: SourceDocument): ExtractedDocument => extractDocument(readDocument(source))

/** Documents taken apart into articles, in order of path. */
export const extractArticles = (
  documents: readonly SourceDocument[],
  reuse: Reuse = makeAnew,
): readonly ExtractedDocument[] => extractFolder(documents, takeApart, reuse)

/** The whole flow, a stage a line. Throws `UserError` for an editorial decision that cannot be carried out. */
export function makeEdition(input: EditionInput): Edition {
  const {themes, site, editorial, register, now, reuse = makeAnew} = input
  const documents = extractArticles(input.documents, reuse)
  const articles = documents.flatMap((document) => document.articles)
  const nearDuplicates = findNearDuplicates(articles, reuse)
  const {groups, storylines} = groupStories(articles, nearDuplicates, reuse)
  const {stories, ...named} = identify({
    groups,
    storylines,
    articles: underLastHeadlines(articles, nearDuplicates),
    register,
    editorial,
    now,
  })
  const matches = matchStories(stories, articles, themes, reuse)
  const published = stories.filter(({id, hidden}) => !hidden && matches.get(id)!.themes.length > 0)
  const told = tellStories(published, articles, nearDuplicates, site.quotation, reuse)
  const settled = settleContent(named.register, contentsOf(told), now)
  const {files, warnings} = writeBriefings({told, matches, register: settled, documents}, reuse)
  const account = {documents, stories, matches, briefings: files, nearDuplicates}
  return {
    briefings: files,
    coverage: accountFor(account),
    tally: tally(account, themes),
    register: settled,
    warnings: [...named.warnings, ...warnings],
  }
}
