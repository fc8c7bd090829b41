import type {Tally} from '../src/pipeline/briefing/tally.ts'
import type {Changes} from './write-edition.ts'

/** What one build came to, as printed at its end and, with `--json`, as data. */
export interface Summary extends Tally {
  warnings: string[]
  /** Stories that had a briefing and have none now, each with the reason. */
  gone: string[]
  /** How many files of each kind are none of the news: scripts, styles, pictures of saved pages. */
  passedOver: Record<string, number>
  changes: {added: number; changed: number; removed: number}
  /** True when nothing had changed since the last build, so that nothing was done. */
  unchanged: boolean
}

/** Most problems and warnings listed one by one at the end of a build: more are a case for the coverage page. */
const listed = 5

export function summarise(
  tally: Tally,
  changes: Changes,
  {warnings, gone}: {warnings: readonly string[]; gone: readonly string[]},
): Summary {
  return {
    ...tally,
    warnings: [...warnings],
    gone: [...gone],
    passedOver: {},
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
  const {changes, problems, warnings, gone} = summary
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
    ...describePassedOver(summary.passedOver),
    ['problems', problems.length],
  ]
  const width = Math.max(...rows.map(([label]) => label.length))
  return [
    '',
    ...rows.map(([label, value]) => `${label.padEnd(width)}  ${value}`),
    ...listSome(problems.map(({document, reason}) => `${document}: ${reason}`)),
    ...listSome(gone.map((story) => `no longer published: ${story}`)),
    ...listSome(warnings.map((warning) => `warning: ${warning}`)),
    '',
    ...whereNext,
  ].join('\n')
}

/** `passed over  3: 2 style sheets, 1 fonts`; nothing where nothing was. */
function describePassedOver(passedOver: Record<string, number>): [string, string][] {
  const kinds = Object.entries(passedOver).sort(([a], [b]) => (a < b ? -1 : 1))
  if (kinds.length === 0) return []
  const total = kinds.reduce((sum, [, count]) => sum + count, 0)
  return [['passed over', `${total} files (${kinds.map(([kind, count]) => `${count} ${kind}`).join(', ')})`]]
}

function listSome(lines: readonly string[]): string[] {
  const more = lines.length - listed
  const shown = lines.slice(0, listed).map((line) => `  ${line}`)
  return more > 0 ? [...shown, `  and ${more} more: see coverage.json`] : shown
}
