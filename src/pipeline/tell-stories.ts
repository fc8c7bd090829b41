import type {QuotationLimits} from '../site.ts'
import {bodyText} from './body-text.ts'
import type {ToldStory} from './briefing/write-briefings.ts'
import {type BodyInput, makeBody} from './claims/briefing-body.ts'
import {withoutEarlierVersions} from './last-versions.ts'
import {fingerprint} from './reuse/fingerprint.ts'
import type {Reuse} from './reuse/reuse.ts'
import type {Task} from './reuse/task.ts'
import {wordsShared} from './stories/shared-words.ts'
import type {Article, NearDuplicates, SharedWords, Story} from './types.ts'

/** What is told of every story: claims, quotes, figures and timeline, and the words its articles share. */
export function tellStories(
  stories: readonly Story[],
  articles: readonly Article[],
  nearDuplicates: NearDuplicates,
  limits: QuotationLimits,
  reuse: Reuse,
): ToldStory[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const inputs = stories.map(({articles: ids, headline, opinions}) => {
    const originOf = new Map(ids.map((id) => [id, nearDuplicates.originOf.get(id) ?? id]))
    return {
      story: {articles: ids, headline, opinions},
      articles: ids.flatMap((id) => byId.get(id) ?? []),
      nearDuplicates: {originOf},
    }
  })
  const current = inputs.map(({story, articles}) =>
    withoutEarlierVersions(story.articles, articles, nearDuplicates),
  )
  const fingerprints = inputs.map(({story, articles, nearDuplicates: {originOf}}, place) =>
    fingerprint([
      story,
      articles.map((article) => article.fingerprint),
      current[place]!.map(({id}) => id),
      [...originOf],
      limits,
    ]),
  )
  const told = reuse.work(tellStory, fingerprints, (place) => ({
    body: {...inputs[place]!, articles: current[place]!, limits},
    articles: inputs[place]!.articles,
  }))
  return stories.map((story, place) => ({
    ...inputs[place]!,
    ...told[place]!,
    story,
    fingerprint: fingerprints[place]!,
  }))
}

/** What one story is told from. */
interface TellingInput {
  body: BodyInput
  /** All its articles, earlier versions with them. */
  articles: readonly Article[]
}

/** What is told of one story by itself. */
export const tellStory: Task<TellingInput, Pick<ToldStory, 'body' | 'shared'>> = {
  name: 'told',
  make: ({body, articles}) => ({body: makeBody(body), shared: shareWords(articles, body.nearDuplicates)}),
}

/** The words that the texts of a story share, each text taken once, from its origin if that is in the story. */
function shareWords(articles: readonly Article[], {originOf}: Pick<NearDuplicates, 'originOf'>): SharedWords {
  const copies = Map.groupBy(articles, ({id}) => originOf.get(id)!)
  const texts = [...copies].map(([origin, same]) => same.find(({id}) => id === origin) ?? same[0]!)
  return wordsShared(
    texts.map((article) => ({
      headline: article.headline,
      text: bodyText(article),
      language: article.language,
    })),
  )
}
