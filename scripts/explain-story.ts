/** Says why the articles of a story are together: `npm run explain -- STORY`. */
import {join} from 'node:path'
import type {Briefing} from '../src/briefing.ts'
import type {Coverage, CoverageArticle, CoverageStory} from '../src/coverage.ts'
import type {Editorial} from '../src/editorial.ts'
import {readFrontMatter} from '../src/lib/front-matter.ts'
import {describeDistance, describeSureness} from '../src/lib/grouping.ts'
import {storyFinder} from '../src/pipeline/identity/find-story.ts'
import {parseEditorial} from '../src/pipeline/identity/parse-editorial.ts'
import {parseRegister} from '../src/pipeline/identity/register.ts'
import {UserError} from '../src/pipeline/settings/user-error.ts'
import {nearestNames} from '../src/pipeline/text/nearest-names.ts'
import type {Register, RegisterStory} from '../src/register.ts'
import {siteWords} from '../src/words/site-words.ts'
import {describeThemes} from './explain-themes.ts'
import {readText, shown} from './settings-files.ts'

/** Stories offered when none is called what was typed. */
const SUGGESTIONS = 5

/** What scores are called is what the site's pages call them. */
const words = siteWords('en')

/** Everything the last build wrote about its stories. */
interface Edition {
  folder: string
  coverage: Coverage
  register: Register
  editorial: Editorial
}

/**
 * Print why the articles of a story are together, as the last build into `content` found it. A story is named by
 * id, address, former address, a part of its headline, or the id of one of its articles. Throws `UserError` that offers the nearest if none fits.
 */
export function explainStory(query: string, content: string): void {
  process.stdout.write(`${describeStory(query, content)}\n`)
}

/** What {@linkcode explainStory} prints. */
export function describeStory(query: string, content: string): string {
  const edition = readEdition(content)
  const story = findStory(query, edition)
  const found = edition.coverage.stories.find(({id}) => id === story.id)
  const briefing = found?.briefing === undefined ? undefined : readBriefing(join(content, found.briefing))
  const sections = [
    describeNames(story, found, briefing, edition),
    found ? describeArticles(story, found, briefing, edition) : [],
    describeGrouping(found, briefing),
    found ? describeThemes(found) : [],
    describeDecisions(story, edition),
  ]
  return sections
    .filter(({length}) => length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, '')
}

function readEdition(folder: string): Edition {
  const path = (name: string) => shown(join(folder, name))
  const coverage = readText(join(folder, 'coverage.json'))
  if (coverage === undefined) {
    throw new UserError(
      `${path('coverage.json')}: expected the account of a build, found none: run npm run briefings`,
    )
  }
  return {
    folder,
    coverage: JSON.parse(coverage),
    register: parseRegister(readText(join(folder, 'stories.json')), path('stories.json')),
    editorial: parseEditorial(readText(join(folder, 'editorial.yaml')) ?? '', path('editorial.yaml')),
  }
}

function findStory(query: string, {register, coverage}: Edition): RegisterStory {
  const find = storyFinder(register)
  const named = find(query.replace(/^\/?briefings\//, '').replace(/\/$/, ''))
  if (named) return named
  const holder = register.stories.find(
    ({members, mergedInto}) =>
      !mergedInto &&
      members.some(({article, formerIds = []}) => article === query || formerIds.includes(query)),
  )
  if (holder) return holder
  const typed = query.toLowerCase()
  const containing = coverage.stories.filter(({headline}) => headline.toLowerCase().includes(typed))
  const equal = containing.filter(({headline}) => headline.toLowerCase() === typed)
  const matching = equal.length > 0 ? equal : containing
  const story = matching.length === 1 ? find(matching[0]!.id) : undefined
  if (story) return story
  const line = ({slug, headline}: CoverageStory) => `  ${slug}  ${headline}`
  if (matching.length > 1) {
    const some = matching.slice(0, SUGGESTIONS).map(line)
    throw new UserError(
      `${matching.length} stories have "${query}" in their headline, among them:\n${some.join('\n')}`,
    )
  }
  const nearest = nearestNames(query, coverage.stories.map(line), SUGGESTIONS)
  const hint = nearest.length > 0 ? ` The nearest are:\n${nearest.join('\n')}` : ''
  throw new UserError(`No story has the id, the address or a headline with "${query}".${hint}`)
}

/** Front matter of a briefing, if it is there. */
function readBriefing(path: string): Partial<Briefing> | undefined {
  const text = readText(path)
  return text === undefined ? undefined : readFrontMatter(text).data
}

function describeNames(
  {id, slug, formerSlugs, firstSeen, updated}: RegisterStory,
  found: CoverageStory | undefined,
  briefing: Partial<Briefing> | undefined,
  {folder}: Edition,
): string[] {
  const themes = found?.themes.map((theme) => {
    const terms = found.matchedTerms[theme] ?? []
    return terms.length > 0 ? `${theme} (for ${terms.join(', ')})` : theme
  })
  const where = found?.briefing
    ? `${shown(join(folder, found.briefing))}${found.articles.length === 0 ? ', as it was: the items left their files' : ''}`
    : found?.hidden
      ? 'no briefing: an editor hid it'
      : 'no briefing: it lies outside the themes'
  return [
    found?.headline ?? 'A story no source holds an article of any more',
    row('id', id),
    row('address', `/briefings/${slug}/`),
    ...(formerSlugs.length > 0
      ? [row('also from', formerSlugs.map((former) => `/briefings/${former}/`).join(', '))]
      : []),
    row('first seen', `${firstSeen}, claims last changed ${updated}`),
    ...(found
      ? [
          row('date', found.date ?? 'not stated'),
          row('themes', themes?.join('; ') || 'none'),
          row('briefing', where),
        ]
      : []),
    ...(briefing?.storyline
      ? [row('storyline', briefing.storyline.map(({headline}) => headline).join(' → '))]
      : []),
  ]
}

const row = (name: string, value: string): string => `  ${name.padEnd(12)}${value}`

function describeArticles(
  {members}: RegisterStory,
  found: CoverageStory,
  briefing: Partial<Briefing> | undefined,
  {coverage}: Edition,
): string[] {
  const byId = new Map(coverage.articles.map((article) => [article.id, article]))
  const sources = new Map((briefing?.sources ?? []).map((source) => [source.article, source]))
  const memberOf = new Map(members.map((member) => [member.article, member]))
  const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`
  const lines = found.articles.flatMap((id) => {
    const article = byId.get(id)
    if (!article) return []
    const source = sources.get(id)
    const notes = [
      id,
      ...(source ? [`origin ${source.origin}`] : []),
      ...(source?.opinion ? ['opinion'] : []),
      ...(memberOf.get(id)?.formerIds ? [`edited, formerly ${memberOf.get(id)!.formerIds!.join(', ')}`] : []),
    ]
    return [`  - ${byline(article)}`, `    ${article.document}, ${notes.join(', ')}`]
  })
  const withdrawn = members.filter((member) => member.withdrawn).length
  const gone = withdrawn > 0 ? `, and ${withdrawn} that no source holds now` : ''
  return [`${count(found.articles.length, 'article')}, ${count(found.origins, 'origin')}${gone}`, ...lines]
}

function byline({headline, kind, publisher, published}: CoverageArticle): string {
  return [headline, publisher, published, kind === 'teaser' ? 'teaser' : undefined]
    .filter(Boolean)
    .join(' · ')
}

function describeGrouping(
  found: CoverageStory | undefined,
  briefing: Partial<Briefing> | undefined,
): string[] {
  const grouping = briefing?.grouping
  if (!found || !grouping) return []
  const {sharedNames, sharedTerms, nearest} = grouping
  const lines = ['Why they are together']
  if (found.articles.length === 1) lines.push('  One article stands alone.')
  if (sharedNames.length > 0) lines.push(row('names', sharedNames.join(', ')))
  if (sharedTerms.length > 0) lines.push(row('terms', sharedTerms.join(', ')))
  const sureness = describeSureness(grouping, words)
  if (sureness !== undefined) lines.push(`  ${sureness}`)
  if (!nearest) return [...lines, row('left out', 'no other story comes near')]
  const distance = describeDistance(nearest.score, grouping, words)
  return [...lines, row('left out', `${nearest.headline} (${nearest.slug}). ${distance}`)]
}

function describeDecisions(story: RegisterStory, {register, editorial}: Edition): string[] {
  const find = storyFinder(register)
  const isThis = (reference: string) => find(reference)?.id === story.id
  const holds = new Set(story.members.flatMap(({article, formerIds}) => [article, ...(formerIds ?? [])]))
  const {merges, splits, moves, headlines, themes, pins, hides, dates, corrections, notArticles} = editorial
  const lines = [
    ...merges
      .filter(({stories}) => stories.some(isThis))
      .map((d) => [d.place, `merged from ${d.stories.join(', ')}`]),
    ...splits
      .filter(({story, articles}) => isThis(story) || articles.some((id) => holds.has(id)))
      .map((d) => [d.place, `split: ${d.articles.join(', ')} left ${d.story}`]),
    ...moves
      .filter(({story, article}) => isThis(story) || holds.has(article))
      .map((d) => [d.place, `moved: ${d.article} to ${d.story}`]),
    ...headlines.filter((d) => isThis(d.story)).map((d) => [d.place, `retitled: ${d.headline}`]),
    ...themes
      .filter((d) => isThis(d.story))
      .map((d) => [d.place, `themes set: ${d.themes.join(', ') || 'none'}`]),
    ...pins.filter((d) => isThis(d.story)).map((d) => [d.place, 'pinned']),
    ...hides.filter((d) => isThis(d.story)).map((d) => [d.place, 'hidden']),
    ...dates.filter((d) => isThis(d.story)).map((d) => [d.place, `dated ${d.date}`]),
    ...corrections
      .filter(({article}) => holds.has(article))
      .map(({place, article, date, headline, publisher}) => [
        place,
        `corrected: ${article} (${[date, headline, publisher].filter(Boolean).join(', ')})`,
      ]),
    ...notArticles
      .filter(({article}) => holds.has(article))
      .map(({place, article}) => [place, `no article: ${article}`]),
  ]
  return lines.length > 0
    ? ['What editors decided', ...lines.map(([place, what]) => `  ${what} (${place})`)]
    : []
}
