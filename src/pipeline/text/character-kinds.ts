/** What a UTF-16 unit is to the word reader. */
export const KIND = {
  other: 0,
  sentenceEnd: 1,
  lower: 2,
  upper: 3,
  digit: 4,
  caseless: 5,
  unspaced: 6,
} as const

const UNSPACED_SCRIPTS =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u
const SENTENCE_ENDS = /[.!?:;\n\r"“”„«»‘…•।。！？؟]/u
const UNITS = 65_536

/** Kind of every UTF-16 unit, a value of {@linkcode KIND}: looked up, because an expression a character is slow. */
export const kindOfUnit = new Uint8Array(UNITS)
/** The lower-case form of every UTF-16 unit that has one of the same length, else the unit. */
export const lowerUnit = new Uint16Array(UNITS)

for (let unit = 0; unit < UNITS; unit++) {
  const character = String.fromCharCode(unit)
  const lower = character.toLowerCase()
  lowerUnit[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit
  kindOfUnit[unit] = kindOf(character)
}

function kindOf(character: string): number {
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return KIND.upper
  if (/\p{Ll}/u.test(character)) return KIND.lower
  if (/\p{Nd}/u.test(character)) return KIND.digit
  if (UNSPACED_SCRIPTS.test(character)) return KIND.unspaced
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return KIND.caseless
  return SENTENCE_ENDS.test(character) ? KIND.sentenceEnd : KIND.other
}
