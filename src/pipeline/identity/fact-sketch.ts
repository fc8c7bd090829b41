import {hashText} from '../text/fnv.ts'

/** Facts a sketch keeps: enough to tell two reports apart, and 32 characters in the register. */
const KEPT = 12
/** Bytes of a fact's hash. */
const BYTES = 2
/** Characters of an article that are looked at: who and where it is about, it says by then. */
const READ_CHARACTERS = 2_000
/** Words that begin with a capital, but for the first of a sentence, and numbers; in scripts without capitals those alone. */
const FACT = /(?<=[\p{L}\p{N},;:)] )["'“‘«„]?(\p{Lu}[\p{L}\p{M}]+)|(?<![\p{L}\p{N}])(\p{N}+)/gu

/**
 * Sketch of the names and numbers of a text: the 12 smallest hashes of them, two bytes each, in base64. Forms that are
 * filled in, as of quakes, matches or court lists, share their wording and not their facts. Empty for a text without any.
 */
export function sketchFacts(text: string): string {
  const found = text.slice(0, READ_CHARACTERS).normalize('NFC').matchAll(FACT)
  const facts = new Set(Array.from(found, ([, name, number]) => (name ?? number)!))
  const hashes = [...new Set([...facts].map(hashFact))].sort((a, b) => a - b).slice(0, KEPT)
  return Buffer.from(hashes.flatMap((hash) => [hash >> 8, hash & 0xff])).toString('base64')
}

/**
 * Share of the facts of an `earlier` text that a `later` one still has, 0 to 1, as far as the sketches tell. Undefined where
 * they tell nothing.
 */
export function sharedFacts(earlier: string, later: string): number | undefined {
  const [before, now] = [readHashes(earlier), readHashes(later)]
  if (before.length === 0 || now.length === 0) return undefined
  // Beyond its largest hash a full sketch is silent.
  const horizon = now.length < KEPT ? Number.POSITIVE_INFINITY : now.at(-1)!
  const asked = before.filter((hash) => hash <= horizon)
  if (asked.length === 0) return undefined
  return asked.filter((hash) => now.includes(hash)).length / asked.length
}

function readHashes(sketch: string): number[] {
  const bytes = Buffer.from(sketch, 'base64')
  return Array.from({length: bytes.length / BYTES}, (_, i) => bytes.readUInt16BE(i * BYTES))
}

function hashFact(fact: string): number {
  const whole = hashText(fact)
  const spread = Math.imul(whole ^ (whole >>> 16), 0x85ebca6b)
  return (spread ^ (spread >>> 13)) & 0xffff
}
