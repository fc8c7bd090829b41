import {dropInvisible} from '../text/safe-text.ts'
import type {LineHint} from '../types.ts'
import {findPageLines} from './page/page-lines.ts'
import {parsePage} from './page/parse-page.ts'
import {measureDepth, stripTags} from './strip-tags.ts'

/** Levels of the deepest fragment that is parsed, and characters of the largest; real ones stay far below. */
const deepestFragment = 400
const largestFragment = 4_000_000

/** The text of a piece of HTML: one block a line, blank lines between blocks, and what the markup says of each. */
export interface Fragment {
  text: string
  hints: LineHint[]
}

/** An article's own HTML as text: nothing in it is chosen or left out but what its elements say. */
export function renderFragment(html: string): Fragment {
  if (html.length > largestFragment || measureDepth(html) > deepestFragment) {
    return {text: dropInvisible(stripTags(html).join('\n\n')), hints: []}
  }
  const pieces: string[] = []
  const hints: LineHint[] = []
  let length = 0
  for (const line of findPageLines(parsePage(html)).lines) {
    const words = dropInvisible(line.text).trim()
    if (words === '') continue
    const gap = length === 0 ? '' : line.opensBlock ? '\n\n' : '\n'
    const linkDensity = Math.min(1, line.linked / line.text.length)
    hints.push({start: length + gap.length, tag: line.tag, linkDensity, inArticle: linkDensity < 1})
    pieces.push(gap, words)
    length += gap.length + words.length
  }
  return {text: pieces.join(''), hints}
}
