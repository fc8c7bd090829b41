/** What a UTF-16 unit can be to the shape of its line, as bits. */
export const TRAIT = {
  letter: 1,
  capital: 2,
  /** Of a script that writes words without spaces. */
  unspaced: 4,
  digit: 8,
  blank: 16,
  comma: 32,
  stop: 64,
  separator: 128,
  quote: 256,
  closer: 512,
} as const

const marks = [
  {units: ' \t\u00a0', trait: TRAIT.blank},
  {units: ',،、，', trait: TRAIT.comma},
  {units: '.!?…。！？؟۔।', trait: TRAIT.stop},
  {units: '|›»•·/>←→▸►¦', trait: TRAIT.separator},
  {units: '"“”„«»「」', trait: TRAIT.quote},
  {units: '"\'”’»)]›“‘」』）', trait: TRAIT.closer},
]

/** Blocks of letters, first and last unit; surrogates (most are pictograms) are none. Cheap rather than exact. */
const letterBlocks = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x1fff],
  [0x2c00, 0x2fff],
  [0x3040, 0xd7ff],
  [0xf900, 0xfdff],
  [0xff10, 0xffff],
] as const
/** Blocks of letters that no space parts: Thai and Lao, Japanese and Chinese. */
const unspacedBlocks = [
  [0x0e00, 0x0eff],
  [0x3040, 0x9fff],
] as const
/** Blocks of letters of which some are capitals. */
const casedBlocks = [
  [0x41, 0x58f],
  [0x1100, 0x1eff],
] as const

/** The traits of every unit: looked up, since a line is read unit by unit. */
export const traitsOfUnit = new Uint16Array(0x10000)

for (const [first, last] of letterBlocks) traitsOfUnit.fill(TRAIT.letter, first, last + 1)
for (const [first, last] of unspacedBlocks) {
  traitsOfUnit.fill(TRAIT.letter | TRAIT.unspaced, first, last + 1)
}
for (const [first, last] of casedBlocks) {
  for (let unit = first; unit <= last; unit++) {
    if (isLetter(unit) && isCapitalLetter(unit)) traitsOfUnit[unit]! |= TRAIT.capital
  }
}
traitsOfUnit.fill(TRAIT.digit, 48, 58)
for (const {units, trait} of marks) {
  for (const unit of units) traitsOfUnit[unit.charCodeAt(0)]! |= trait
}

/** True for a letter of any script, by the blocks that hold none; cheap rather than exact. */
export function isLetter(unit: number): boolean {
  return (traitsOfUnit[unit]! & TRAIT.letter) !== 0
}

/** True for a capital letter. */
export function isCapital(unit: number): boolean {
  return (traitsOfUnit[unit]! & TRAIT.capital) !== 0
}

function isCapitalLetter(unit: number): boolean {
  const character = String.fromCharCode(unit)
  return character.toLowerCase() !== character
}
