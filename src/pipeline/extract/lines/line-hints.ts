import type {LineHint, ReadDocument} from '../../types.ts'
import type {AnnotatedLine} from './annotate-line.ts'

/** Share of a line's characters that are links, from which a line outside the article leads elsewhere. */
const linkedShare = 0.8

/** A document as far as its markup is asked. */
type MarkedUp = Pick<ReadDocument, 'hints'>

/** True for a page whose markup tells each line of its one article from all others. */
export function tellsArticle({hints}: MarkedUp): boolean {
  return hints[0]?.rule !== undefined
}

/** Mark lines that their markup calls captions, menus or no part of the article. Changes the marks in place. */
export function applyHints(document: MarkedUp, lines: readonly AnnotatedLine[]): void {
  const {hints} = document
  const isTold = tellsArticle(document)
  let at = 0
  for (const line of lines) {
    while (at < hints.length && hints[at]!.start < line.start) at++
    const hint = hints[at]
    if (!hint) return
    if (hint.start !== line.start || line.rule !== undefined) continue
    if (hint.rule === null) line.told = hint.tag === 'heading' ? 'heading' : 'text'
    const rule = isTold ? hint.rule : ruleOf(hint)
    if (!rule) continue
    line.rule = rule
    line.place = rule === 'caption' ? 'inside' : 'page'
  }
}

function ruleOf({tag, linkDensity, inArticle}: LineHint): string | undefined {
  if (tag === 'caption') return 'caption'
  if (tag === 'navigation') return 'navigation'
  const isLinks = linkDensity >= linkedShare && !inArticle && tag !== 'heading'
  return isLinks && tag === 'list-item' ? 'navigation' : undefined
}
