import type {Register, RegisterMember, RegisterStory} from '../../register.ts'
import type {OpenRegister} from './merge-stories.ts'
import type {Recognition} from './recognise-members.ts'

/** Ids remembered of one article: an editor's key outlives that many edits. */
const MAX_FORMER_IDS = 16

/**
 * The stories with this build's members, `itemsOf` each, and the withdrawn ones they still remember. The articles of
 * `settled` stories are among their members.
 */
export function settleMembers(
  stories: OpenRegister,
  before: Register,
  itemsOf: ReadonlyMap<string, readonly string[]>,
  recognition: Recognition,
  settled: ReadonlySet<string | undefined>,
): RegisterStory[] {
  const {found, traces} = recognition
  const withdrawnOf = new Map<string, RegisterMember[]>()
  for (const {id, members, mergedInto} of before.stories) {
    if (mergedInto !== undefined) continue
    const gone = members.filter(({article}) => !found.has(article))
    if (gone.length === 0) continue
    const holder = stories.get(id)!.mergedInto ?? id
    const withdrawn = withdrawnOf.get(holder) ?? []
    for (const member of gone) withdrawn.push(member.withdrawn ? member : {...member, withdrawn: true})
    withdrawnOf.set(holder, withdrawn)
  }
  return [...stories.values()].map((story) => {
    if (story.mergedInto !== undefined) return story
    const items = itemsOf.get(story.id) ?? []
    const isSettled = settled.has(story.id) && items.length === story.members.length
    if (isSettled && areAsBefore(story.members, traces)) return story
    const present = items.map((article) => presentMember(article, recognition))
    const members = [...present, ...(withdrawnOf.get(story.id) ?? [])]
    members.sort((a, b) => (a.article < b.article ? -1 : 1))
    return {...story, members}
  })
}

/** True when all members are there, with nothing new to remember, and in order. */
function areAsBefore(members: readonly RegisterMember[], traces: Recognition['traces']): boolean {
  return members.every(
    (member, index) =>
      traces.get(member.article) === member &&
      !member.withdrawn &&
      !member.formerIds &&
      (index === 0 || members[index - 1]!.article < member.article),
  )
}

/** An article as its story remembers it: as before, if there is nothing new to remember. */
function presentMember(article: string, recognition: Recognition): RegisterMember {
  const trace = recognition.traces.get(article)!
  const {sketch, facts, link} = trace
  const formerIds = idsBefore(article, recognition)
  return {
    article,
    sketch,
    ...(facts !== undefined && {facts}),
    ...(link !== undefined && {link}),
    ...(formerIds.length > 0 && {formerIds}),
  }
}

/** Ids an article had before edits; those that other articles of this build bear are left to them. */
function idsBefore(article: string, {known, traces}: Recognition): string[] {
  const member = known.get(article)?.member
  if (!member) return []
  const ids = [...(member.formerIds ?? []), member.article]
  return ids.filter((id) => id !== article && !traces.has(id)).slice(-MAX_FORMER_IDS)
}
