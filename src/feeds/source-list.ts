import type {Element} from 'hast'
import type {BriefingSource} from '../briefing.ts'
import {formatDay} from '../lib/dates.ts'
import {sourceName, webAddress} from '../lib/sources.ts'
import {element, paragraph, text} from './elements.ts'

/** The sources of a briefing as an ordered list under a heading. Empty without sources. */
export function sourceList(sources: readonly BriefingSource[]): Element[] {
  if (sources.length === 0) return []
  return [element('h2', [text('Sources')]), element('ol', sources.map(sourceEntry))]
}

function sourceEntry(source: BriefingSource): Element {
  const url = webAddress(source.url)
  const headline = text(source.headline)
  const day = source.published === undefined ? 'date not stated' : formatDay(source.published)
  return element(
    'li',
    [
      paragraph([
        text(`${sourceName(source)}: `),
        url === undefined ? headline : element('a', [headline], {href: url}),
        text(` (${day})`),
      ]),
    ],
    {value: String(source.number)},
  )
}
