import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Coverage} from '../src/coverage.ts'
import type {Editorial} from '../src/editorial.ts'
import {storyFinder, storyHints} from '../src/pipeline/identity/find-story.ts'
import {parseRegister} from '../src/pipeline/identity/register.ts'
import {readText, shown} from './settings-files.ts'

/** A decision of `editorial.yaml` that fits nothing any more, and how to mend it. */
interface StaleDecision {
  what: string
  mend: string
}

/** Decisions about stories and articles that the last build did not find. None before the first build. */
export function findStaleDecisions(desk: string, editorial: Editorial): StaleDecision[] {
  const account = join(desk, 'coverage.json')
  const file = join(desk, 'stories.json')
  if (!existsSync(account)) return []
  const register = parseRegister(readText(file), shown(file))
  const find = storyFinder(register)
  const hint = storyHints(register)
  const {articles} = JSON.parse(readFileSync(account, 'utf8')) as Coverage
  const former = register.stories.flatMap(({members}) =>
    members.flatMap(({article, formerIds = []}) => [article, ...formerIds]),
  )
  const known = new Set([...articles.map(({id}) => id), ...former])

  const {merges, splits, moves, headlines, themes, pins, hides, dates, corrections, notArticles} = editorial
  const stories = [
    ...merges.flatMap(({stories, place}) => stories.map((story) => ({story, place}))),
    ...[splits, moves, headlines, themes].flat(),
    ...[pins, hides, dates].flat(),
  ]
  const named = [
    ...splits.flatMap(({articles, place}) => articles.map((article) => ({article, place}))),
    ...[moves, corrections].flat(),
    ...notArticles,
  ]
  return [
    ...stories
      .filter(({story}) => !find(story))
      .map(({story, place}) => ({
        what: `${place}: no story is called ${story}${hint(story)}`,
        mend: 'Write the address as it stands in the page, or take the line out.',
      })),
    ...named
      .filter(({article}) => !known.has(article))
      .map(({article, place}) => ({
        what: `${place}: no article has the id ${article}`,
        mend: 'wirefold explain STORY names the ids of its articles. Take the line out if the article is gone for good.',
      })),
  ]
}
