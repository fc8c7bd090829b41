import type {Briefing, WholeBriefing} from '../briefing.ts'
import type {Site} from '../site.ts'
import type {ListedBriefing} from './listed-briefing.ts'
import {publishersOf} from './sources.ts'
import {readText, type TextNode} from './text.ts'

/** Version of what programs are given: a new one where a field changes its meaning or goes. */
const VERSION = 1

/** A sentence of a briefing, and the numbers of the sources that say it. */
export interface StatementData {
  text: string
  sources: number[]
}

/** `/briefings/<slug>.json`: all that the page of a briefing says, with where each sentence stands. */
export function briefingData({
  briefing,
  body,
}: WholeBriefing): Briefing & {version: number; statements: StatementData[]} {
  return {version: VERSION, ...briefing, statements: readText(body).flatMap(statementsOf)}
}

function statementsOf(node: TextNode): StatementData[] {
  if (node.kind === 'text') return []
  if (node.kind === 'element' && (node.tag === 'li' || node.tag === 'p')) {
    const text = textOf(node).trim()
    return text === '' ? [] : [{text, sources: [...new Set(citedBy(node))]}]
  }
  return node.children.flatMap(statementsOf)
}

const textOf = (node: TextNode): string =>
  node.kind === 'text' ? node.value.replaceAll('\u00a0', ' ') : node.children.map(textOf).join('')

const citedBy = (node: TextNode): number[] => {
  if (node.kind === 'text') return []
  const own = node.kind === 'component' && node.name === 'Cite' ? [Number(node.attributes.source)] : []
  return [...own, ...node.children.flatMap(citedBy)]
}

/** `/index.json`: every briefing in a few words, and where the rest is. */
export function indexData(
  site: Pick<Site, 'title' | 'description' | 'language'>,
  briefings: readonly ListedBriefing[],
  addresses: {home: string; page: (slug: string) => string; data: (slug: string) => string},
): object {
  const {title, description, language} = site
  return {
    version: VERSION,
    title,
    description,
    language,
    url: addresses.home,
    briefings: briefings.map(
      ({id, slug, headline, summary, date, firstSeen, updated, themes, origins, sources}) => ({
        id,
        url: addresses.page(slug),
        data: addresses.data(slug),
        headline,
        summary,
        ...(date !== undefined && {date}),
        firstSeen,
        updated,
        themes,
        origins,
        articles: sources.length,
        publishers: publishersOf(sources),
      }),
    ),
  }
}
