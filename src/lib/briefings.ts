/** The only place that queries the content collections. */
import {type CollectionEntry, getCollection, getEntry} from 'astro:content'
import {join} from 'node:path'
import type {WholeBriefing} from '../briefing.ts'
import type {Coverage} from '../coverage.ts'
import type {Register} from '../register.ts'
import {siteSchema} from '../schemas/site.ts'
import type {Site} from '../site.ts'
import type {Theme} from '../theme.ts'
import {withoutHidden} from './hidden-stories.ts'
import {latestFirst} from './order.ts'
import {readBriefing} from './read-briefing.ts'

export type BriefingEntry = CollectionEntry<'briefings'>

/** Every briefing, newest first. */
export async function allBriefings(): Promise<BriefingEntry[]> {
  const entries = await getCollection('briefings')
  return entries.sort((a, b) => latestFirst(a.data, b.data))
}

/** All that stands in a briefing's file. */
export function wholeBriefing({data}: BriefingEntry): Promise<WholeBriefing> {
  return readBriefing(join(process.env.CONTENT_DIR || 'content', 'briefings', data.file))
}

/** Every configured theme, by id. */
export async function allThemes(): Promise<Theme[]> {
  const entries = await getCollection('themes')
  return entries.map(({id, data}) => ({id, ...data})).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** What `site.yaml` says, every absent field at its default. */
export async function siteSettings(): Promise<Site> {
  return (await getEntry('site', 'site'))?.data ?? siteSchema.parse({})
}

/** What every story was ever called. Empty where the content was written by hand. */
export async function storyRegister(): Promise<Register> {
  return (await getEntry('register', 'register'))?.data ?? {version: 2, stories: []}
}

/** The account of the last edition, where the pipeline left one, without what an editor hid. */
export async function editionCoverage(): Promise<Coverage | undefined> {
  const coverage = (await getEntry('coverage', 'coverage'))?.data
  return coverage && withoutHidden(coverage)
}

/** How much of the account readers are shown. Whoever works on the desk sees all of it. */
export async function shownCoverage(): Promise<Site['coverage']> {
  return import.meta.env.DEV ? 'public' : (await siteSettings()).coverage
}

/** The account where readers are shown all of it. */
export async function publicCoverage(): Promise<Coverage | undefined> {
  return (await shownCoverage()) === 'public' ? editionCoverage() : undefined
}
