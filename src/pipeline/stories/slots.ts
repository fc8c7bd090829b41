import {distinctAscending} from '../pairs/shingles.ts'
import {combine, SHAPE, type Words} from '../text/word-tokens.ts'

/** Where a text puts a name or number: the words around it, and what it puts there. */
export interface Slots {
  /** Hashes of the words around, ascending. */
  frames: Uint32Array
  /** Hashes of what stands in them. */
  fills: Uint32Array
}

/** Words of a text whose slots are read. */
const READ_WORDS = 120
/** Stands for what is before a text, and behind it. */
const EDGE = 0x9e3779b1

/** The slots of a run of words: two plain words before a name or number and one behind it are its frame. */
export function slotsIn(words: Words, length: number): [frame: number, fill: number][] {
  const end = Math.min(length, READ_WORDS)
  const slots: [number, number][] = []
  let [before, last] = [EDGE, EDGE]
  for (let from = 0; from < end; ) {
    if (!fills(words, from)) {
      ;[before, last] = [last, words.stems[from++]!]
      continue
    }
    let to = from
    let fill = 0
    while (to < end && fills(words, to)) fill = combine(fill, words.keys[to++]!)
    const next = to < end ? words.stems[to]! : EDGE
    if (last !== EDGE || next !== EDGE) slots.push([combine(combine(before, last), next), fill])
    from = to
  }
  return slots
}

/** A name or a number, which another text of the same form would say otherwise. */
function fills({shapes}: Words, word: number): boolean {
  const shape = shapes[word]!
  if ((shape & SHAPE.number) !== 0) return true
  return (shape & SHAPE.capital) !== 0 && (shape & SHAPE.opensSentence) === 0
}

/** Slots by frame, the first of each. */
export function fileSlots(slots: readonly [frame: number, fill: number][]): Slots {
  const fillOf = new Map<number, number>()
  for (const [frame, fill] of slots) if (!fillOf.has(frame)) fillOf.set(frame, fill)
  const frames = distinctAscending(Uint32Array.from(fillOf.keys()))
  return {frames, fills: Uint32Array.from(frames, (frame) => fillOf.get(frame)!)}
}

/** Counts the frames that two texts both have and fill otherwise: another place, firm or number in one form. */
export function countContradictions(one: Slots, other: Slots): number {
  let [contradictions, left, right] = [0, 0, 0]
  while (left < one.frames.length && right < other.frames.length) {
    const difference = one.frames[left]! - other.frames[right]!
    if (difference === 0 && one.fills[left] !== other.fills[right]) contradictions++
    if (difference <= 0) left++
    if (difference >= 0) right++
  }
  return contradictions
}
