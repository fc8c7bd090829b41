import type {WholeBriefing} from '../briefing.ts'
import type {Coverage} from '../coverage.ts'
import type {Editorial} from '../editorial.ts'
import type {Register} from '../register.ts'
import type {Site} from '../site.ts'
import type {Theme} from '../theme.ts'
import {accountFor} from './briefing/coverage.ts'
import {findNews} from './briefing/find-news.ts'
import {type Tally, tally} from './briefing/tally.ts'
import {type BriefingFile, writeBriefings} from './briefing/write-briefings.ts'
import {extractFolder} from './extract/folder/extract-folder.ts'
import {correctArticles} from './identity/correct-articles.ts'
import {identify} from './identity/identity.ts'
import {isFrom} from './identity/opt-out.ts'
import {settleRegister} from './identity/settle-content.ts'
import {describeGone} from './keep/gone-stories.ts'
import {heldThemes} from './keep/held-themes.ts'
import {keepStories} from './keep/keep-stories.ts'
import {sourcesNow} from './keep/sort-sources.ts'
import {underLastHeadlines} from './last-versions.ts'
import {findNearDuplicates} from './near-duplicates/near-duplicates.ts'
import {makeAnew, type Reuse} from './reuse/reuse.ts'
import {groupStories} from './stories/group-stories.ts'
import {takeApart} from './take-apart.ts'
import {tellStories} from './tell-stories.ts'
import {matchStories} from './themes/match-stories.ts'
import type {ExtractedDocument, SourceDocument, Story, ThemeMatch} from './types.ts'

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
  /** The briefing that the last edition left at an address: what stays is taken from there. */
  previous?: (slug: string) => WholeBriefing | undefined
  /** What the last build made; without it everything is made anew, to the same bytes. */
  reuse?: Reuse
}

/** Everything one build makes. */
export interface Edition {
  briefings: readonly BriefingFile[]
  coverage: Coverage
  tally: Tally
  register: Register
  /** Stories that the last edition had a briefing of and this one has none, each with the reason. */
  gone: readonly string[]
  /** Briefings that were held back, and editorial decisions that fit nothing any more. */
  warnings: readonly string[]
}

/** Read, lines, split, clean, sentences, dates: documents taken apart into articles, in order of path. */
export const extractArticles = (
  documents: readonly SourceDocument[],
  reuse: Reuse = makeAnew,
): readonly ExtractedDocument[] => extractFolder(documents, takeApart, reuse)

/** The whole flow, a stage a line. Throws `UserError` for an editorial decision that cannot be carried out. */
export function makeEdition(input: EditionInput): Edition {
  const {themes, site, editorial, register, now, previous = () => undefined, reuse = makeAnew} = input
  const extracted = extractArticles(input.documents, reuse)
  const corrected = correctArticles({
    documents: extracted,
    editorial,
    optOut: site.optOut,
    stories: register.stories,
  })
  const {documents} = corrected
  const articles = documents.flatMap((document) => document.articles)
  const nearDuplicates = findNearDuplicates(articles, reuse)
  const {groups, storylines} = groupStories(articles, nearDuplicates, reuse)
  const named = identify({
    groups,
    storylines,
    articles: underLastHeadlines(articles, nearDuplicates),
    register,
    editorial,
    now,
  })
  const held = heldThemes(register, themes, previous)
  const matched = matchStories(named.stories, articles, themes, held, reuse)
  const kept = keepStories({
    ...named,
    articles,
    nearDuplicates,
    matched,
    held,
    previous,
    now: sourcesNow(
      input,
      (source) => corrected.notArticles.has(source.article) || isFrom(source, site.optOut),
    ),
  })
  const published = kept.stories.filter((story) => isPublished(story, kept.matches))
  const standing = kept.standing.filter(({story}) => isPublished(story, kept.matches))
  const told = tellStories(published, kept.articles, {...nearDuplicates, ...kept}, site.quotation, reuse)
  const settled = settleRegister(named.register, {told, standing, matches: kept.matches, now})
  const news = findNews({told, before: register, after: settled, previous})
  const written = writeBriefings({...kept, told, standing, register: settled, news, documents}, reuse)
  const account = {
    documents,
    stories: kept.all,
    matches: kept.matches,
    briefings: written.files,
    nearDuplicates,
  }
  return {
    briefings: written.files,
    coverage: accountFor(account),
    tally: tally(account, themes),
    register: settled,
    gone: describeGone({...kept, register: settled, briefings: written.files, previous}),
    warnings: [...corrected.warnings, ...named.warnings, ...kept.warnings, ...written.warnings],
  }
}

const isPublished = ({id, hidden}: Story, matches: ReadonlyMap<string, ThemeMatch>): boolean =>
  !hidden && matches.get(id)!.themes.length > 0
