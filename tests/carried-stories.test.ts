import {deserialize, serialize} from 'node:v8'
import {expect, test} from 'vitest'
import {makeSyntheticArticles} from '../scripts/bench/synthetic-articles.ts'
import {makeRandom} from '../scripts/story-training/random.ts'
import type {Carried} from '../src/pipeline/carried.ts'
import {groupStories} from '../src/pipeline/stories/group-stories.ts'
import type {KeptEvents} from '../src/pipeline/stories/kept-events.ts'
import type {Article, NearDuplicates} from '../src/pipeline/types.ts'
import {articleOf} from './eval/row-articles.ts'

const pool = makeSyntheticArticles(1500).map(({id, headline, text, published}, place): Article => {
  const title =
    place % 40 === 0 ? `Opinion: ${headline}` : place % 60 === 1 ? `News in brief: ${headline}` : headline
  const article = articleOf({id, title, text, ...(place % 4 === 0 ? {} : {date: published})})
  return {...article, language: place % 5 === 0 ? 'fr' : place % 11 === 0 ? 'und' : 'en'}
})

/** Every ninth article is printed by the one before it as well, if that is there. */
function copiesAmong(articles: readonly Article[]): NearDuplicates {
  const ids = new Set(articles.map(({id}) => id))
  const originOf = articles.map(({id}) => {
    const number = Number(id.split('-')[1])
    const before = `article-${number - 1}`
    return [id, number % 9 === 0 && ids.has(before) ? before : id] as const
  })
  return {duplicates: [], originOf: new Map(originOf)}
}

/** Groups folder after folder, each with what an earlier one carried on, and without. */
function compareGroups(folders: Iterable<readonly Article[]>, keepEvery = 1): void {
  let carriedOn: Buffer | undefined
  for (const [step, articles] of [...folders].entries()) {
    const carried: Carried<KeptEvents> = {before: carriedOn && deserialize(carriedOn)}
    const copies = copiesAmong(articles)
    expect(groupStories(articles, copies, carried)).toEqual(groupStories(articles, copies))
    if (step % keepEvery === 0) carriedOn = serialize(carried.after!())
  }
}

test('groups made with what was carried over are those made anew, in small folders of several languages', () => {
  const random = makeRandom(21)
  const folders = Array.from({length: 12}, (_, step) => {
    const from = 10 * step
    return pool.slice(from, from + 150).filter(() => random() < 0.9)
  })
  compareGroups([...folders, [], ...folders.slice(0, 2)])
  compareGroups(folders, 3)
})

test('and in one so large that its words are counted in a sample', () => {
  const random = makeRandom(4)
  let left = [...pool]
  const folders = [left]
  for (let step = 0; step < 3; step++) {
    left = step === 1 ? left.slice(0, 900) : left.filter(() => random() < 0.998)
    folders.push(left)
  }
  compareGroups(folders, 2)
})

test('an article edited under its old id is read again', () => {
  const folder = pool.slice(0, 60)
  const edited = {...folder[7]!, print: 'edited', headline: `Opinion: ${folder[7]!.headline}`}
  compareGroups([folder, folder.with(7, edited), folder])
})
