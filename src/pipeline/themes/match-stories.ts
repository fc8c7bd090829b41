import type {Theme} from '../../theme.ts'
import {fingerprint} from '../reuse/fingerprint.ts'
import type {Reuse} from '../reuse/reuse.ts'
import type {Article, Story, WeighedMatch} from '../types.ts'
import {readArticle} from './read-article.ts'
import {indexTerms} from './term-index.ts'
import {matchThemes} from './themes.ts'

/** Story id → the themes it belongs to. `heldBy` has the themes that a story was published under, by story id. */
export function matchStories(
  stories: readonly Story[],
  articles: readonly Article[],
  themes: readonly Theme[],
  heldBy: ReadonlyMap<string, readonly string[]>,
  reuse: Reuse,
): Map<string, WeighedMatch> {
  const index = indexThemes(themes)
  const ofThemes = fingerprint(themes)
  const fingerprints = articles.map((article) => `${article.fingerprint} ${ofThemes}`)
  const readings = reuse.data({step: 'themes', fingerprints}, (place) => readArticle(articles[place]!, index))
  const readingOf = new Map(articles.map(({id}, place) => [id, readings[place]!]))
  return new Map(
    stories.map((story) => {
      const members = story.articles.flatMap((id) => readingOf.get(id) ?? [])
      const held = heldBy.get(story.id) ?? []
      return [story.id, matchThemes({editorThemes: story.editorThemes, held}, members, themes)]
    }),
  )
}

const indexThemes = (themes: readonly Theme[]) =>
  indexTerms(
    themes.flatMap(({id, terms, exclusions}) => [
      ...terms.map((text) => [text, {theme: id, excludes: false}] as const),
      ...exclusions.map((text) => [text, {theme: id, excludes: true}] as const),
    ]),
  )
