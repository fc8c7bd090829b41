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
  const byFullness = [...utterances].sort(
    (a, b) =>
      Number(a.isBullet) - Number(b.isBullet) ||
      b.content.length - a.content.length ||
      order.get(a)! - order.get(b)!,
  )
  const frequency = countSentences(utterances)
  const holders = new Map<string, Utterance[][]>()
  const statements: Utterance[][] = []

  for (const utterance of byFullness) {
    const rarest = [...utterance.words].sort(
      (a, b) => frequency.get(a)! - frequency.get(b)! || (a < b ? -1 : 1),
    )
    const near = new Set(rarest.slice(0, RAREST).flatMap((word) => holders.get(word) ?? []))
    const statement = [...near].find(([shown]) => repeats(utterance, shown!))
    if (statement) statement.push(utterance)
    else {
      const made = [utterance]
      statements.push(made)
      for (const word of rarest) {
        const held = holders.get(word)
        if (held) held.push(made)
        else holders.set(word, [made])
      }
    }
  }
  const place = (statement: readonly Utterance[]) => order.get(statement[0]!)!
  return statements.sort((a, b) => place(a) - place(b)).map((statement) => onePerArticle(statement, order))
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
