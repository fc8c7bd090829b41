import type {AnnotatedLine} from '../lines/annotate-line.ts'
import type {Gap, RoledLines} from '../lines/line-types.ts'

/** Menu, footer and sharing lines from which a text is a page as it was saved, and not one that was cleaned. */
const clutterLines = 10
/** Score of the line model below which a title is a label of the page. */
const labelScore = 0.1
const toolRules = new Set(['sharing', 'newsletter', 'advertising'])

/** True where a stretch of a document is a page as it was saved, menus and all. */
export function isCluttered(roled: RoledLines, stretch: Gap): boolean {
  return countClutter(roled, stretch) >= clutterLines
}

/** How many of some lines are the page's: its menus, tools, labels and footer. */
export function countClutter({lines, roles}: RoledLines, {from, to}: Gap): number {
  let clutter = 0
  for (let index = from; index < to; index++) {
    const line = lines[index]!
    const isLabel = roles[index] === 'title' && line.score < labelScore
    if (isLabel || isPage(line)) clutter++
  }
  return clutter
}

function isPage({rule, place}: AnnotatedLine): boolean {
  if (rule === undefined) return false
  return (place !== 'inside' && place !== 'top') || toolRules.has(rule)
}
