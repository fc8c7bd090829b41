/** What a unit is to the rules that part sentences (Unicode Standard Annex 29), as far as those rules ask. */
export const CLASS = {
  other: 0,
  lower: 1,
  upper: 2,
  letter: 3,
  numeric: 4,
  stop: 5,
  terminal: 6,
  close: 7,
  space: 8,
  continues: 9,
  /** Left to a segmenter that knows all of Unicode. */
  foreign: 10,
} as const

/** Units looked at: Latin, Greek and Cyrillic letters, and the punctuation that goes with them. */
const blocks = [
  {from: 0x20, to: 0x7f},
  {from: 0xa0, to: 0x250},
  {from: 0x384, to: 0x482},
  {from: 0x48a, to: 0x500},
  {from: 0x2010, to: 0x2028},
  {from: 0x2030, to: 0x2060},
]

const stops = '.\u2024'
const terminals = '!?‼‽⁇⁈⁉'
/** What follows a stop inside a sentence. */
const continuing = ',-:;\u2013\u2014'

/** Class of every unit up to the last of these blocks, a value of {@linkcode CLASS}. */
export const classOfUnit = new Uint8Array(0x2060).fill(CLASS.foreign)
for (const {from, to} of blocks) {
  for (let unit = from; unit < to; unit++) classOfUnit[unit] = classOf(String.fromCharCode(unit))
}

function classOf(character: string): number {
  if (/[\p{M}\u00ad]/u.test(character)) return CLASS.foreign
  if (stops.includes(character)) return CLASS.stop
  if (terminals.includes(character)) return CLASS.terminal
  if (continuing.includes(character)) return CLASS.continues
  if (/\s/.test(character)) return CLASS.space
  if (/[\p{Ll}ªº]/u.test(character)) return CLASS.lower
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return CLASS.upper
  if (/\p{L}/u.test(character)) return CLASS.letter
  if (/\p{Nd}/u.test(character)) return CLASS.numeric
  return /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"']/u.test(character) ? CLASS.close : CLASS.other
}
