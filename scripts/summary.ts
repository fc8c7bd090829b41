import type {Coverage} from '../src/coverage.ts'
import type {Theme} from '../src/theme.ts'
import type {Changes} from './write-edition.ts'

/** What one build came to, as printed at its end and, with `--json`, as data. */
export interface Summary {
  documents: number
  articles: number
  teasers: number
  /** Articles that print another's text. */
  nearDuplicates: number
  stories: number
  /** Theme id → briefings that belong to it; one may belong to several. */
  briefings: Record<string, number>
  /** Stories that no theme claims. */
  outside: number
  problems: {document: string; reason: string}[]
  warnings: string[]
  changes: {added: number; changed: number; removed: number}
  /** True when nothing had changed since the last build, so that nothing was done. */
  unchanged: boolean
}

/** Most problems and warnings listed one by one at the end of a build: more are a case for the coverage page. */
const listed = 5

export function summarise(
  coverage: Coverage,
  themes: readonly Theme[],
  changes: Changes,
  warnings: readonly string[],
): Summary {
  const {documents, articles, stories, duplicates} = coverage
  const published = stories.filter(({briefing}) => briefing)
  return {
    documents: documents.length,
    articles: articles.length,
    teasers: articles.filter(({kind}) => kind === 'teaser').length,
    nearDuplicates: duplicates.filter(({kind}) => kind === 'article').length,
    stories: stories.length,
    briefings: Object.fromEntries(
      themes.map(({id}) => [id, published.filter((story) => story.themes.includes(id)).length]),
    ),
    outside: stories.filter((story) => story.themes.length === 0).length,
    problems: documents.flatMap(({path, problems}) => problems.map(({reason}) => ({document: path, reason}))),
    warnings: [...warnings],
    changes: {
      added: changes.added.length,
      changed: changes.changed.length,
      removed: changes.removed.length,
    },
    unchanged: false,
  }
}

/** The summary in a few lines, for a terminal. `whereNext` says what to look at. */
export function formatSummary(summary: Summary, whereNext: readonly string[]): string {
  const {changes, problems, warnings} = summary
  const rows: [string, string | number][] = [
    ['documents', summary.documents],
    ['articles', `${summary.articles}${summary.teasers ? `, ${summary.teasers} of them teasers` : ''}`],
    ['near-duplicates', summary.nearDuplicates],
    ['stories', summary.stories],
    ...Object.entries(summary.briefings).map(([theme, count]): [string, number] => [`  ${theme}`, count]),
    ['  outside the themes', summary.outside],
    [
      'briefings',
      summary.unchanged
        ? 'nothing changed since the last build'
        : `${changes.added} new, ${changes.changed} changed, ${changes.removed} removed`,
    ],
    ['problems', problems.length],
  ]
  const width = Math.max(...rows.map(([label]) => label.length))
  return [
    '',
    ...rows.map(([label, value]) => `${label.padEnd(width)}  ${value}`),
    ...listSome(problems.map(({document, reason}) => `${document}: ${reason}`)),
    ...listSome(warnings.map((warning) => `warning: ${warning}`)),
    '',
    ...whereNext,
  ].join('\n')
}

function listSome(lines: readonly string[]): string[] {
  const more = lines.length - listed
  const shown = lines.slice(0, listed).map((line) => `  ${line}`)
  return more > 0 ? [...shown, `  and ${more} more: see coverage.json`] : shown
}
