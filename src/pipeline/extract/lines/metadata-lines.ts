import type {Metadata, Removal, Span} from '../../types.ts'
import type {AnnotatedLine} from './annotate-line.ts'
import {findByline} from './byline.ts'
import type {ArticleLines} from './line-types.ts'

/** Rules whose removals say something of the article: when, who, where. */
const metadataRules = new Set([
  'page-date',
  'age',
  'time',
  'byline',
  'publisher',
  'dateline',
  'live-blog',
  'views',
])

const address = /https?:\/\/[^\s<>"')\]]+/
const nameEdges = /^[-–—•·\s]+|(?<![-–—•·|\s])[-–—•·|\s]+$/gu
/** Lines above an article in which the address of its page stands. */
const addressReach = 12

/** The removed stamps, bylines and datelines of an article, with their words. */
export function metadataLines(text: string, removals: readonly Removal[]): (Span & {text: string})[] {
  return removals
    .filter(({rule}) => metadataRules.has(rule))
    .map(({start, end}) => ({start, end, text: text.slice(start, end)}))
}

/** The publisher, byline and link that the lines of an article state; `from` is the first line after the article before it. */
export function readMetadataLines(
  text: string,
  lines: readonly AnnotatedLine[],
  run: ArticleLines,
  from: number,
): Metadata {
  const metadata: Metadata = {}
  for (let index = Math.max(from, run.start - addressReach); index < run.end; index++) {
    const line = lines[index]!
    if (line.rule === undefined) continue
    const content = text.slice(line.start, line.end)
    const url = line.place === 'inside' || line.place === 'end' ? address.exec(content)?.[0] : undefined
    if (url !== undefined) metadata.url ??= url
    if (index < run.start) continue
    if (line.rule === 'publisher') metadata.publisher ??= content.replace(nameEdges, '')
    if (line.rule !== 'byline') continue
    const byline = findByline(content)
    if (byline !== undefined) metadata.byline ??= byline
  }
  return metadata
}
