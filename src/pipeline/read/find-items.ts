import {findRows} from './find-rows.ts'
import {type FeedItem, findFeedItems} from './read-feed.ts'
import {pickFields} from './row-fields.ts'
import {findFormat} from './source-format.ts'

/** The items of an answer that is a feed, whatever kind of one; undefined for one that is none. */
export function findItems(
  text: string,
  report: (place: string, reason: string) => void,
): readonly FeedItem[] | undefined {
  const format = findFormat(text, '')
  if (format === 'feed') return findFeedItems(text, report)
  return format === 'json' ? findJsonItems(text) : undefined
}

function findJsonItems(text: string): FeedItem[] {
  return findRows(text).flatMap(({start, end, publisher}, index) => {
    const row = parseObject(text.slice(start, end))
    if (!row) return []
    const {metadata, body = ''} = pickFields(row)
    if (body === '' && metadata.title === undefined) return []
    const id = String(row.id ?? row.guid ?? metadata.url ?? `${metadata.title} ${metadata.published}`)
    const known = {...metadata, publisher: metadata.publisher ?? publisher}
    return [{id, row: {place: `item ${index + 1}`, metadata: known, body, isHtml: row.content_text !== body}}]
  })
}

function parseObject(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}
