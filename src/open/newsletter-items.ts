import type {TextLine} from './text-lines.ts'

/** One item of a newsletter, or the whole of a letter. */
export interface LetterItem {
  title: string
  lines: TextLine[]
}

/** Characters of the shortest text below a heading that makes an item of it, and of the longest heading. */
const shortestItem = 80
const longestHeading = 180
/** Words of the shortest headline: what is shorter names a section. */
const fewestWords = 3

/** A letter's items where it has several under headings of their own; else the letter under its subject. */
export function splitNewsletter(lines: readonly TextLine[], subject: string): LetterItem[] {
  const blocks: LetterItem[] = []
  for (const line of lines) {
    if (isHeading(line)) blocks.push({title: line.text, lines: []})
    else if (blocks.length === 0) blocks.push({title: '', lines: [line]})
    else blocks.at(-1)!.lines.push(line)
  }
  const items = blocks.filter(
    ({title, lines: below}) => title.split(/\s+/).length >= fewestWords && sizeOf(below) >= shortestItem,
  )
  const told = sizeOf(items.flatMap(({lines: below}) => below))
  const isNewsletter = items.length >= 2 && told >= sizeOf(lines) / 2
  if (isNewsletter) return items
  return sizeOf(lines) === 0 ? [] : [{title: subject, lines: lines.filter(({text}) => text !== subject)}]
}

const sizeOf = (lines: readonly TextLine[]): number => lines.reduce((sum, {text}) => sum + text.length, 0)

/** A heading by its tag, or a line that is all bold or all link and no sentence of its own. */
function isHeading({text, tag, bold, linked}: TextLine): boolean {
  if (text.length > longestHeading) return false
  if (tag === 'heading') return true
  const isWhole = bold > 0.9 || linked > 0.9
  return isWhole && tag !== 'list-item' && text.split(/\s+/).length >= fewestWords && !/[.:;,]$/.test(text)
}
