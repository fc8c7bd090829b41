import {generateOpml} from 'feedsmith'
import {cleanStrings} from './clean-text.ts'

/** A feed as a list of subscriptions names it. */
export interface Subscription {
  title: string
  description: string
  /** Address of the RSS feed, and of the page it belongs to. */
  feed: string
  page: string
}

/** Write a list of feeds as OPML, which feed readers import. */
export function writeOpml(title: string, language: string, subscriptions: readonly Subscription[]): string {
  return generateOpml(
    cleanStrings({
      head: {title},
      body: {
        outlines: subscriptions.map(({title, description, feed, page}) => ({
          type: 'rss',
          text: title,
          title,
          description,
          xmlUrl: feed,
          htmlUrl: page,
          language,
        })),
      },
    }),
  )
}
