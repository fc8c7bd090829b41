import {groupNearDuplicateTexts} from '../../src/pipeline/near-duplicates/near-duplicate-texts.ts'
import {findNearDuplicates} from '../../src/pipeline/near-duplicates/near-duplicates.ts'
import {groupStories} from '../../src/pipeline/stories/group-stories.ts'
import {readWords} from '../../src/pipeline/text/word-tokens.ts'
import {articleOf, type StoryRow} from './row-articles.ts'

/** Names the story of every row, in the order of the rows. */
export function predictStories(rows: readonly StoryRow[]): {id: string; story: string}[] {
  const articles = rows.map(articleOf)
  const {groups} = groupStories(articles, findNearDuplicates(articles))
  const storyOf = new Map(groups.flatMap(({articles: ids}, story) => ids.map((id) => [id, `${story}`])))
  return rows.map(({id}) => ({id, story: storyOf.get(id)!}))
}

/** Names the group of copies of every row, in the order of the rows. */
export function predictNearDuplicates(
  rows: readonly {id: string; text: string}[],
): {id: string; group: string}[] {
  const fullest = groupNearDuplicateTexts(rows.map(({id, text}) => ({id, words: readWords(text)})))
  return rows.map(({id}, index) => ({id, group: rows[fullest[index]!]!.id}))
}
