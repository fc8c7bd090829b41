import {z} from 'zod'
import type {Theme} from '../theme.ts'

/** What a file of `content/themes/` says; the theme's id is the file's name. */
export const themeSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().default(''),
  terms: z.array(z.string().min(1)).min(1),
  exclusions: z.array(z.string().min(1)).default([]),
  formerIds: z
    .array(z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'the former name of the file, without .yaml'))
    .default([]),
}) satisfies z.ZodType<Omit<Theme, 'id'>>
