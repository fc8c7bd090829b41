import type {AnnotatedLine} from './annotate-line.ts'

/** Words of the longest publisher's name. */
const nameWords = 5

/**
 * Mark the publishers' names of an aggregator: a short line above an age, named again under it or followed by a longer
 * line, the headline. Changes the marks in place.
 */
export function namePublishers(lines: readonly AnnotatedLine[]): void {
  for (let index = 1; index < lines.length - 1; index++) {
    const {rule} = lines[index]!
    if (rule !== 'age' && rule !== 'page-date') continue
    const above = lines[index - 1]!
    const below = lines[index + 1]!
    if (!isName(above)) continue
    const named = above.key !== '' && above.key === below.key
    if (named) markPublisher(below)
    if (named || (rule === 'age' && isHeadlineOver(below, above))) markPublisher(above)
  }
}

function isName(line: AnnotatedLine): boolean {
  if (line.rule !== undefined && line.rule !== 'publisher' && line.place !== 'page') return false
  return line.shape.words <= nameWords && line.shape.ending === 'none'
}

function isHeadlineOver(line: AnnotatedLine, name: AnnotatedLine): boolean {
  return line.rule === undefined && !line.prose && line.shape.words > name.shape.words
}

function markPublisher(line: AnnotatedLine) {
  line.rule = 'publisher'
  line.place = 'top'
}
