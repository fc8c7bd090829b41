import {byLanguage} from '../../languages/languages.ts'
import {plainWords} from '../text/plain-words.ts'
import type {Article} from '../types.ts'
import type {Utterance} from './utterances.ts'

/** A word's chain of states, and its place in it. */
interface Stage {
  chain: number
  place: number
}

const stagesOf = new Map(
  Object.entries(byLanguage('stages')).map(([language, chains]) => [
    language,
    new Map(
      chains.flatMap((states, chain) =>
        states.flatMap((forms, place) =>
          forms.flatMap((form) => plainWords(form).map((word): [string, Stage] => [word, {chain, place}])),
        ),
      ),
    ),
  ]),
)

/**
 * The sentences that tell a state which a report of a later day has overtaken: still sought, where that one says charged.
 * Undated articles and those of one day overtake nothing, since their order is not known.
 */
export function findStale(
  utterances: readonly Utterance[],
  articles: readonly Pick<Article, 'id' | 'language' | 'published'>[],
): Set<Utterance> {
  const days = new Set(articles.flatMap(({published}) => published ?? []))
  if (days.size < 2) return new Set()
  const byId = new Map(articles.map((article) => [article.id, article]))
  const told = utterances.flatMap((utterance) => {
    const {published, language} = byId.get(utterance.article)!
    const stages = published ? readStages(utterance.text, language) : []
    return stages.map((stage) => ({utterance, published: published!, ...stage}))
  })
  // Only what opens a report is its news: further down it tells what was before.
  const news = told.filter(({utterance}) => utterance.position <= NEWS_REACH)
  const stale = told.filter(({chain, place, published}) =>
    news.some((later) => later.chain === chain && later.place > place && later.published > published),
  )
  return new Set(stale.map(({utterance}) => utterance))
}

/** How far into an article its news may stand. */
const NEWS_REACH = 0.4

function readStages(text: string, language: string): Stage[] {
  const known = stagesOf.get(language)
  if (!known) return []
  const last = new Map<number, number>()
  for (const word of plainWords(text)) {
    const stage = known.get(word)
    if (stage) last.set(stage.chain, Math.max(stage.place, last.get(stage.chain) ?? 0))
  }
  return [...last].map(([chain, place]) => ({chain, place}))
}

/** How late among the story's days each article was published, 0 to 1; undated ones are as late as the last. */
export function recencyOf(articles: readonly Pick<Article, 'id' | 'published'>[]): Map<string, number> {
  const days = [...new Set(articles.flatMap(({published}) => published ?? []))].sort()
  const last = Math.max(1, days.length - 1)
  return new Map(
    articles.map(({id, published}) => [
      id,
      published && days.length > 1 ? days.indexOf(published) / last : 1,
    ]),
  )
}
