import type {Link} from '../pairs/links.ts'

/** Share of a text up to which another is a part of it, not its copy. */
const PART = 0.6
/** Share of a compilation that its parts make up together. */
const COVERED = 0.5
/** Parts with nothing in common from which a text is a digest; of two, the smaller may be its related links. */
const DIGEST_PARTS = 3

/**
 * The links without those that would glue different texts together through one that holds them all. A text made of
 * three others or more, which have nothing in common, is a copy of none; one made of two is a copy of the larger.
 */
export function dropCompilations(links: readonly Link[], sizes: Uint32Array): Link[] {
  const linked = new Set(links.map(({one, other}) => `${one} ${other}`))
  const areLinked = (one: number, other: number): boolean =>
    one === other || linked.has(`${one} ${other}`) || linked.has(`${other} ${one}`)
  const isPart = ({one, other}: Link): boolean => sizes[other]! <= PART * sizes[one]!
  const kept = new Map<number, (part: number) => boolean>()
  for (const [text, parts] of Map.groupBy(links.filter(isPart), ({one}) => one)) {
    const apart: number[] = []
    for (const {other} of parts) if (apart.every((part) => !areLinked(part, other))) apart.push(other)
    const covered = apart.reduce((sum, part) => sum + sizes[part]!, 0)
    if (apart.length < 2 || covered < COVERED * sizes[text]!) continue
    kept.set(text, (part) => apart.length < DIGEST_PARTS && areLinked(part, apart[0]!))
  }
  return links.filter((link) => !isPart(link) || (kept.get(link.one)?.(link.other) ?? true))
}
