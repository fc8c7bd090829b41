import {lowerUnit} from './character-kinds.ts'

/** What a hash begins with, before any unit. */
export const FNV_BASIS = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** The hash of a run of units one longer (FNV-1a of 32 bits; http://www.isthe.com/chongo/tech/comp/fnv/). */
export const addUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME)

/** The hash of a stretch of a text in lower case. */
export function hashStretch(text: string, start: number, end: number): number {
  let hash = FNV_BASIS
  for (let at = start; at < end; at++) hash = addUnit(hash, lowerUnit[text.charCodeAt(at)]!)
  return hash
}

/** The hash of a text as it is. */
export function hashText(text: string): number {
  let hash = FNV_BASIS
  for (let at = 0; at < text.length; at++) hash = addUnit(hash, text.charCodeAt(at))
  return hash
}
