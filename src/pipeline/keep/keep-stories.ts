import type {BriefingSource, WholeBriefing} from '../../briefing.ts'
import type {Register} from '../../register.ts'
import type {Article, NearDuplicates, Story, WeighedMatch} from '../types.ts'
import {keptMatch} from './held-themes.ts'
import {type RememberedArticle, rememberArticle} from './remembered-article.ts'
import {type SourcesNow, sortSources} from './sort-sources.ts'
import {type StandingSettings, standingStory, withRemembered} from './standing-story.ts'

export interface KeepInput {
  /** As this build names the stories. */
  register: Register
  stories: readonly Story[]
  articles: readonly Article[]
  nearDuplicates: Pick<NearDuplicates, 'originOf' | 'supersededBy'>
  /** By story id. */
  matched: ReadonlyMap<string, WeighedMatch>
  /** By story id: the themes that it was published under. */
  held: ReadonlyMap<string, readonly string[]>
  settings: ReadonlyMap<string, StandingSettings>
  /** What editors decided about stories without an article, and what to warn of should none be kept. */
  idle: readonly {story: string; warning: string}[]
  /** The briefing that the last build left at an address. */
  previous: (slug: string) => WholeBriefing | undefined
  now: Omit<SourcesNow, 'isThere'>
}

/** A story whose briefing stands as the last build left it. */
export interface StandingStory {
  story: Story
  previous: WholeBriefing
}

export interface KeptStories {
  /** The stories to tell from their articles, those among them that their documents no longer hold. */
  stories: readonly Story[]
  standing: readonly StandingStory[]
  /** The articles that their documents no longer hold, of stories that are told again. */
  remembered: readonly RememberedArticle[]
  /** The articles of the build and those. */
  articles: readonly Article[]
  /** Article id → id of the text that it prints, of all of them. */
  originOf: ReadonlyMap<string, string>
  /** Every story there is, with the articles that documents hold. */
  all: readonly Story[]
  /** By story id, of all of them. */
  matches: ReadonlyMap<string, WeighedMatch>
  /** Story id → the documents that its withdrawn sources stood in. */
  withdrawn: ReadonlyMap<string, readonly string[]>
  warnings: readonly string[]
}

/** What the last build told of a story, and of the stories that were merged into it since. */
interface Told {
  /** Its own briefing; that of a merged one where it had none. */
  previous: WholeBriefing
  sources: BriefingSource[]
}

/**
 * Let published stories stay when items leave the documents they stood in.
 *
 * A story of which nothing new is there keeps its briefing, word for word. Where something new is there, or a part was
 * withdrawn or moved away, it is told from that and from what was quoted of the items that left. A story whose sources
 * were all withdrawn is not kept.
 */
export function keepStories(input: KeepInput): KeptStories {
  const known = new Map(input.register.stories.map((story) => [story.id, story]))
  const stories = new Map(input.stories.map((story) => [story.id, story]))
  const standing: StandingStory[] = []
  const remembered: RememberedArticle[] = []
  const matches = new Map(input.matched)
  const originOf = new Map(input.nearDuplicates.originOf)
  const withdrawn = new Map<string, readonly string[]>()
  const now = {...input.now, isThere: articlesThere(input)}
  // What a later version took back is no source.
  const lastVersions = ({articles}: Story) =>
    articles.filter((id) => !articles.includes(input.nearDuplicates.supersededBy.get(id) ?? ''))

  for (const [id, {previous, sources}] of findTold(input)) {
    const lost = sortSources(sources, now)
    if (lost.withdrawn.length > 0)
      withdrawn.set(id, [...new Set(lost.withdrawn.map(({document}) => document))])
    if (lost.dropped.length === 0) continue
    const settings = input.settings.get(id) ?? {}
    const asItWas = standingStory(known.get(id)!, previous.briefing, settings)
    const present = stories.get(id)
    const story = withRemembered(present ?? {...asItWas, articles: [], opinions: []}, lost, asItWas, settings)
    matches.set(id, keptMatch(story, matches.get(id), input.held.get(id) ?? [], previous))
    stories.delete(id)
    if (lost.withdrawn.length === 0 && areSame(lastVersions(story), asItWas.articles)) {
      standing.push({story: asItWas, previous})
      continue
    }
    stories.set(id, story)
    for (const source of lost.dropped) {
      remembered.push(rememberArticle(source))
      originOf.set(source.article, sources.find(({origin}) => origin === source.origin)!.article)
    }
  }
  const found = new Set(input.stories.map(({id}) => id))
  const absent = [...stories.values(), ...standing.map(({story}) => story)].filter(({id}) => !found.has(id))
  const isKept = new Set(absent.map(({id}) => id))
  return {
    stories: [...stories.values()],
    standing,
    remembered,
    articles: [...input.articles, ...remembered.map(({article}) => article)],
    originOf,
    all: [...input.stories, ...absent.map((story) => ({...story, articles: []}))],
    matches,
    withdrawn,
    warnings: input.idle.filter(({story}) => !isKept.has(story)).map(({warning}) => warning),
  }
}

/** The published stories that lost a source, by id. */
function findTold({register, previous}: KeepInput): Map<string, Told> {
  const told = new Map<string, Told>()
  for (const {id, slug, published, members, mergedInto} of register.stories) {
    const isWhole = mergedInto === undefined && members.every(({withdrawn}) => !withdrawn)
    const before = published && !isWhole ? previous(slug) : undefined
    if (!before) continue
    const target = mergedInto ?? id
    const known = told.get(target)
    told.set(target, {
      previous: known && mergedInto !== undefined ? known.previous : before,
      sources: [...(known?.sources ?? []), ...before.briefing.sources],
    })
  }
  return told
}

/** Whether a document holds an article, under this id or, edited, under another. */
function articlesThere({register, articles}: KeepInput): SourcesNow['isThere'] {
  const there = new Set(articles.map(({id}) => id))
  for (const {members, mergedInto} of register.stories) {
    if (mergedInto !== undefined) continue
    for (const {article, formerIds = []} of members)
      if (there.has(article)) for (const former of formerIds) there.add(former)
  }
  return (article) => there.has(article)
}

const areSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id))
