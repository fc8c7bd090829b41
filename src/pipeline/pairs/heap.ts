import type {Link} from './links.ts'

export interface Heap {
  push(link: Link): void
  pop(): Link | undefined
}

/** Links by falling score; ties by rising item numbers, so that the order never depends on insertion. */
export function makeHeap(): Heap {
  const links: Link[] = []
  return {
    push(link) {
      let at = links.push(link) - 1
      while (at > 0) {
        const parent = (at - 1) >> 1
        if (!comesFirst(link, links[parent]!)) break
        links[at] = links[parent]!
        at = parent
      }
      links[at] = link
    },
    pop() {
      const top = links[0]
      const last = links.pop()
      if (last && links.length > 0) sink(links, last)
      return top
    },
  }
}

/** Puts a link at the top and lets it sink to its place. */
function sink(links: Link[], link: Link): void {
  let at = 0
  for (;;) {
    let child = 2 * at + 1
    if (child >= links.length) break
    if (child + 1 < links.length && comesFirst(links[child + 1]!, links[child]!)) child++
    if (!comesFirst(links[child]!, link)) break
    links[at] = links[child]!
    at = child
  }
  links[at] = link
}

const comesFirst = (one: Link, other: Link): boolean =>
  one.score !== other.score
    ? one.score > other.score
    : one.one !== other.one
      ? one.one < other.one
      : one.other < other.other
