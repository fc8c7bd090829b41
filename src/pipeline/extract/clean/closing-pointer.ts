import {foldPhrase} from '../../text/line-key.ts'
import type {Span} from '../../types.ts'
import {findPhrase, openingWords} from '../lines/phrase-rules.ts'

/** Characters of the longest closing sentence that is held against the tables. */
const pointerReach = 170
/** Characters that must stand before the pointer: a line that is nothing else is a line's matter. */
const leastBefore = 40

/** Where the sentence begins that closes a line and only points to a running page or to another article. */
export function findClosingPointer(text: string, line: Span): number | undefined {
  const from = Math.max(line.start + leastBefore, line.end - pointerReach)
  for (let at = line.end - 3; at > from; at--) {
    const code = text.charCodeAt(at)
    if (code !== 32 && code !== 0xa0) continue
    const before = text.charCodeAt(at - 1)
    if (
      before !== 46 &&
      before !== 33 &&
      before !== 63 &&
      before !== 0x61f &&
      before !== 0x201d &&
      before !== 0x2026
    )
      continue
    const sentence = text.slice(at + 1, line.end)
    const found = mayPoint(sentence) ? findPhrase(foldPhrase(sentence)) : undefined
    if (!found?.sure || found.match === 'whole' || found.match === 'closing') return undefined
    return found.table.rule === 'live-blog' ||
      (found.match === 'label' && found.table.place === 'inside' && found.table.rule === 'related-headlines')
      ? at + 1
      : undefined
  }
  return undefined
}

const liveBlogOpenings = openingWords('live-blog')

/** True for a sentence with a label, or one whose first word opens a pointer: few have either. */
function mayPoint(sentence: string): boolean {
  if (sentence.includes(':') || sentence.includes('：')) return true
  const first = foldPhrase(sentence.split(/\s/, 1)[0]!)
  return first === '' || liveBlogOpenings.has(first)
}
