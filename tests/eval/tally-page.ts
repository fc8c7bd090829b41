import type {ExtractedDocument, Span} from '../../src/pipeline/types.ts'
import type {LabelledArticle, LabelledPage} from './read-page.ts'

type Predicted = ExtractedDocument['articles'][number]

/** What was counted on one page, or on several when added up. */
export interface PageTally {
  articlesLabelled: number
  articlesPredicted: number
  articlesFound: number
  /** Found when clutter inside the spans counts as well. */
  articlesFoundBySpan: number
  /** Found articles that have a headline of their own. */
  headlinesCompared: number
  headlinesRight: number
  kindsRight: number
  datesStated: number
  datesRight: number
  /** Found articles with a date the page does not state for them. */
  datesWrong: number
  /** Non-space characters from here on. */
  removedLabelled: number
  removedPredicted: number
  removedBoth: number
  keptLabelled: number
  keptBoth: number
}

/** An article counts as found when intersection over union of its kept characters reaches this. */
const FOUND_IOU = 0.8

export function emptyTally(): PageTally {
  return {
    articlesLabelled: 0,
    articlesPredicted: 0,
    articlesFound: 0,
    articlesFoundBySpan: 0,
    headlinesCompared: 0,
    headlinesRight: 0,
    kindsRight: 0,
    datesStated: 0,
    datesRight: 0,
    datesWrong: 0,
    removedLabelled: 0,
    removedPredicted: 0,
    removedBoth: 0,
    keptLabelled: 0,
    keptBoth: 0,
  }
}

export function addTallies(a: PageTally, b: PageTally): PageTally {
  const sum = emptyTally()
  for (const key of Object.keys(sum) as (keyof PageTally)[]) sum[key] = a[key] + b[key]
  return sum
}

/** Compares what extraction made of a page with the page's labels. */
export function tallyPage(page: LabelledPage, extracted: ExtractedDocument): PageTally {
  const tally = {...emptyTally(), ...tallyCharacters(page, extracted)}
  tally.articlesLabelled = page.articles.length
  tally.articlesPredicted = extracted.articles.filter((article) => isCounted(page, article)).length
  tally.datesStated = page.articles.filter(({published}) => published !== undefined).length
  tally.articlesFoundBySpan = matchArticles(page, extracted, markWords(page)).length
  for (const [labelled, predicted] of matchArticles(page, extracted, markKept(page))) {
    tally.articlesFound++
    if (labelled.headline !== undefined) tally.headlinesCompared++
    if (labelled.headline !== undefined && foldSpace(labelled.headline) === foldSpace(predicted.headline))
      tally.headlinesRight++
    if (labelled.kind === predicted.kind) tally.kindsRight++
    if (predicted.published === undefined) continue
    if (labelled.published === predicted.published) tally.datesRight++
    else tally.datesWrong++
  }
  return tally
}

/** False for an article made of nothing but lines on which readers disagree. */
function isCounted({neutral}: LabelledPage, {passages}: Predicted): boolean {
  return passages.some(({start, end}) => !neutral.some((span) => span.start <= start && end <= span.end))
}

function foldSpace(text: string): string {
  return text.split(/\s+/u).join(' ').trim()
}

/** Pairs labelled with predicted articles one to one, best overlap first; only marked characters count. */
function matchArticles(
  page: LabelledPage,
  extracted: ExtractedDocument,
  counted: Uint8Array,
): [LabelledArticle, Predicted][] {
  const before = countBefore(counted)
  const size = ({start, end}: Span) => Math.max(0, (before[end] ?? 0) - (before[start] ?? 0))
  const pairs = page.articles.flatMap((labelled) =>
    extracted.articles.flatMap((predicted) => {
      const common = {
        start: Math.max(labelled.start, predicted.start),
        end: Math.min(labelled.end, predicted.end),
      }
      const both = common.start < common.end ? size(common) : 0
      const overlap = both / (size(labelled) + size(predicted) - both)
      return overlap >= FOUND_IOU ? [{labelled, predicted, overlap}] : []
    }),
  )
  pairs.sort((a, b) => b.overlap - a.overlap || a.labelled.start - b.labelled.start)
  const taken = new Set<LabelledArticle | Predicted>()
  return pairs.flatMap(({labelled, predicted}) => {
    if (taken.has(labelled) || taken.has(predicted)) return []
    taken.add(labelled).add(predicted)
    return [[labelled, predicted]]
  })
}

function tallyCharacters(page: LabelledPage, extracted: ExtractedDocument): Partial<PageTally> {
  const labelled = markKept(page)
  const predicted = mark(
    page.text.length,
    extracted.articles.flatMap(({passages}) => passages),
  )
  const ignored = mark(page.text.length, page.neutral)
  const count = {removedLabelled: 0, removedPredicted: 0, removedBoth: 0, keptLabelled: 0, keptBoth: 0}
  for (let index = 0; index < page.text.length; index++) {
    if (ignored[index] || isSpace(page.text, index)) continue
    if (labelled[index]) count.keptLabelled++
    else count.removedLabelled++
    if (!predicted[index]) count.removedPredicted++
    if (labelled[index] && predicted[index]) count.keptBoth++
    if (!labelled[index] && !predicted[index]) count.removedBoth++
  }
  return count
}

/** One mark a character: 1 where the labels keep it. Clutter at an article's edge is what `removed` measures. */
function markKept(page: LabelledPage): Uint8Array {
  const kept = mark(page.text.length, page.articles)
  for (const {start, end} of [...page.removals, ...page.neutral]) kept.fill(0, start, end)
  return kept.map((isKept, index) => (isSpace(page.text, index) ? 0 : isKept))
}

/** One mark a character: 1 where it is no white space. */
function markWords(page: LabelledPage): Uint8Array {
  return new Uint8Array(page.text.length).map((_, index) => (isSpace(page.text, index) ? 0 : 1))
}

function mark(length: number, spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(length)
  for (const {start, end} of spans) marks.fill(1, start, end)
  return marks
}

/** How many characters are marked before each offset. */
function countBefore(marks: Uint8Array): Uint32Array {
  const before = new Uint32Array(marks.length + 1)
  for (let index = 0; index < marks.length; index++) before[index + 1] = before[index]! + marks[index]!
  return before
}

function isSpace(text: string, index: number): boolean {
  return text[index]!.trim() === ''
}
