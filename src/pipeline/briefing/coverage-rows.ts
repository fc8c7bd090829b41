import type {
  CoverageArticle,
  CoverageDocument,
  CoveragePlace,
  CoverageRemoval,
  CoverageStory,
} from '../../coverage.ts'
import {dropInvisible, safeText} from '../text/safe-text.ts'
import type {
  Article,
  Duplicate,
  ExtractedDocument,
  NearDuplicates,
  Removal,
  Story,
  ThemeMatch,
} from '../types.ts'

/** Characters shown of what was left out: enough to know it again. */
const EXCERPT_LENGTH = 80

/** Path of a briefing below the output folder. */
export function briefingFile({themes}: ThemeMatch, {slug}: Pick<Story, 'slug'>): string {
  return `briefings/${themes[0]}/${slug}.mdx`
}

export function documentRow({document, articles, removals, problems}: ExtractedDocument): string {
  return JSON.stringify({
    path: dropInvisible(document.path),
    sha256: document.sha256,
    articles: articles.map(({id}) => id),
    removals: removals.map((removal) => describe(removal, document.text)),
    problems: problems.map(({start, reason}) => ({
      ...(start !== undefined && {start}),
      reason: safeText(reason),
    })),
  } satisfies CoverageDocument)
}

export function articleRow(article: Article, text: string, story: string): string {
  const {id, document, start, end, headline, kind, publisher, byline, url, published, publishedFrom} = article
  return JSON.stringify({
    id,
    document: dropInvisible(document),
    start,
    end,
    headline: safeText(headline),
    kind,
    ...(publisher && {publisher: safeText(publisher)}),
    ...(byline && {byline: safeText(byline)}),
    ...(url && {url: safeText(url)}),
    ...(published && {published}),
    ...(publishedFrom && {publishedFrom: safeText(publishedFrom)}),
    passages: article.passages.map(({start, end}) => ({start, end})),
    removals: article.removals.map((removal) => describe(removal, text)),
    story,
  } satisfies CoverageArticle)
}

/** The row of an article that is called another `id` now, or is in another `story`, and is the same otherwise. */
export function renameRow(
  row: string,
  before: {id: string; story: string},
  {id, story}: {id: string; story: string},
): string {
  const rest = row.slice(`{"id":"${before.id}"`.length, -`"${before.story}"}`.length)
  return `{"id":"${id}"${rest}"${story}"}`
}

function describe({start, end, rule}: Removal, text: string): CoverageRemoval {
  // White space folds away: a little more than the excerpt holds is read, whatever the length of what was removed.
  const line = safeText(text.slice(start, Math.min(end, start + 4 * EXCERPT_LENGTH)))
  const excerpt = line.length > EXCERPT_LENGTH ? `${line.slice(0, EXCERPT_LENGTH - 1).toWellFormed()}…` : line
  return {start, end, rule, excerpt}
}

export function storyRow(
  {id, slug, headline, date, articles, storyline}: Story,
  match: ThemeMatch | undefined,
  briefing: string | undefined,
  {originOf}: NearDuplicates,
): string {
  return JSON.stringify({
    id,
    slug,
    headline: safeText(headline),
    ...(date && {date}),
    themes: [...(match?.themes ?? [])],
    matchedTerms: Object.fromEntries(
      Object.entries(match?.matchedTerms ?? {}).map(([theme, terms]) => [theme, [...terms]]),
    ),
    articles: [...articles],
    origins: new Set(articles.map((article) => originOf.get(article) ?? article)).size,
    ...(storyline && {storyline}),
    ...(briefing && {briefing}),
  } satisfies CoverageStory)
}

/** The rows of duplicates, which are many and short: put together by hand, with each path quoted once. */
export function duplicateRows(duplicates: readonly Duplicate[]): string[] {
  const quoted = new Map<string, string>()
  const quote = (path: string) => {
    const known = quoted.get(path) ?? JSON.stringify(path)
    quoted.set(path, known)
    return known
  }
  const place = ({document, start, end}: CoveragePlace) =>
    `{"document":${quote(document)},"start":${start},"end":${end}}`
  return duplicates.map(
    ({kind, kept, other, resemblance}) =>
      `{"kind":"${kind}","kept":${place(kept)},"other":${place(other)},"resemblance":${resemblance}}`,
  )
}
