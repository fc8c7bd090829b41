import type {CoverageArticle, CoverageDocument, CoverageRemoval, CoverageStory} from '../../coverage.ts'
import {dropInvisible, safeText} from '../text/safe-text.ts'
import type {
  Article,
  ExtractedDocument,
  NearDuplicates,
  Removal,
  Story,
  ThemeMatch,
  WeighedMatch,
} from '../types.ts'

/** Characters shown of what was left out: enough to know it again. */
const EXCERPT_LENGTH = 80

/** Path of a briefing below the output folder. */
export function briefingFile({themes}: ThemeMatch, {slug}: Pick<Story, 'slug'>): string {
  return `briefings/${themes[0]}/${slug}.mdx`
}

export function documentRow({document, articles, removals, problems}: ExtractedDocument): CoverageDocument {
  return {
    path: dropInvisible(document.path),
    sha256: document.sha256,
    articles: articles.map(({id}) => id),
    removals: removals.map((removal) => describe(removal, document.text)),
    problems: problems.map(({start, reason}) => ({
      ...(start !== undefined && {start}),
      reason: safeText(reason),
    })),
  }
}

export function articleRow(article: Article, text: string, story: string): CoverageArticle {
  const {id, document, start, end, headline, kind, publisher, byline, url, published, publishedFrom} = article
  return {
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
  }
}

/** Of whose words nothing is shown, not even what was left out. */
const unshown = new Set(['opt-out'])

function describe({start, end, rule}: Removal, text: string): CoverageRemoval {
  if (unshown.has(rule)) return {start, end, rule, excerpt: ''}
  // White space folds away: a little more than the excerpt holds is read, whatever the length of what was removed.
  const line = safeText(text.slice(start, Math.min(end, start + 4 * EXCERPT_LENGTH)))
  const excerpt = line.length > EXCERPT_LENGTH ? `${line.slice(0, EXCERPT_LENGTH - 1).toWellFormed()}…` : line
  return {start, end, rule, excerpt}
}

export function storyRow(
  {id, slug, headline, date, articles, storyline, hidden}: Story,
  match: WeighedMatch | undefined,
  briefing: string | undefined,
  {originOf}: NearDuplicates,
): CoverageStory {
  return {
    id,
    slug,
    headline: safeText(headline),
    ...(date && {date}),
    themes: [...(match?.themes ?? [])],
    matchedTerms: Object.fromEntries(
      Object.entries(match?.matchedTerms ?? {}).map(([theme, terms]) => [theme, [...terms]]),
    ),
    mentions: (match?.mentions ?? []).map(({theme, had, needed, terms}) => ({
      theme,
      had,
      needed: Math.round(needed * 10) / 10,
      terms: [...terms],
    })),
    ...(hidden && {hidden}),
    articles: [...articles],
    origins: new Set(articles.map((article) => originOf.get(article) ?? article)).size,
    ...(storyline && {storyline}),
    ...(briefing && {briefing}),
  }
}
