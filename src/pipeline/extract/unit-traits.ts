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

/** The traits of every unit: looked up, since a line is read unit by unit. */
export const traitsOfUnit = Uint16Array.from({length: 0x10000}, (_, unit) => {
  const digit = unit >= 48 && unit <= 57 ? TRAIT.digit : 0
  if (!isLetterBlock(unit)) return digit
  return TRAIT.letter | (isCapitalLetter(unit) ? TRAIT.capital : 0) | (isUnspaced(unit) ? TRAIT.unspaced : 0)
})
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

function isLetterBlock(unit: number): boolean {
  if (unit < 128) return (unit | 32) >= 97 && (unit | 32) <= 122
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba
  if (unit === 0xd7 || unit === 0xf7) return false
  return unit < 0x2000 || (unit > 0x2bff && !(unit >= 0x3000 && unit <= 0x303f) && !isOddBlock(unit))
}

/** Surrogates (most are pictograms), private use, and the forms of punctuation. */
function isOddBlock(unit: number): boolean {
  return (unit >= 0xd800 && unit <= 0xf8ff) || (unit >= 0xfe00 && unit <= 0xff0f)
}

function isUnspaced(unit: number): boolean {
  return (unit >= 0x3040 && unit <= 0x9fff) || (unit >= 0x0e00 && unit <= 0x0eff)
}

/** Scripts without letter case need no conversion to tell. */
function isCapitalLetter(unit: number): boolean {
  if ((unit >= 0x590 && unit <= 0x10ff) || unit > 0x1eff) return false
  const character = String.fromCharCode(unit)
  return character.toLowerCase() !== character
}
