/** Words and what each is worth; `‿` stands for a space. */
type Values = Readonly<Record<string, number>>
type List = readonly string[]

/** How a language writes numbers in words and digits. */
export interface NumberGrammar {
  /** How letters are folded before words are looked up: without marks, `ü` as `ue`, or not at all. */
  fold: 'marks' | 'umlauts' | 'none'
  /** The cardinals below 1,000, in all forms. A word for 100 multiplies, other hundreds only add. */
  cardinals: Values
  /** Words for 1 that are also the article: they count before a scale, a unit or a fraction. */
  articles?: List
  /** Cardinals that only stand inside a longer word: `ein` in `einundzwanzig`. */
  glued?: Values
  /** Words of the glue inside longer words, `-` for none; absent where number words are never glued together. */
  glue?: List
  /** The words from 1,000 on that multiply what stands before them. */
  scales: Values
  /** Words for 100 and more that count with no number before them: `hundred thousand`, `mil`. */
  alone?: List
  /** Sets that are counted: dozens, scores. */
  dozens?: Values
  /** Words after hundreds and scales that the rest of a number follows: `two hundred and five`. */
  joins?: List
  /** Words between tens and ones: `treinta y dos`. */
  joinsTens?: List
  /** Words before a half or a fraction that is added: `three and a half`. */
  adds?: List
  /** True where ones stand before tens: `ثلاثة وعشرون`. */
  onesFirst?: boolean
  /** True where ones stand after ten as after other tens: `on altı`. */
  tenTakesOnes?: boolean
  /** Words for 100 that are a coin after digits: `34 cents`. */
  coins?: List
  /** Tens that teens are added to: `soixante-dix`. */
  tensTakeTeens?: List
  /** Words for one half: before a scale (`half a million`), after a number (`two and a half`). */
  halves?: List
  /** Words that are a number and a half by themselves: `anderthalb=1.5`. */
  withHalf?: Values
  /** Endings that add one half: `dreieinhalb`. */
  halfEndings?: List
  /** The parts of fractions, by how many make a whole. */
  fractions?: Values
  /** True where those words are ordinals too: after an article they need `of`. */
  fractionsAreOrdinals?: boolean
  /** Fractions that stand with no number before them: `треть`. */
  bareFractions?: List
  /** Other words that make the number before them an ordinal: `vingt et unième`. */
  ordinals?: List
  /** Endings of ordinals and of the parts of fractions: a number before such a word is not read. */
  partEndings?: List
  /** Ending of the parts of a fraction after a number above 1: `two thirds`. */
  pluralParts?: string
  /** Words after a fraction that name the whole. */
  of?: List
  /** Words between the two numbers of a ratio: `one in five`. */
  ratios?: List
  /** Words between two numbers that together may be one, `one over three`: what else cannot be read is left out with both. */
  overs?: List
  /** Words for the decimal mark. */
  points?: List
  /** Words for the sign of what is below zero. */
  minus?: List
  /** Words before such a sign with which it means something else: `al menos`. */
  minusNotAfter?: List
  /** The decimal mark; `either` where countries of one language differ. */
  decimal: '.' | ',' | 'either'
  /** True where some countries group digits with the comma that others write decimals with. */
  commaMayGroup?: boolean
  /** True where times of day are written with a stop: `18.30`. */
  dotTimes?: boolean
  /** Words between a whole and its decimals in a share: `siete con cincuenta por ciento`. */
  sharePoints?: List
  /** Words between the ends of a range: `30 to 40`. */
  ranges?: List
  /** Words before a range whose ends stand around `and`. */
  between?: List
  and?: List
  /** Words before the first number of a change and between both: `from 38 to 41`. */
  from?: List
  to?: List
  /** Words before a number that widen it. */
  more?: List
  less?: List
  about?: List
  /** Words after `one in ten` and the like that make it a length of time. */
  timeWords?: List
}
