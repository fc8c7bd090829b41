import {findNearDuplicates} from '../../src/pipeline/near-duplicates/near-duplicates.ts'
import {articleOf} from '../../tests/eval/row-articles.ts'
import type {NewsRow} from './labelled-news.ts'

/** The rows that are no copies of others: the grouping sees one text of each origin, and learns from one. */
export function independentRows(rows: readonly NewsRow[]): NewsRow[] {
  const {originOf} = findNearDuplicates(rows.map(articleOf))
  return rows.filter(({id}) => (originOf.get(id) ?? id) === id)
}
