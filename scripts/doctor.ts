import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {Coverage} from '../src/coverage.ts'
import {UserError} from '../src/pipeline/settings/user-error.ts'
import type {Theme} from '../src/theme.ts'
import {readFeedList} from './fetch.ts'
import {findPlainImages} from './plain-images.ts'
import {unknownRepository} from './program-source.ts'
import {checkSettings} from './read-settings.ts'
import type {SitePlaces} from './run-astro.ts'
import {readText, shown} from './settings-files.ts'
import {siteAddress} from './site-address.ts'
import {findStaleDecisions} from './stale-decisions.ts'

/** Something amiss, and how to mend it. */
export interface Finding {
  what: string
  mend: string
}

/** Bytes of the largest site that GitHub Pages publishes, and from where on it is time to think of it. */
const PAGES_LIMIT = 1_000_000_000
const PAGES_WARNING = 800_000_000

/** Say what is amiss with a desk and how to mend it. */
export function examineDesk(places: SitePlaces) {
  const findings = findFaults(places)
  const lines = findings.map(({what, mend}) => `- ${what}\n  ${mend}`)
  process.stdout.write(`${[`Node ${process.version}`, ...lines].join('\n')}\n`)
  process.stdout.write(findings.length === 0 ? 'Nothing is amiss.\n' : `${findings.length} to look at.\n`)
}

/** What is amiss with a desk: settings, address, terms, size. Wrong settings hide the rest. */
export function findFaults(places: SitePlaces): Finding[] {
  try {
    const {themes, editorial} = checkSettings({desk: places.desk, out: places.desk})
    return [
      ...examineFolders(places.desk, themes),
      ...examineAddress(places),
      ...themes.flatMap((theme) =>
        [...theme.terms, ...(theme.exclusions ?? [])].flatMap((term) => examineTerm(theme, term)),
      ),
      ...examineUse(places.desk, themes),
      ...findStaleDecisions(places.desk, editorial),
      ...examineFeeds(places.desk),
      ...examineWorkflow(places.desk),
      ...examineImages(places.desk),
      ...examineSize(places.dist),
    ]
  } catch (error) {
    return [readingFault(error)]
  }
}

/** A settings file that cannot be read. Any other error is thrown on. */
function readingFault(error: unknown): Finding {
  if (!(error instanceof UserError)) throw error
  return {what: error.message, mend: 'Mend this first, then ask again.'}
}

function examineFeeds(desk: string): Finding[] {
  try {
    readFeedList(desk)
    return []
  } catch (error) {
    return [readingFault(error)]
  }
}

/** A workflow that names no repository can never run. */
function examineWorkflow(desk: string): Finding[] {
  const file = join(desk, '.github/workflows/publish.yml')
  if (!readText(file)?.includes(unknownRepository)) return []
  const owner = unknownRepository.replace(/\/.*/, '')
  return [
    {
      what: `${shown(file)} names ${unknownRepository}, which nobody has`,
      mend: `Put the owner of your copy of this program in the place of ${owner}, twice.`,
    },
  ]
}

function examineImages(desk: string): Finding[] {
  const plain = findPlainImages(desk)
  if (!plain) return []
  return [
    {
      what: `no font at hand draws the headline of ${plain.count === 1 ? 'a briefing' : `${plain.count} briefings`}, such as "${plain.example}": share images go without it`,
      mend: 'Nothing to do: pages and feeds are whole. Share images know Latin, Greek, Cyrillic and Arabic letters.',
    },
  ]
}

function examineFolders(desk: string, themes: readonly Theme[]): Finding[] {
  const sources = join(desk, 'sources')
  const isEmpty = !existsSync(sources) || readdirSync(sources).every((name) => name.startsWith('.'))
  return [
    ...(isEmpty
      ? [{what: `${shown(sources)}/ holds nothing`, mend: 'Put articles into it, as they come.'}]
      : []),
    ...(themes.length === 0
      ? [
          {
            what: 'no theme is configured, so no story gets a briefing',
            mend: `Write ${shown(join(desk, 'themes'))}/<id>.yaml with title, description and terms.`,
          },
        ]
      : []),
  ]
}

function examineAddress(places: SitePlaces): Finding[] {
  const {hostname, href} = siteAddress(places)
  if (!['localhost', '127.0.0.1'].includes(hostname)) return []
  return [
    {
      what: `the site says it stands at ${href}`,
      mend: 'On GitHub Pages the workflow sets the address. Anywhere else set url in site.yaml, base path included.',
    },
  ]
}

/** Forms that look as if they meant something and do not: what they are taken for, and what to write instead. */
const misread: readonly {form: RegExp; mend: string}[] = [
  {
    form: /^\*/,
    mend: 'A star stands at the end of a word only: write each beginning of the word as a term of its own.',
  },
  {form: /\*(?=\p{L})/u, mend: 'A star in the middle is no wildcard: write each form as a term of its own.'},
  {form: /^\/.+\/[a-z]*$/, mend: 'Terms are words and phrases, not regular expressions: write the words.'},
  {
    form: /\s(?:AND|OR|NOT)\s/,
    mend: 'Terms know no AND, OR, NOT: one term a line; what must not occur goes under exclusions.',
  },
  {form: /^["“„].*["”“]$/, mend: 'Quotation marks are part of the term here: leave them out.'},
]

const isMisread = (term: string) => misread.some(({form}) => form.test(term))

function examineTerm({id}: Theme, term: string): Finding[] {
  const found = misread.find(({form}) => form.test(term))
  return found ? [{what: `themes/${id}.yaml: "${term}" matches only that very text`, mend: found.mend}] : []
}

/** Terms that decided nothing in the last build. A theme of which none did is one finding, not many. */
function examineUse(desk: string, themes: readonly Theme[]): Finding[] {
  const file = join(desk, 'coverage.json')
  if (!existsSync(file)) return []
  const {stories} = JSON.parse(readFileSync(file, 'utf8')) as Coverage
  return themes.flatMap(({id, terms}) => {
    const used = new Set(stories.flatMap(({matchedTerms}) => matchedTerms[id] ?? []))
    // What is no term has been told already.
    const dead = terms.filter((term) => !used.has(term) && !isMisread(term))
    if (dead.length === 0) return []
    const which = dead.length === terms.length ? 'no term' : `${dead.length} of ${terms.length} terms`
    const list =
      dead.length === terms.length ? '' : `: ${dead.slice(0, 10).join(', ')}${dead.length > 10 ? ' …' : ''}`
    const verb = dead.length === terms.length ? 'decided anything' : 'decided nothing'
    return [
      {
        what: `themes/${id}.yaml: ${which} ${verb} in the last build${list}`,
        mend: 'Look for a slip of the pen, or another form of the word in your sources.',
      },
    ]
  })
}

function examineSize(dist: string): Finding[] {
  if (!existsSync(dist)) return []
  const files = (readdirSync(dist, {recursive: true}) as string[]).map((path) => statSync(join(dist, path)))
  const bytes = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
  if (bytes < PAGES_WARNING) return []
  return [
    {
      what: `the site has ${Math.round(bytes / 1e6)} MB; GitHub Pages publishes at most ${PAGES_LIMIT / 1e6} MB`,
      mend: 'Hide old stories, split the desk, or publish on another static host.',
    },
  ]
}
