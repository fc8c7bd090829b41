import {z} from 'zod'
import {formats, newerFormat} from '../../formats.ts'
import type {Register, RegisterMember, RegisterStory} from '../../register.ts'
import {readYaml} from '../settings/read-yaml.ts'
import {describeIssues, fieldName, type SettingsProblem} from '../settings/settings-problem.ts'
import {UserError} from '../settings/user-error.ts'
import {byAge} from './merge-stories.ts'

/** What to do about a register that cannot be trusted; guessing would give stories other addresses. */
const REMEDY =
  'Put back the last committed version of the file, or delete it to start afresh: then stories get new ids and addresses.'

const id = z.string().min(1, 'an id')
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'letters a to z, digits and single hyphens')
const moment = z.iso.datetime({precision: 0, error: 'a moment, YYYY-MM-DDTHH:MM:SSZ'})

const memberSchema = z.strictObject({
  article: id,
  sketch: z.string().regex(/^[A-Za-z0-9+/]*$/, 'base64 text'),
  facts: z
    .string()
    .regex(/^[A-Za-z0-9+/=]*$/, 'base64 text')
    .exactOptional(),
  link: id.exactOptional(),
  formerIds: z.array(id).exactOptional(),
  withdrawn: z.literal(true).exactOptional(),
}) satisfies z.ZodType<RegisterMember>

const storySchema = z.strictObject({
  id,
  slug,
  formerSlugs: z.array(slug),
  firstSeen: moment,
  updated: moment,
  published: z.boolean(),
  content: z.string(),
  themes: z.array(id).exactOptional(),
  members: z.array(memberSchema),
  mergedInto: id.exactOptional(),
  storyline: id.exactOptional(),
}) satisfies z.ZodType<RegisterStory>

/** The first form did not know of themes. */
const registerSchema = z.strictObject({
  version: z.union([z.literal(1), z.literal(formats.register)]),
  stories: z.array(storySchema),
})

/**
 * Read `content/stories.json`; `undefined`, a missing file, gives an empty register.
 *
 * Throws a {@linkcode UserError} with file, line, field, expected, found and what to do when the file is not JSON, has
 * another shape, gives two stories one id, address or article, or merges a story into one that does not exist, or when a
 * newer program wrote it.
 */
export function parseRegister(text: string | undefined, file: string): Register {
  if (text === undefined) return {version: 2, stories: []}
  const value = parseJson(text, file)
  const version = Object(value).version
  if (typeof version === 'number' && version > formats.register)
    throw new UserError(`${file}:1:1: version: ${newerFormat(version, formats.register)}`)
  const result = registerSchema.safeParse(value)
  const problems = result.success
    ? findContradictions(result.data.stories)
    : describeIssues(result.error.issues, value, registerSchema)
  if (result.success && problems.length === 0)
    return {version: formats.register, stories: result.data.stories.sort(byAge)}
  const {place} = readYaml(text, file)
  throw new UserError([...problems.map(({path, message}) => `${place(path)}: ${message}`), REMEDY].join('\n'))
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = (error as Error).message
    const conflict = /^(?:<{7}|={7}|>{7})/m.exec(text)
    if (conflict) {
      const line = text.slice(0, conflict.index).split('\n').length
      throw new UserError(`${file}:${line}:1: expected JSON, found an unresolved git merge\n${REMEDY}`)
    }
    const place = /line (\d+) column (\d+)/.exec(reason)?.slice(1).join(':') ?? lastPlace(text)
    throw new UserError(`${file}:${place}: expected JSON, found something else: ${reason}\n${REMEDY}`)
  }
}

/** Where a text ends: the parser names no place only for a text that stops too early or is a few words. */
function lastPlace(text: string): string {
  const lines = text.trimEnd().split('\n')
  return `${lines.length}:${lines.at(-1)!.length + 1}`
}

function findContradictions(stories: readonly RegisterStory[]): SettingsProblem[] {
  const byId = new Map(stories.map((story) => [story.id, story]))
  const problems: SettingsProblem[] = []
  const owners = {
    id: new Map<string, string>(),
    address: new Map<string, string>(),
    article: new Map<string, string>(),
  }
  const refuse = (path: readonly PropertyKey[], expected: string, found: string) =>
    problems.push({
      path: ['stories', ...path],
      message: `${fieldName(['stories', ...path])}: expected ${expected}, found ${found}`,
    })
  const claim = (kind: keyof typeof owners, value: string, owner: string, path: readonly PropertyKey[]) => {
    const other = owners[kind].get(value)
    owners[kind].set(value, owner)
    if (other !== undefined) refuse(path, `an ${kind} of its own`, `"${value}", which story ${other} has too`)
  }

  for (const [i, {id, slug, formerSlugs, members, mergedInto}] of stories.entries()) {
    claim('id', id, id, [i, 'id'])
    if (mergedInto !== undefined) continue
    claim('address', slug, id, [i, 'slug'])
    for (const [j, former] of formerSlugs.entries()) claim('address', former, id, [i, 'formerSlugs', j])
    for (const [j, {article}] of members.entries())
      claim('article', article, id, [i, 'members', j, 'article'])
  }
  const brought = new Set<string>()
  for (const [i, {id, slug, mergedInto}] of stories.entries()) {
    if (mergedInto === undefined) continue
    const target = byId.get(mergedInto)
    const isLive = target !== undefined && target.mergedInto === undefined
    if (!isLive) refuse([i, 'mergedInto'], 'the id of a story that was not merged itself', `"${mergedInto}"`)
    if (target?.formerSlugs.includes(slug) && !brought.has(slug)) owners.address.delete(slug)
    brought.add(slug)
    claim('address', slug, id, [i, 'slug'])
  }
  return problems
}
