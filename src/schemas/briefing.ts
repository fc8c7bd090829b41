import {z} from 'zod'
import type {Briefing, BriefingSource, Grouping, QuotedPassage, StorylineEntry} from '../briefing.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day, YYYY-MM-DD')
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, 'a moment, YYYY-MM-DDTHH:MM:SSZ')
const offset = z.int().nonnegative()
const score = z.number().min(0).max(1)

/** One part of an address: nothing in it may lead to another folder. */
const addressPart = z.string().regex(/^[^\s/\\?#%.][^\s/\\?#%]*$/, 'one part of an address')

const quotedPassageSchema = z.object({
  start: offset,
  end: offset,
  text: z.string(),
}) satisfies z.ZodType<QuotedPassage>

const briefingSourceSchema = z.object({
  number: z.int().positive(),
  article: z.string(),
  document: z.string(),
  headline: z.string(),
  kind: z.enum(['article', 'teaser']),
  publisher: z.string().exactOptional(),
  byline: z.string().exactOptional(),
  url: z.string().exactOptional(),
  published: day.exactOptional(),
  language: z.string(),
  origin: z.int().positive(),
  opinion: z.boolean(),
  passages: z.array(quotedPassageSchema),
}) satisfies z.ZodType<BriefingSource>

const groupingSchema = z.object({
  sharedNames: z.array(z.string()),
  sharedTerms: z.array(z.string()),
  weakestPair: score.exactOptional(),
  strongestPair: score.exactOptional(),
  nearest: z.object({headline: z.string(), slug: addressPart, score}).exactOptional(),
}) satisfies z.ZodType<Grouping>

const storylineEntrySchema = z.object({
  slug: addressPart,
  headline: z.string(),
  date: day.exactOptional(),
}) satisfies z.ZodType<StorylineEntry>

/** Front matter of `content/briefings/<theme>/<slug>.mdx`, written by the pipeline or by hand. */
export const briefingSchema = z.object({
  id: z.string().min(1),
  slug: addressPart,
  headline: z.string().min(1),
  date: day.exactOptional(),
  firstSeen: moment,
  updated: moment,
  themes: z.array(addressPart).min(1),
  matchedTerms: z.record(z.string(), z.array(z.string())).default({}),
  summary: z.string(),
  whatsNew: z.string().exactOptional(),
  origins: z.int().nonnegative(),
  pinned: z.boolean().default(false),
  sources: z.array(briefingSourceSchema),
  grouping: groupingSchema,
  storyline: z.array(storylineEntrySchema).exactOptional(),
  formerSlugs: z.array(addressPart).default([]),
}) satisfies z.ZodType<Briefing>
