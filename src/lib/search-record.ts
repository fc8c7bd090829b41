import type {WholeBriefing} from '../briefing.ts'
import {siteWords} from '../words/site-words.ts'
import {describeTelling, publishersOf} from './sources.ts'
import {readText, type TextNode} from './text.ts'

/** What the search knows of a briefing, as Pagefind takes it. */
export interface SearchRecord {
  /** Address below the base path, which Pagefind adds. */
  url: string
  /** What is searched besides the headline, and shown around what was found. */
  content: string
  language: string
  /** Shown with a result; the title is searched, and weighs most. */
  meta: Record<string, string>
  filters: Record<string, string[]>
}

/** Claims, quotations and the headlines of sources: what a reader would look for, and no word of the site's own. */
export function searchRecord(
  {briefing, body}: WholeBriefing,
  themeTitles: ReadonlyMap<string, string>,
  language: string,
): SearchRecord {
  const {date, sources} = briefing
  const words = siteWords(language)
  const headlines = sources.map(({headline}) => headline).filter((headline) => headline !== briefing.headline)
  return {
    url: `/briefings/${briefing.slug}/`,
    content: [...readText(body).flatMap(runsOf), ...new Set(headlines)].join('\n'),
    language,
    meta: {
      title: briefing.headline,
      ...(date !== undefined && {date: words.day(date)}),
      sources: describeTelling(briefing, words) ?? '',
    },
    filters: {
      Theme: briefing.themes.map((id) => themeTitles.get(id) ?? id),
      Source: publishersOf(sources),
      Month: date === undefined ? [] : [date.slice(0, 7)],
    },
  }
}

/** Blocks of running text. Headings are the site's own words. */
function runsOf(node: TextNode): string[] {
  if (node.kind === 'text') return node.value.trim() === '' ? [] : [node.value.trim()]
  if (node.kind === 'element' && /^h\d$/.test(node.tag)) return []
  const runs = node.children.flatMap(runsOf)
  return node.kind === 'element' && (node.tag === 'li' || node.tag === 'p')
    ? [runs.join(' ')].filter(Boolean)
    : runs
}
