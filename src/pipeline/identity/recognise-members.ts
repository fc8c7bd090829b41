import type {RegisterMember, RegisterStory} from '../../register.ts'
import {shortHash} from '../text/short-hash.ts'
import type {Article} from '../types.ts'
import {sharedFacts, sketchFacts} from './fact-sketch.ts'
import {bandsOf, resemblanceOf, sketchText} from './sketch.ts'

/** An article that a story of the register holds already. */
export interface KnownMember {
  /** Id of the story. */
  story: string
  member: RegisterMember
}

/** An article as the register remembers it. */
export type Trace = Pick<RegisterMember, 'sketch' | 'facts' | 'link'>

/** What is known of this build's articles. */
export interface Recognition {
  /** Article id → the member it is. */
  known: ReadonlyMap<string, KnownMember>
  /** Ids under which the register holds those members. */
  found: ReadonlySet<string>
  /** Article id → what to remember it by: the member itself, if there is nothing new. */
  traces: ReadonlyMap<string, Trace>
}

/** Texts that share half their shingles are one text before and after an edit; two reports of an event share less. */
const SAME_TEXT = 0.5
/** Under one link a text may grow or be rewritten, as live reports are; but five of 48 values never agree by chance. */
const SAME_LINK = 0.1
/** Of a text's names and numbers an edit leaves most alone; two reports of one form share the day and the speaker's office. */
const SAME_FACTS = 0.7
/** Vanished members looked at in one band: keeps thousands of like notices from being compared with each other. */
const MAX_BAND = 64
/** Characters of a link's hash: 50 bits. */
const LINK_CHARS = 10

/**
 * Know this build's articles among the members of live (not merged) stories: by id, by an id an article had before
 * an edit, else by likeness to a member that has vanished: same link and some text, or resembling sketches and facts; best
 * pairs first, each used once.
 */
export function recogniseMembers(
  articles: readonly Article[],
  stories: readonly RegisterStory[],
): Recognition {
  const members = liveMembers(stories)
  const byId = membersById(members)
  const known = new Map<string, KnownMember>()
  const traces = new Map<string, Trace>()
  const linkOf = ownLinks(articles)
  for (const article of articles) {
    const held = byId.get(article.id)
    if (held) known.set(article.id, held)
    if (traces.has(article.id)) continue
    const link = linkOf.get(article.id)
    const isItself = held?.member.article === article.id
    if (isItself && held.member.link === link && held.member.facts !== undefined) {
      traces.set(article.id, held.member)
      continue
    }
    const sketch = isItself ? held.member.sketch : sketchText(bodyOf(article))
    const facts = (isItself ? held.member.facts : undefined) ?? sketchFacts(bodyOf(article))
    traces.set(article.id, {sketch, facts, ...(link !== undefined && {link})})
  }

  const found = new Set<string>()
  for (const {member} of known.values()) found.add(member.article)
  if (found.size < members.length) {
    const vanished = new Map<string, KnownMember>()
    for (const held of members) if (!found.has(held.member.article)) vanished.set(held.member.article, held)
    const strangers = new Map<string, Trace>()
    for (const [id, trace] of traces) if (!known.has(id)) strangers.set(id, trace)
    for (const {id, held} of pairEdited(strangers, vanished)) {
      known.set(id, held)
      found.add(held.member.article)
    }
  }
  return {known, found, traces}
}

/** Article id → hash of its link; articles that share a link have none, for it is their page's. */
function ownLinks(articles: readonly Article[]): Map<string, string> {
  const owners = new Map<string, string | undefined>()
  for (const {id, url} of articles) {
    if (url) owners.set(url, owners.has(url) && owners.get(url) !== id ? undefined : id)
  }
  const links = new Map<string, string>()
  for (const [url, id] of owners) if (id !== undefined) links.set(id, shortHash(url, LINK_CHARS))
  return links
}

function liveMembers(stories: readonly RegisterStory[]): KnownMember[] {
  const members: KnownMember[] = []
  for (const story of stories) {
    if (story.mergedInto !== undefined) continue
    for (const member of story.members) members.push({story: story.id, member})
  }
  return members
}

function membersById(members: readonly KnownMember[]): Map<string, KnownMember> {
  const byId = new Map<string, KnownMember>()
  const edited = members.filter(({member}) => member.formerIds !== undefined)
  edited.sort((a, b) => (a.member.article < b.member.article ? -1 : 1))
  for (const held of edited) for (const id of held.member.formerIds!) byId.set(id, held)
  for (const held of members) byId.set(held.member.article, held)
  return byId
}

interface Pair {
  id: string
  old: string
  /** Pairs of one link come before pairs of like text. */
  likeness: number
}

function pairEdited(strangers: ReadonlyMap<string, Trace>, vanished: ReadonlyMap<string, KnownMember>) {
  const pairs: Pair[] = []
  const inBand = membersByBand(vanished)
  for (const [id, trace] of strangers) {
    const {sketch, facts = '', link} = trace
    const candidates = new Set(keysOf(trace).flatMap((key) => inBand.get(key) ?? []))
    for (const old of candidates) {
      const {member} = vanished.get(old)!
      const resemblance = resemblanceOf(sketch, member.sketch)
      const isSameLink = link !== undefined && link === member.link
      if (resemblance < (isSameLink ? SAME_LINK : SAME_TEXT)) continue
      if (!isSameLink && (sharedFacts(member.facts ?? '', facts) ?? 1) < SAME_FACTS) continue
      pairs.push({id, old, likeness: resemblance + (isSameLink ? 1 : 0)})
    }
  }
  pairs.sort((a, b) => b.likeness - a.likeness || (a.old + a.id < b.old + b.id ? -1 : 1))

  const used = new Set<string>()
  const edited: {id: string; held: KnownMember}[] = []
  for (const {id, old} of pairs) {
    if (used.has(id) || used.has(old)) continue
    used.add(id).add(old)
    edited.push({id, held: vanished.get(old)!})
  }
  return edited
}

function membersByBand(vanished: ReadonlyMap<string, KnownMember>): Map<string, string[]> {
  const inBand = new Map<string, string[]>()
  for (const id of [...vanished.keys()].sort()) {
    for (const key of keysOf(vanished.get(id)!.member)) {
      const ids = inBand.get(key)
      if (!ids) inBand.set(key, [id])
      else if (ids.length < MAX_BAND) ids.push(id)
    }
  }
  return inBand
}

/** Keys of which two traces of one article share at least one. */
const keysOf = ({sketch, link}: Trace): string[] => [
  ...bandsOf(sketch),
  ...(link === undefined ? [] : [link]),
]

/** The article's words without its headline, which an edit of the text leaves alone and a correction does not. */
function bodyOf({sentences}: Article): string {
  const body = sentences.filter(({passage}) => passage !== 'headline')
  return (body.length > 0 ? body : sentences).map(({text}) => text).join(' ')
}
