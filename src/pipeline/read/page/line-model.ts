import {type PackedTrees, packTrees, sumLeaves} from '../../text/packed-trees.ts'
import {featureCount, lineFeatures} from './line-features.ts'
import weights from './line-model.weights.json' with {type: 'json'}
import type {PageLines} from './page-lines.ts'
import type {Declared} from './page-summary.ts'

/** Trees that tell the article's lines from a page's others. */
export type PageModel = PackedTrees

/** As learned from labelled pages by `npm run train-pages`. */
export const learnedModel: PageModel = packTrees(weights)

/** How likely each line of a page is one of its article's, 0 to 1. */
export function scoreLines(page: PageLines, declared: Declared, model: PageModel): Float64Array {
  const rows = lineFeatures(page, declared)
  return Float64Array.from(
    page.lines,
    (_, index) => 1 / (1 + Math.exp(-sumLeaves(model, rows, index * featureCount))),
  )
}
