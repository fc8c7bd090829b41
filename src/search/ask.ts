import {type Found, type FoundData, hasEveryWord, layOutFound} from './found.ts'
import type {PagefindInstance, Result} from './pagefind.ts'
import {readQuestion} from './word-forms.ts'

/** Results shown at once. */
export const SHOWN = 20

/** Results that beginnings of words lead to and that are looked at: most of them begin alike and mean something else. */
const LOOSE = 60

/** Narrow a search to a theme, a publisher or a month. */
export type Filters = Readonly<Record<string, string>>

/** What was found, best first, each result read when it is shown. */
export interface Answer {
  count: number
  read: (from: number) => Promise<Found[]>
}

/** Ask the index. Without words everything that the filters leave, latest first; forms of the words after the words. */
export async function ask(index: PagefindInstance, typed: string, filters: Filters): Promise<Answer> {
  const question = readQuestion(typed)
  const results = await search(index, question.exact || null, filters)
  if (results.length < SHOWN && question.loose !== question.exact) {
    const known = new Set(results.map(({id}) => id))
    const loose = (await search(index, question.loose, filters))
      .filter(({id}) => !known.has(id))
      .slice(0, LOOSE)
    const data = await Promise.all(
      loose.map(async (result) => ({result, data: (await result.data()) as FoundData})),
    )
    results.push(...data.filter(({data}) => hasEveryWord(data, question)).map(({result}) => result))
  }
  return {
    count: results.length,
    read: (from) =>
      Promise.all(
        results
          .slice(from, from + SHOWN)
          .map(async (result) => layOutFound((await result.data()) as FoundData, question)),
      ),
  }
}

async function search(index: PagefindInstance, term: string | null, filters: Filters): Promise<Result[]> {
  const sort = term === null ? {sort: {day: 'desc'} as const} : {}
  return [...((await index.search(term, {filters, ...sort}))?.results ?? [])]
}
