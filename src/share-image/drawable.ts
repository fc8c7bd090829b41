/** Share of a text's letters and digits that must survive for the rest to make sense. */
const leastShareLeft = 0.8

/** A joiner that lost the sign it joined. */
const strayJoiner = /(?<!\p{L}|\p{M})[\u200c\u200d]/gu

/**
 * The part of a text that the fonts can draw: what they lack is left out, white space folded.
 * Empty when too much would be missing: a headline in a script without a font, say.
 */
export function drawable(text: string, covers: ReadonlySet<number>): string {
  const whole = text.normalize('NFC').replace(/\p{White_Space}/gu, ' ')
  const kept = [...whole].filter((character) => covers.has(character.codePointAt(0)!)).join('')
  if (countWordCharacters(kept) < countWordCharacters(whole) * leastShareLeft) return ''
  return countWordCharacters(kept) === 0 ? '' : kept.replace(strayJoiner, '').replace(/ {2,}/g, ' ').trim()
}

function countWordCharacters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

/** True when the first letter with a direction runs from right to left (Unicode rule P2). */
export function runsRightToLeft(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0]
  return (
    letter !== undefined &&
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter)
  )
}
