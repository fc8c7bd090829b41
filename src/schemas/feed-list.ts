import {z} from 'zod'
import type {FeedList} from '../feed-list.ts'

/** An address that can be told in a log: nobody's name and password stand in it. */
const address = z.url({protocol: /^https?$/}).refine((url) => {
  const {username, password} = new URL(url)
  return username === '' && password === ''
}, 'an address without name and password')

/** The folder of a feed that gives itself no name: its host and path, as a name. */
export function feedFolder(url: string): string {
  const {hostname, pathname, search} = new URL(url)
  const name = `${hostname.replace(/^www\./, '')}${pathname}${search}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return name.slice(0, 80).replace(/^-|-$/g, '')
}

const feedSchema = z
  .strictObject({
    url: address,
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'lower-case letters, digits and hyphens')
      .optional(),
    publisher: z.string().min(1).optional(),
    language: z
      .string()
      .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'a language tag such as en or pt-BR')
      .optional(),
    pages: z.boolean().default(false),
  })
  .transform((feed) => ({...feed, id: feed.id ?? feedFolder(feed.url)}))

/** `feeds.yaml` of a desk. */
export const feedListSchema = z
  .strictObject({
    contact: z
      .string()
      .regex(/^(?:https?:\/\/\S+|[^\s@]+@[^\s@]+)$/, 'an address or a mail address of the desk')
      .optional(),
    lists: z.array(z.string().min(1)).default([]),
    feeds: z.array(feedSchema).default([]),
  })
  .refine(({feeds}) => new Set(feeds.map(({id}) => id)).size === feeds.length, {
    path: ['feeds'],
    message: 'feeds of different ids',
  })
  .refine(({contact, feeds, lists}) => contact !== undefined || feeds.length + lists.length === 0, {
    path: ['contact'],
    message: 'an address or a mail address of the desk, which servers are told',
  }) satisfies z.ZodType<FeedList>
