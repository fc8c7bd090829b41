import {opensWithoutSpace} from '../text/quoted-stretches.ts'
import {opensSentence} from './sentence-joints.ts'

/** A full stop with a letter or number before it and a capital right after: `vehicles.The`. */
const gluedStop = /[\p{Ll}\p{N}%)][.!?…]+(["'“”‘’«»)]?)(?=\p{Lu})/gu

/** Characters of one word that are looked at: enough for any word, few enough to be quick. */
const reach = 40

/**
 * Places where a sentence begins although no space parts it from the one before.
 *
 * `Booking.Com`, `U.S.Army` and addresses are left whole: what follows must be a word that opens sentences, or stand
 * after a word in small letters.
 */
export function findMissingSpaces(text: string, language: string): number[] {
  const places: number[] = []
  for (const match of text.matchAll(gluedStop)) {
    const end = match.index + match[0].length
    const before =
      /(?<!\S)\S*$/.exec(text.slice(Math.max(0, match.index - reach), match.index + 1))?.[0] ?? ''
    const next = /^[\p{L}\p{M}]+/u.exec(text.slice(end, end + reach))?.[0] ?? ''
    if (/[/@]|^www$/.test(before) || /^\S{0,40}[/@]/.test(text.slice(end, end + reach))) continue
    const isWord = /^["'“‘«(]?[\p{Ll}\p{M}'’-]{3,}$/u.test(before) && /^\p{Lu}(?:\p{Ll}|$)/u.test(next)
    if (!isWord && !opensSentence(next, language)) continue
    places.push(match[1] && opensWithoutSpace(text, end - 1) ? end - 1 : end)
  }
  return places
}
