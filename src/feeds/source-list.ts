import type {Element} from 'hast'
import type {BriefingSource} from '../briefing.ts'
import {webAddress} from '../lib/sources.ts'
import type {SiteWords} from '../words/site-words.ts'
import {element, paragraph, text} from './elements.ts'

/** The sources of a briefing as an ordered list under a heading. Empty without sources. */
export function sourceList(sources: readonly BriefingSource[], words: SiteWords): Element[] {
  if (sources.length === 0) return []
  const entries = sources.map((source) => sourceEntry(source, words))
  return [element('h2', [text(words.sources)]), element('ol', entries)]
}

function sourceEntry(source: BriefingSource, words: SiteWords): Element {
  const {publisher, published} = source
  const url = webAddress(source.url)
  const headline = text(source.headline)
  return element(
    'li',
    [
      paragraph([
        ...(publisher === undefined ? [] : [text(`${publisher}: `)]),
        url === undefined ? headline : element('a', [headline], {href: url}),
        ...(published === undefined ? [] : [text(` (${words.day(published)})`)]),
      ]),
    ],
    {value: String(source.number)},
  )
}
