import type {Lexicon} from './lexicon.ts'

/** Letters of the longest number word that is taken apart; longer ones are made to cost time. */
const LONGEST = 120
const FEWEST_LETTERS = 5

/** What a number word glued of several is worth: `zweihundertfünfzig`, `ventuno`; undefined for any other word. */
export function readGlued(word: string, lexicon: Lexicon): number | undefined {
  if (lexicon.glue.length === 0 || word.length < FEWEST_LETTERS || word.length > LONGEST) return undefined
  if (lexicon.cardinals.values.has(word) || lexicon.scales.values.has(word)) return undefined
  for (const ending of lexicon.halfEndings) {
    if (!word.endsWith(ending)) continue
    const whole = word.slice(0, -ending.length)
    const value = lexicon.cardinals.values.get(whole) ?? lexicon.glued.get(whole) ?? readGlued(whole, lexicon)
    if (value !== undefined) return value + 0.5
  }
  const parts = takeApart(word, 0, lexicon, new Set())
  return parts && sumOf(parts)
}

interface Part {
  value: number
  /** True for 100 and more, which multiplies what stands before it. */
  multiplies: boolean
}

/** The parts of a word, the longest first; each offset is tried once. */
function takeApart(word: string, from: number, lexicon: Lexicon, dead: Set<number>): Part[] | undefined {
  if (from === word.length) return []
  if (dead.has(from)) return undefined
  for (let end = Math.min(word.length, from + 16); end > from; end--) {
    const part = partOf(word.slice(from, end), lexicon)
    if (!part) continue
    for (const glue of lexicon.glue) {
      if (!word.startsWith(glue, end)) continue
      const rest = end + glue.length
      if (glue !== '' && rest === word.length) continue
      const others = takeApart(word, rest, lexicon, dead)
      if (others) return [part, ...others]
    }
  }
  dead.add(from)
  return undefined
}

function partOf(part: string, {cardinals, glued, scales}: Lexicon): Part | undefined {
  const scale = scales.values.get(part)
  if (scale !== undefined && part.length > 2) return {value: scale, multiplies: true}
  const value = cardinals.values.get(part) ?? glued.get(part)
  return value === undefined ? undefined : {value, multiplies: value === 100}
}

/** `zwei hundert fünf zig`: what stands before a multiplier is multiplied by it, the rest is added. */
function sumOf(parts: readonly Part[]): number | undefined {
  if (parts.length < 2) return undefined
  let total = 0
  let lastScale = Number.POSITIVE_INFINITY
  let group = 0
  for (const {value, multiplies} of parts) {
    if (!multiplies) {
      if (group % 100 !== 0 && !fits(group % 100, value)) return undefined
      group += value
    } else if (value === 100) {
      if (group >= 100) return undefined
      group = (group || 1) * 100
    } else {
      if (value >= lastScale) return undefined
      total += (group || 1) * value
      group = 0
      lastScale = value
    }
  }
  return group < lastScale ? total + group : undefined
}

/** Ones stand beside tens, in either order. */
const fits = (one: number, other: number): boolean =>
  (one < 10 && other >= 20 && other % 10 === 0) || (other < 10 && one >= 20 && one % 10 === 0)
