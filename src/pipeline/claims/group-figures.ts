import {safeText} from '../text/safe-text.ts'
import type {Article, Sentence} from '../types.ts'
import {agree, countAlike, sharedPhrase} from './figure-likeness.ts'
import type {FigureMention} from './find-figures.ts'

/** Words besides the figure that two sentences must share for their figures to be of one thing. */
const SHARED_WORDS = 2
/** The same for different amounts of a measure, which may be of different years or places. */
const SHARED_WORDS_OF_BARE = 6
/** How many times larger one amount may be than the other before they are surely of different things. */
const LARGEST_RATIO = 4
/** The same for a measure. */
const LARGEST_RATIO_OF_BARE = 1.5
/** A figure where it stands. */
export interface Mention {
  article: Article
  sentence: Sentence
  mention: FigureMention
}

export interface Statement extends Mention {
  /** What the sentence says besides. */
  content: ReadonlySet<string>
}

/** Statements of one subject by two or more articles, one an article, and the words that name it. */
export interface Side {
  statements: readonly Statement[]
  subject: string
}

/** The sides of all subjects, in order of their first statement. */
export function groupAlike(statements: readonly Statement[]): Side[] {
  const taken = new Set<Statement>()
  const sides: Side[] = []
  for (const first of statements) {
    if (taken.has(first)) continue
    const group = [first]
    let phrase: string | undefined
    const others = new Set(statements.map(({article}) => article.id))
    others.delete(first.article.id)
    for (const id of others) {
      const best = nearest(
        first,
        statements.filter((other) => other.article.id === id && !taken.has(other)),
        phrase,
      )
      if (!best) continue
      group.push(best)
      phrase ??= phraseOf(first, best)
    }
    if (group.length < 2) continue
    for (const statement of group) taken.add(statement)
    sides.push({statements: group, subject: phrase ?? nameOf(group)})
  }
  return sides
}

/** The words both statements have for what they measure; nothing where what became of those counted says it. */
function phraseOf(one: Statement, other: Statement): string | undefined {
  if (one.mention.fate !== '' || one.article.language !== other.article.language) return undefined
  const phrase = sharedPhrase(one.mention, other.mention, one.article.language)
  if (!phrase) return undefined
  const text = safeText(one.sentence.text)
  return text.slice(phrase[0]!.start, phrase.at(-1)!.end).toLowerCase()
}

/** What most of the sources call it; of equally many the first. */
function nameOf(group: readonly Statement[]): string {
  const names = group.map(({mention: {subject, noun, unit}}) => (noun || unit ? subject : ''))
  const named = names.some((name) => name !== '') ? names : group.map(({mention: {subject}}) => subject)
  const times = (name: string) => named.filter((other) => other === name).length
  const best = named.filter((name) => name !== '').sort((a, b) => times(b) - times(a))[0] ?? ''
  return best === best.toUpperCase() ? best.toLowerCase() : best
}

function nearest(
  first: Statement,
  others: readonly Statement[],
  phrase: string | undefined,
): Statement | undefined {
  const comparable = others.filter((other) => areComparable(first, other, phrase))
  const distance = ({mention}: Statement) =>
    Math.abs(Math.log((mention.amount + 1) / (first.mention.amount + 1)))
  return comparable.sort(
    (a, b) =>
      Number(agree(first.mention, b.mention)) - Number(agree(first.mention, a.mention)) ||
      shared(first, b) - shared(first, a) ||
      distance(a) - distance(b) ||
      a.sentence.start - b.sentence.start,
  )[0]
}

function areComparable(one: Statement, other: Statement, phrase: string | undefined): boolean {
  if (!countAlike(one.mention, other.mention)) return false
  const [less, more] = [one.mention.amount, other.mention.amount].sort((a, b) => a - b) as [number, number]
  if (one.mention.fate !== '') return more <= less * LARGEST_RATIO && shared(one, other) >= SHARED_WORDS
  const common = phraseOf(one, other)
  if (common === undefined || (phrase !== undefined && common !== phrase)) return false
  if (agree(one.mention, other.mention)) return shared(one, other) >= SHARED_WORDS
  return more <= less * LARGEST_RATIO_OF_BARE && shared(one, other) >= SHARED_WORDS_OF_BARE
}

const shared = (one: Statement, other: Statement): number =>
  [...one.content].filter((word) => other.content.has(word)).length
