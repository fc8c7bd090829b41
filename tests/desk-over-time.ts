import {parseBriefing} from '../src/lib/read-briefing.ts'
import {parseEditorial} from '../src/pipeline/identity/parse-editorial.ts'
import {parseRegister} from '../src/pipeline/identity/register.ts'
import {serialiseRegister} from '../src/pipeline/identity/serialise-register.ts'
import {type Edition, makeEdition} from '../src/pipeline/index.ts'
import {fingerprint} from '../src/pipeline/reuse/fingerprint.ts'
import {siteSchema} from '../src/schemas/site.ts'
import {themeSchema} from '../src/schemas/theme.ts'
import type {Theme} from '../src/theme.ts'

/** What a desk's repository holds of the last build. */
export interface Repository {
  /** Text of `stories.json`. */
  register: string | undefined
  /** Path below the desk → text. */
  briefings: ReadonlyMap<string, string>
}

export const emptyRepository: Repository = {register: undefined, briefings: new Map()}

/** What people put into a desk. */
export interface Input {
  /** Path below `sources/` → text. */
  sources: Readonly<Record<string, string>>
  themes?: readonly Theme[]
  /** `site.yaml` as data. */
  site?: object
  /** Text of `editorial.yaml`. */
  editorial?: string
}

export const harbours: Theme = theme('harbours', {terms: ['harbour*', 'ferry', 'ferries']})

export function theme(id: string, more: object): Theme {
  return {id, ...themeSchema.parse({title: id, ...more})}
}

/** One build of a desk, from what it holds to what it holds then. */
export function buildDesk(
  {sources, themes = [harbours], site = {}, editorial = ''}: Input,
  repository: Repository,
  now: string,
): {edition: Edition; repository: Repository} {
  const documents = Object.entries(sources)
    .map(([path, text]) => ({path, sha256: fingerprint(text), text, problems: []}))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const previous = new Map(
    [...repository.briefings].map(([path, text]) => [path.replace(/^.*\/|\.mdx$/g, ''), text]),
  )
  const edition = makeEdition({
    documents,
    themes,
    site: siteSchema.parse(site),
    editorial: parseEditorial(
      editorial,
      'editorial.yaml',
      themes.map(({id}) => id),
    ),
    register: parseRegister(repository.register, 'stories.json'),
    now,
    previous: (slug) => (previous.has(slug) ? parseBriefing(previous.get(slug)!) : undefined),
  })
  return {
    edition,
    repository: {
      register: serialiseRegister(edition.register),
      briefings: new Map(edition.briefings.map(({path, text}) => [path, text])),
    },
  }
}

/** Slugs of the briefings a repository holds, sorted. */
export const slugsIn = ({briefings}: Repository): string[] =>
  [...briefings.keys()].map((path) => path.replace(/^.*\/|\.mdx$/g, '')).sort()
