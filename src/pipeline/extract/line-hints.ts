import type {LineHint, ReadDocument} from '../types.ts'
import type {MarkedLine} from './mark-line.ts'

/** Share of a line's characters that are links, from which a line outside the article leads elsewhere. */
const linkedShare = 0.8

/** Mark lines that their markup calls captions or menus. Changes the marks in place. */
export function applyHints({hints}: Pick<ReadDocument, 'hints'>, lines: readonly MarkedLine[]): void {
  let at = 0
  for (const line of lines) {
    while (at < hints.length && hints[at]!.start < line.start) at++
    const hint = hints[at]
    if (!hint) return
    if (hint.start !== line.start || line.rule !== undefined) continue
    const rule = ruleOf(hint)
    if (rule === undefined) continue
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
