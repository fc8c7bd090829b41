import type {AnnotatedLine} from './annotate-line.ts'
import type {LineShape} from './line-shape.ts'
import {findWrapped} from './wrapped-lines.ts'

/** What a line is to the splitter. */
export type LineRole = 'noise' | 'body' | 'title'

/** Words from which a stopped line is a sentence of its own. */
const sentenceWords = 3
/** Words from which a list item is text rather than a label. */
const bulletWords = 3

/** Boilerplate, running text, or a line of its own that may be a headline, a subheading or a label. */
export function roleOf(line: AnnotatedLine): LineRole {
  if (line.rule !== undefined) return 'noise'
  if (line.told !== undefined) return line.told === 'heading' ? 'title' : 'body'
  if (line.prose) return 'body'
  if (line.shape.bullet) return line.shape.words >= bulletWords ? 'body' : 'title'
  if (isShouted(line.shape)) return 'title'
  const stopped = line.shape.ending === 'stop' || line.shape.ending === 'ellipsis'
  return stopped && line.shape.words >= sentenceWords ? 'body' : 'title'
}

/** Words of the longest headline in capitals, and the share of them that must be so. */
const shoutedWords = 12
const shoutedShare = 0.8

/** True for a short line in capitals: a headline, as old papers set them, whatever its last mark. */
function isShouted({words, shouted}: LineShape): boolean {
  return words >= sentenceWords && words <= shoutedWords && shouted >= words * shoutedShare
}

/** Words of the longest headline that ends with a stop. */
const stoppedHeadlineWords = 14

/** The role of each line, with what its neighbours say: the short sentence under an end mark is the next headline. */
export function rolesOf(lines: readonly AnnotatedLine[]): LineRole[] {
  const wrapped = findWrapped(lines)
  const roles = lines.map((line, index) => (wrapped[index] === 1 ? 'body' : roleOf(line)))
  for (let index = 1; index < lines.length; index++) {
    if (!goesOn(lines[index - 1]!, lines[index]!)) continue
    // A headline may be set on two lines; a sentence ends on the second or runs on from there.
    const endsBelow = lines[index]!.shape.ending !== 'none' || lines[index]!.shape.words >= lineWords
    if (roles[index - 1] === 'title' && lines[index - 1]!.shape.words >= lineWords && endsBelow)
      roles[index - 1] = 'body'
    if (roles[index] === 'title' && roles[index - 1] === 'body') roles[index] = 'body'
  }
  for (let index = 0; index + 1 < lines.length; index++) {
    if (roles[index] === 'body' && isSignedBelow(lines[index]!, lines[index + 1]!)) roles[index] = 'title'
  }
  for (let index = 1; index + 1 < lines.length; index++) {
    if (roles[index] !== 'body' || lines[index - 1]!.rule !== 'read-more' || lines[index]!.shape.bullet)
      continue
    const {words} = lines[index]!.shape
    if (
      words <= stoppedHeadlineWords &&
      roles[index + 1] === 'body' &&
      lines[index + 1]!.shape.words > words
    ) {
      roles[index] = 'title'
    }
  }
  return roles
}

/** Words and characters of a line that ends where its page did. */
const brokenWords = 6
const lineWords = 9
const pageWidth = 100

/** True for the rest of a sentence that was broken at the width of a page. */
function goesOn(above: AnnotatedLine, {blanks, shape}: AnnotatedLine): boolean {
  if (above.shape.words < brokenWords || above.shape.length > pageWidth) return false
  return blanks === 0 && shape.opensSmall && above.shape.ending === 'none' && !above.shape.bullet
}

/** Words of the longest headline that is two sentences. */
const longHeadlineWords = 20

/** True for a line without a stop right above a byline or stamp: a headline of two sentences. */
function isSignedBelow({shape}: AnnotatedLine, below: AnnotatedLine): boolean {
  const isOpen = shape.ending === 'none' || shape.ending === 'question'
  return below.place === 'top' && isOpen && shape.words <= longHeadlineWords && !shape.bullet
}
