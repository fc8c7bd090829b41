import {readFolder} from '../../src/pipeline/near-duplicates/folder-words.ts'
import {groupNearDuplicateTexts} from '../../src/pipeline/near-duplicates/near-duplicate-texts.ts'
import {findNearDuplicates} from '../../src/pipeline/near-duplicates/near-duplicates.ts'
import {makeAnew} from '../../src/pipeline/reuse/reuse.ts'
import {groupStories} from '../../src/pipeline/stories/group-stories.ts'
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
  const articles = rows.map(({id, text}) => articleOf({id, title: '', text}))
  articles.sort((one, other) => (one.id < other.id ? -1 : 1))
  const {groupOf} = groupNearDuplicateTexts(readFolder(articles, makeAnew))
  const fullest = new Map(articles.map(({id}, index) => [id, articles[groupOf[index]!]!.id]))
  return rows.map(({id}) => ({id, group: fullest.get(id)!}))
}
