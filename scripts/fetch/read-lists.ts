import {Parser} from 'htmlparser2'
import type {FeedSettings} from '../../src/feed-list.ts'
import type {FeedItem} from '../../src/pipeline/read/read-feed.ts'
import {readAddress} from '../../src/pipeline/read/read-metadata.ts'
import {findFormat} from '../../src/pipeline/read/source-format.ts'
import {feedFolder} from '../../src/schemas/feed-list.ts'

/** What a list of links holds: feeds to follow (OPML), pages to read once (bookmarks, site maps, any page of links). */
export interface Links {
  feeds: FeedSettings[]
  pages: FeedItem[]
}

/** The links of an OPML file, a bookmark file, a site map, or of lines with an address each. */
export function readList(text: string): Links {
  const links: Links = {feeds: [], pages: []}
  const add = (address: string | undefined, title?: string) => {
    const url = readAddress(address)
    if (url)
      links.pages.push({
        id: url,
        row: {place: url, metadata: {url, title: title?.trim() || undefined}, body: ''},
      })
  }
  if (findFormat(text, '') !== 'links') {
    for (const [address] of text.matchAll(/https?:\/\/[^\s<>"',;]{1,2000}/g)) add(address)
    return links
  }
  let link: string | undefined
  let words = ''
  const parser = new Parser({
    onopentag: (name, {href, xmlurl, title, text: label}) => {
      words = ''
      if (name === 'a') link = href
      const url = name === 'outline' ? readAddress(xmlurl) : undefined
      if (url)
        links.feeds.push({url, id: feedFolder(url), publisher: title || label || undefined, pages: false})
    },
    ontext: (piece) => {
      words += piece
    },
    onclosetag: (name) => {
      if (name === 'a') add(link, words)
      else if (name === 'loc') add(words.trim())
    },
  })
  parser.end(text)
  return links
}
