import type {RegisterMember, RegisterStory} from '../register.ts'
import {bandsOf, resemblanceOf, sketchText} from './sketch.ts'
import type {Article} from './types.ts'

/** An article that a story of the register holds already. */
export interface KnownMember {
  /** Id of the story. */
  story: string
  member: RegisterMember
}

/** What is known of this build's articles. */
export interface Recognition {
  /** Article id → the member it is. */
  known: ReadonlyMap<string, KnownMember>
  /** Article id → sketch of its text. */
  sketches: ReadonlyMap<string, string>
}

/** Texts that share half their shingles are one text before and after an edit; two reports of an event share less. */
const SAME_TEXT = 0.5
/** Vanished members looked at in one band: keeps thousands of like notices from being compared with each other. */
const MAX_BAND = 64

/**
 * Know this build's articles among the members of live (not merged) stories: by id, by an id an article had before
 * an edit, else by the sketches' resemblance to a member that has vanished, best pairs first, each used once.
 */
export function recogniseMembers(
  articles: readonly Article[],
  stories: readonly RegisterStory[],
): Recognition {
  const known = new Map<string, KnownMember>()
  const sketches = new Map<string, string>()
  const byId = membersById(stories)
  const strangers: string[] = []

  for (const article of articles) {
    if (sketches.has(article.id)) continue
    const held = byId.get(article.id)
    if (held) known.set(article.id, held)
    else strangers.push(article.id)
    sketches.set(
      article.id,
      held?.member.article === article.id ? held.member.sketch : sketchText(bodyOf(article)),
    )
  }

  const found = new Set([...known.values()].map(({member}) => member.article))
  const vanished = new Map([...byId].filter(([id, {member}]) => id === member.article && !found.has(id)))
  for (const {id, held} of pairEdited(strangers, sketches, vanished)) known.set(id, held)
  return {known, sketches}
}

function membersById(stories: readonly RegisterStory[]): Map<string, KnownMember> {
  const byId = new Map<string, KnownMember>()
  const live = stories.filter(({mergedInto}) => mergedInto === undefined)
  const members = live.flatMap((story) => story.members.map((member) => ({story: story.id, member})))
  members.sort((a, b) => (a.member.article < b.member.article ? -1 : 1))
  for (const held of members) for (const id of held.member.formerIds ?? []) byId.set(id, held)
  for (const held of members) byId.set(held.member.article, held)
  return byId
}

function pairEdited(
  strangers: readonly string[],
  sketches: ReadonlyMap<string, string>,
  vanished: ReadonlyMap<string, KnownMember>,
): {id: string; held: KnownMember}[] {
  const inBand = new Map<string, string[]>()
  for (const id of [...vanished.keys()].sort()) {
    for (const band of bandsOf(vanished.get(id)!.member.sketch)) {
      const ids = inBand.get(band)
      if (!ids) inBand.set(band, [id])
      else if (ids.length < MAX_BAND) ids.push(id)
    }
  }

  const pairs: {id: string; old: string; resemblance: number}[] = []
  for (const id of strangers) {
    const sketch = sketches.get(id)!
    for (const old of new Set(bandsOf(sketch).flatMap((band) => inBand.get(band) ?? []))) {
      const resemblance = resemblanceOf(sketch, vanished.get(old)!.member.sketch)
      if (resemblance >= SAME_TEXT) pairs.push({id, old, resemblance})
    }
  }
  pairs.sort((a, b) => b.resemblance - a.resemblance || (a.old + a.id < b.old + b.id ? -1 : 1))

  const used = new Set<string>()
  const edited: {id: string; held: KnownMember}[] = []
  for (const {id, old} of pairs) {
    if (used.has(id) || used.has(old)) continue
    used.add(id).add(old)
    edited.push({id, held: vanished.get(old)!})
  }
  return edited
}

/** The article's words without its headline, which an edit of the text leaves alone and a correction does not. */
function bodyOf({sentences}: Article): string {
  const body = sentences.filter(({passage}) => passage !== 'headline')
  return (body.length > 0 ? body : sentences).map(({text}) => text).join(' ')
}
