import {z} from 'zod'
import type {QuotationLimits, Site} from '../site.ts'
import {isSpoken, spokenLanguages} from '../words/site-words.ts'

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', {timeZone: name})
    return true
  } catch {
    return false
  }
}

/** Quoting a fifth of a report, or of a short one 90 words, leaves the report itself worth reading. */
const quotationSchema = z.strictObject({
  share: z.number().min(0).max(1).default(0.2),
  words: z.int().nonnegative().default(90),
}) satisfies z.ZodType<QuotationLimits>

/** `content/site.yaml`; an empty file is a whole site. */
export const siteSchema = z.strictObject({
  title: z.string().min(1).default('Wirefold briefings'),
  description: z
    .string()
    .default("The news told once: every story in its sources' own sentences, each one cited."),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'a language tag such as en or de-AT')
    .refine(isSpoken, `a language this program has words for: ${spokenLanguages.join(', ')}`)
    .default('en'),
  timeZone: z.string().refine(isTimeZone, 'an IANA time zone such as Europe/Berlin').default('UTC'),
  url: z.url({protocol: /^https?$/}).default('http://localhost:4321/'),
  quotation: quotationSchema.prefault({}),
  sources: z.enum(['keep', 'follow']).default('keep'),
  coverage: z.enum(['public', 'counts only', 'off']).default('counts only'),
  noindex: z.boolean().default(false),
  optOut: z.array(z.string().trim().min(1, 'the name or the host of a publisher')).default([]),
}) satisfies z.ZodType<Site>
