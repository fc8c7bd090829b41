import {opensWithoutSpace} from '../text/quoted-stretches.ts'
import {findRules, opensSentence} from './language-rules.ts'

/** A full stop with a letter or number before it and a capital right after: `vehicles.The`. Dots are a pause there. */
const gluedStop = /[\p{Ll}\p{N}%)](?!\.\.|…)[.!?…]+(["'“”‘’«»)]?)(?=\p{Lu})/gu

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
  if (!mayLackSpace(text)) return places
  for (const match of text.matchAll(gluedStop)) {
    const end = match.index + match[0].length
    const before =
      /(?<!\S)\S*$/.exec(text.slice(Math.max(0, match.index - reach), match.index + 1))?.[0] ?? ''
    const [next = '', title] = /^[\p{L}\p{M}]+(\.\s)?/u.exec(text.slice(end, end + reach)) ?? []
    if (/[/@]|^www$/.test(before) || /^\S{0,40}[/@]/.test(text.slice(end, end + reach))) continue
    const isWord = /^["'“‘«(]?[\p{Ll}\p{M}'’-]{3,}$/u.test(before) && /^\p{Lu}(?:\p{Ll}|$)/u.test(next)
    const isTitle = title !== undefined && findRules(language).before.has(next.slice(0, -2).toLowerCase())
    if (!isWord && !isTitle && !opensSentence(next, language)) continue
    places.push(match[1] && opensWithoutSpace(text, end - 1) ? end - 1 : end)
  }
  return places
}

/** True for a text in which something else than a space or a number follows a stop: most have none. */
function mayLackSpace(text: string): boolean {
  for (let at = 0; at + 1 < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026) continue
    const next = text.charCodeAt(at + 1)
    if (next > 32 && (next < 48 || next > 57)) return true
  }
  return false
}
