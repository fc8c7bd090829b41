import type {WholeBriefing} from '../briefing.ts'
import {BETWEEN} from '../search/pieces.ts'
import {furtherForms, spaceOut} from '../search/word-forms.ts'
import {fill} from '../words/fill.ts'
import {siteWords} from '../words/site-words.ts'
import {dayIn} from './dates.ts'
import {describeTelling, publishersOf} from './sources.ts'
import {readText, type TextNode} from './text.ts'

/** What the search knows of a briefing, as Pagefind takes it. */
export interface SearchRecord {
  /** Address below the base path, which Pagefind adds. */
  url: string
  /** What is searched besides the headline: sentences, and headlines and names of the sources, with a mark between them. */
  content: string
  language: string
  /** Searched as well, the title above all; the further forms are never shown. */
  meta: Record<string, string>
  filters: Record<string, string[]>
  sort: Record<string, string>
}

/** No language of its own: endings are cut when a question is asked, whatever language it is in. */
const ANY_LANGUAGE = 'unknown'

/** Claims, quotations, headlines and publishers of all sources: what a reader would look for, and no word of the site's. */
export function searchRecord(
  {briefing, body}: WholeBriefing,
  site: {language: string; timeZone: string},
): SearchRecord {
  const {date, sources, firstSeen} = briefing
  const words = siteWords(site.language)
  const seen = dayIn(firstSeen, site.timeZone)
  const telling = describeTelling(briefing, words)
  const day = date === undefined ? fill(words.seen, {day: words.day(seen)}) : words.day(date)
  const publishers = publishersOf(sources)
  const pieces = [
    ...new Set([
      ...readText(body).flatMap(piecesOf),
      ...sources.map(({headline}) => headline).filter((headline) => headline !== briefing.headline),
      ...publishers,
    ]),
  ]
  const forms = furtherForms([briefing.headline, ...pieces].join(' '))
  return {
    url: `/briefings/${briefing.slug}/`,
    content: pieces.map(spaceOut).join(BETWEEN),
    language: ANY_LANGUAGE,
    meta: {
      title: spaceOut(briefing.headline),
      ...(forms.length > 0 && {forms: forms.join(' ')}),
    },
    filters: {
      theme: briefing.themes,
      publisher: publishers,
      month: [(date ?? seen).slice(0, 7)],
      // Nothing is ever narrowed by it: a filter is what comes with a result and is not searched.
      facts: [JSON.stringify([day, ...(telling === undefined ? [] : [telling])])],
    },
    sort: {day: date ?? seen},
  }
}

/** Blocks of running text. Headings are the site's own words. */
function piecesOf(node: TextNode): string[] {
  if (node.kind === 'text') return node.value.trim() === '' ? [] : [node.value.trim()]
  if (node.kind === 'element' && /^h\d$/.test(node.tag)) return []
  const pieces = node.children.flatMap(piecesOf)
  return node.kind === 'element' && (node.tag === 'li' || node.tag === 'p')
    ? [pieces.join(' ')].filter(Boolean)
    : pieces
}
