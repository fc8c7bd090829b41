import type {Utterance} from './utterances.ts'

/** What one or several sources say in nearly the same words, the fullest first: that is the one to show. */
export type Statement = readonly [Utterance, ...Utterance[]]

/** Share of the fuller sentence's content that a copy in another article must have. */
const COPY_SHARE = 0.75
/** The same inside one article, where a bullet or a pull quote is cut from a body sentence. */
const CUT_SHARE = 0.3
/** Words by whose rarity the copies of a sentence are looked up. */
const RAREST = 3

/**
 * Join the sentences that say the same in nearly the same words: the shorter one's content stands in the fuller one in
 * order, and in another article no number, name or negation is added. Statements come in order of their first
 * sentence; inside one, other articles' copies follow in the order given, one an article.
 */
export function joinUtterances(utterances: readonly Utterance[]): Statement[] {
  const order = new Map(utterances.map((utterance, index) => [utterance, index]))
  const byFullness = utterances.toSorted(
    (a, b) => Number(a.isBullet) - Number(b.isBullet) || b.content.length - a.content.length,
  )
  const frequency = countSentences(utterances)
  const holders = new Map<string, Utterance[][]>()
  const statements: Utterance[][] = []

  for (const utterance of byFullness) {
    const statement = find(utterance, rarestOf(utterance, frequency), holders)
    if (statement) {
      statement.push(utterance)
      continue
    }
    const made = [utterance]
    statements.push(made)
    for (const word of utterance.words) {
      // A word that one sentence alone has leads to no copy of it.
      if (frequency.get(word) === 1) continue
      const held = holders.get(word)
      if (held) held.push(made)
      else holders.set(word, [made])
    }
  }
  const place = (statement: readonly Utterance[]) => order.get(statement[0]!)!
  return statements.sort((a, b) => place(a) - place(b)).map((statement) => onePerArticle(statement, order))
}

type Holders = ReadonlyMap<string, readonly Utterance[][]>

/** The statement that an utterance repeats. */
function find(utterance: Utterance, rarest: readonly string[], holders: Holders): Utterance[] | undefined {
  for (const word of rarest) {
    const statement = holders.get(word)?.find(([shown]) => repeats(utterance, shown!))
    if (statement) return statement
  }
  return undefined
}

/** The few words of an utterance that the fewest sentences have, the rarest first. */
function rarestOf({words}: Utterance, frequency: ReadonlyMap<string, number>): string[] {
  const rarest: {word: string; times: number}[] = []
  for (const word of words) {
    const times = frequency.get(word)!
    const before = rarest.findIndex(
      (other) => times < other.times || (times === other.times && word < other.word),
    )
    if (before >= 0) rarest.splice(before, 0, {word, times})
    else if (rarest.length < RAREST) rarest.push({word, times})
    if (rarest.length > RAREST) rarest.pop()
  }
  return rarest.map(({word}) => word)
}

function countSentences(utterances: readonly Utterance[]): Map<string, number> {
  const frequency = new Map<string, number>()
  for (const {words} of utterances) {
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  }
  return frequency
}

function repeats(copy: Utterance, shown: Utterance): boolean {
  const isCut = copy.article === shown.article
  const share = copy.content.length / Math.max(1, shown.content.length)
  if (share < (isCut ? CUT_SHARE : COPY_SHARE) || !isSubsequence(copy.content, shown.content)) return false
  return isCut || [...shown.facts].every((fact) => copy.words.has(fact))
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  for (const word of whole) if (word === part[at]) at++
  return at === part.length
}

function onePerArticle(statement: readonly Utterance[], order: ReadonlyMap<Utterance, number>): Statement {
  const [shown, ...others] = statement as Statement
  const seen = new Set([shown.article])
  const copies = others
    .sort((a, b) => order.get(a)! - order.get(b)!)
    .filter(({article}) => !seen.has(article) && seen.add(article))
  return [shown, ...copies]
}
