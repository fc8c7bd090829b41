import type {Article} from '../types.ts'
import type {Statement} from './statements.ts'
import type {Utterance} from './utterances.ts'

/** Counts of two digits and more, which languages write alike; a year says little. */
const counts = /(?<![\p{Nd}.,])\p{Nd}{2,}(?![\p{Nd}.,]\p{Nd})/gu
const year = /^(?:19|20)\d\d$/

const countsIn = (text: string): string[] => (text.match(counts) ?? []).filter((count) => !year.test(count))

/** The language that most articles of a story are in, that of headlines and leads; the first by its tag of several. */
export function mainLanguage(members: readonly Pick<Article, 'language'>[]): string {
  const languages = Map.groupBy(members, ({language}) => language)
  const ranked = [...languages].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
  return ranked[0]?.[0] ?? ''
}

/**
 * The sentences without those in another language than the story's that tell of counts which a sentence in its own tells
 * of as well: read side by side, they say the same again.
 */
export function withoutForeignRepeats(
  utterances: readonly Utterance[],
  members: readonly Article[],
): readonly Utterance[] {
  const languageOf = new Map(members.map(({id, language}) => [id, language]))
  if (new Set(languageOf.values()).size < 2) return utterances
  const main = mainLanguage(members)
  const isOwn = ({article}: Utterance): boolean => languageOf.get(article) === main
  const told = utterances.filter(isOwn).map(({text}) => new Set(countsIn(text)))
  const isRepeat = ({text}: Utterance): boolean => {
    const own = countsIn(text)
    return own.length > 0 && told.some((others) => own.every((count) => others.has(count)))
  }
  return utterances.filter((utterance) => isOwn(utterance) || !isRepeat(utterance))
}

/** Statements in the story's language first, in their order; then those in others. */
export function ownLanguageFirst(
  statements: readonly Statement[],
  members: readonly Article[],
): readonly Statement[] {
  const languageOf = new Map(members.map(({id, language}) => [id, language]))
  const main = mainLanguage(members)
  const isOwn = ([{article}]: Statement): boolean => languageOf.get(article) === main
  return [...statements.filter(isOwn), ...statements.filter((statement) => !isOwn(statement))]
}
