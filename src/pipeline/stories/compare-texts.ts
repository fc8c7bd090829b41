import {makeHashPlaces} from '../pairs/hash-places.ts'
import {PART, type WeighedText} from './weigh-text.ts'

/** What two texts have in common, by the rarity of the terms they share. */
export interface Comparison {
  /** Cosine of their openings. */
  cosine: number
  /** Rarities of the five rarest shared terms together. */
  rarestTerms: number
  rarestName: number
  rarestNumber: number
  /** Sum of the squared rarities of the names both hold. */
  nameSquares: number
  /** What the first tells of the second, and the second of the first. */
  firstTold: Told
  secondTold: Told
}

/** What of one text another mentions anywhere: rarities of terms of its headline and lead, squared ones of names. */
export interface Told {
  title: number
  lead: number
  names: number
  numbers: number
}

const RAREST = 5
const rarest = new Float64Array(RAREST)

const places = makeHashPlaces()
/** The text whose terms are noted: whoever compares one with many does so in a row. */
let noted: WeighedText | undefined

/** Lays two texts side by side: everything that is asked of their shared terms, in one walk along those of the second. */
export function compareTexts(first: WeighedText, second: WeighedText): Comparison {
  if (noted !== first) places.note(first.opening.terms)
  noted = first
  const {terms, weights} = second.opening
  const firstTold = {title: 0, lead: 0, names: 0, numbers: 0}
  const secondTold = {title: 0, lead: 0, names: 0, numbers: 0}
  let [cosine, rarestName, rarestNumber, nameSquares] = [0, 0, 0, 0]
  rarest.fill(0)
  for (let right = 0; right < terms.length; right++) {
    const left = places.placeOf(terms[right]!)
    if (left < 0) continue
    const rarity = first.rarities[left]!
    const [part, otherPart] = [first.parts[left]!, second.parts[right]!]
    cosine += first.opening.weights[left]! * weights[right]!
    if (rarity > rarest[RAREST - 1]!) insert(rarity)
    add(secondTold, part, rarity)
    add(firstTold, otherPart, rarity)
    const both = part & otherPart
    if ((both & PART.name) !== 0) {
      rarestName = Math.max(rarestName, rarity)
      nameSquares += rarity * rarity
    }
    if ((both & PART.number) !== 0) rarestNumber = Math.max(rarestNumber, rarity)
  }
  const rarestTerms = rarest.reduce((sum, rarity) => sum + rarity, 0)
  return {cosine, rarestTerms, rarestName, rarestNumber, nameSquares, firstTold, secondTold}
}

/** Counts a shared term as told, by what it is in the text that is told of. */
function add(told: Told, part: number, rarity: number): void {
  if ((part & PART.title) !== 0) told.title += rarity
  if ((part & PART.lead) !== 0) told.lead += rarity
  if ((part & PART.name) !== 0) told.names += rarity * rarity
  if ((part & PART.number) !== 0) told.numbers += rarity
}

function insert(rarity: number): void {
  let place = RAREST - 1
  while (place > 0 && rarest[place - 1]! < rarity) {
    rarest[place] = rarest[place - 1]!
    place--
  }
  rarest[place] = rarity
}
