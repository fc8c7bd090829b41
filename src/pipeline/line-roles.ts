import type {MarkedLine} from './mark-line.ts'

/** What a line is to the splitter. */
export type LineRole = 'noise' | 'body' | 'title'

/** Words from which a stopped line is a sentence of its own. */
const sentenceWords = 3
/** Words from which a list item is text rather than a label. */
const bulletWords = 3

/** Boilerplate, running text, or a line of its own that may be a headline, a subheading or a label. */
export function roleOf(line: MarkedLine): LineRole {
  if (line.rule !== undefined) return 'noise'
  if (line.prose) return 'body'
  if (line.shape.bullet) return line.shape.words >= bulletWords ? 'body' : 'title'
  const stopped = line.shape.ending === 'stop' || line.shape.ending === 'ellipsis'
  return stopped && line.shape.words >= sentenceWords ? 'body' : 'title'
}
