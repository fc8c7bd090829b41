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

/** Which characters are of a kind; of two that fit, the later holds. */
const runsOfKind: readonly (readonly [kind: number, runs: RegExp])[] = [
  [KIND.sentenceEnd, /[.!?:;\n\r"“”„«»‘…•।。！？؟]+/g],
  [KIND.caseless, /[\p{L}\p{M}\p{N}]+/gu],
  [
    KIND.unspaced,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu,
  ],
  [KIND.digit, /\p{Nd}+/gu],
  [KIND.lower, /\p{Ll}+/gu],
  [KIND.upper, /[\p{Lu}\p{Lt}]+/gu],
]
const UNITS = 65_536

/** Kind of every UTF-16 unit, a value of {@linkcode KIND}: looked up, because an expression a character is slow. */
export const kindOfUnit = new Uint8Array(UNITS)
/** The lower-case form of every UTF-16 unit that has one of the same length, else the unit. */
export const lowerUnit = new Uint16Array(UNITS)

for (let unit = 0; unit < UNITS; unit++) lowerUnit[unit] = unit
// All units as one text, in which expressions find runs: to ask each unit takes three times as long.
const units = new TextDecoder('utf-16le').decode(lowerUnit)
for (const [kind, runs] of runsOfKind) {
  for (const {index, 0: run} of units.matchAll(runs)) kindOfUnit.fill(kind, index, index + run.length)
}
for (const {index, 0: upper} of units.matchAll(/\p{Changes_When_Lowercased}/gu)) {
  const lower = upper.toLowerCase()
  if (lower.length === 1) lowerUnit[index] = lower.charCodeAt(0)
}
