import {defineCollection} from 'astro:content'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {glob} from 'astro/loaders'
import {z} from 'zod'
import type {Coverage} from './coverage.ts'
import {formats} from './formats.ts'
import {briefingLoader} from './lib/briefing-loader.ts'
import type {ListedBriefing} from './lib/listed-briefing.ts'
import type {Register} from './register.ts'
import {siteSchema} from './schemas/site.ts'
import {themeSchema} from './schemas/theme.ts'

const folder = (path: string) => pathToFileURL(`${resolve(process.env.CONTENT_DIR || 'content', path)}/`)

/** A single file of the content folder, as a collection of at most one entry named `id`. */
const file = (pattern: string, id: string) => glob({pattern, base: folder('.'), generateId: () => id})

const isVersion = (latest: number) => (value: unknown) =>
  typeof value === 'object' && value !== null && 'version' in value && Number(value.version) <= latest

export const collections = {
  briefings: defineCollection({
    loader: briefingLoader(folder('briefings')),
    // Checked whole by the loader, which keeps a part.
    schema: z.custom<ListedBriefing>(),
  }),
  themes: defineCollection({
    loader: glob({
      pattern: '*.yaml',
      base: folder('themes'),
      generateId: ({entry}) => entry.slice(0, -'.yaml'.length),
    }),
    schema: themeSchema,
  }),
  site: defineCollection({loader: file('site.yaml', 'site'), schema: siteSchema}),
  register: defineCollection({
    loader: file('stories.json', 'register'),
    schema: z.custom<Register>(
      isVersion(formats.register),
      `a register of version ${formats.register} or older`,
    ),
  }),
  coverage: defineCollection({
    loader: file('coverage.json', 'coverage'),
    schema: z.custom<Coverage>(isVersion(1), 'coverage of version 1'),
  }),
}
