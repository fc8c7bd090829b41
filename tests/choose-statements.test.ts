import {expect, test} from 'vitest'
import {chooseStatements} from '../src/pipeline/claims/choose-statements.ts'
import {readKnownNames} from '../src/pipeline/claims/known-names.ts'
import {makeRoom} from '../src/pipeline/claims/quotation-room.ts'
import {weighTopics} from '../src/pipeline/claims/salience.ts'
import {joinUtterances} from '../src/pipeline/claims/statements.ts'
import {readUtterances} from '../src/pipeline/claims/utterances.ts'
import {makeArticle} from './make-article.ts'

/** The texts of so many statements chosen from articles, the first of which ends with one more sentence. */
function choose(sentences: readonly string[], last: string, size: number): string[] {
  const articles = sentences.map(
    (sentence, index) =>
      makeArticle({
        id: `a${index}`,
        headline: 'Bridge',
        paragraphs: index > 0 ? [[sentence]] : [[sentence], [last]],
      }).article,
  )
  const texts = articles.map((article) => ({
    article,
    headline: new Set(['bridge']),
    utterances: readUtterances(article, readKnownNames(article)),
  }))
  const about = {
    headline: new Set(['bridge']),
    originOf: new Map<string, string>(),
    opinions: new Set<string>(),
  }
  const salience = {
    ...about,
    weights: weighTopics(texts, about),
    stale: new Set<never>(),
    history: new Set<never>(),
    recency: new Map(),
  }
  const statements = joinUtterances(texts.flatMap(({utterances}) => utterances))
  const room = makeRoom(articles, {share: 1, words: 1000})
  return chooseStatements(statements, {claims: size, words: 500}, salience, room).map(([{text}]) => text)
}

const sentences = [
  'The old bridge over the Tamar closed on Monday after engineers found cracks in two of its pillars.',
  'Divers of the Royal Navy look at the pillars from below at low tide, Captain Ida Moe said.',
  'Shopkeepers in Callington fear for their Christmas trade, which lives on visitors from Devon.',
  'A ferry will carry passengers between Saltash and Plymouth until the repairs are done.',
  'Lorries from Truro have to take the long road by Gunnislake, where police count them every hour.',
  'Farmers near Launceston sell their milk at half the price because no tanker comes in the morning.',
]

test('what several claims say together is not told again, but what adds a name is', () => {
  const again = 'Captain Ida Moe and divers fear deep, wide, treacherous cracks in the rotten old pillars.'
  expect(choose(sentences, again, 9)).not.toContain(again)
  const more = again.replace('Ida Moe', 'Bo Lund and Ann Reed of Liskeard')
  expect(choose(sentences, more, 9)).toContain(more)
})
