/** A piece of text on a page, as the parser gives it: transform `[a, b, c, d, x, y]`, sizes in points. */
export interface PdfPiece {
  str: string
  transform: readonly number[]
  width: number
  hasEOL?: boolean
}

/** One line of a page. */
export interface PdfLine {
  text: string
  page: number
  /** Height of its letters in points. */
  size: number
  left: number
  right: number
  y: number
}

/** A paragraph or heading of a document. */
export interface PdfBlock {
  text: string
  isHeading: boolean
}

/** Letters larger than those of running text by this factor are a heading's. */
const headingFactor = 1.18
/** Distance of two lines, in usual distances, from which a paragraph ends. */
const paragraphGap = 1.35
/** Lines at a page's top and bottom among which running heads and page numbers stand. */
const edgeLines = 3
/** Share of the pages on which a line repeats that is a running head, and the fewest of them. */
const headShare = 0.4
const fewestHeads = 2

/** Pieces of one page as lines, in the order of the file. */
export function pageLines(pieces: readonly PdfPiece[], page: number): PdfLine[] {
  const lines: PdfLine[] = []
  for (const {str, transform, width} of pieces) {
    if (str === '' || (str.trim() === '' && width === 0)) continue
    const [, b = 0, , d = 0, x = 0, y = 0] = transform
    const size = Math.abs(d) || Math.abs(b)
    const last = lines.at(-1)
    const isSame = last && Math.abs(last.y - y) < Math.max(last.size, size) * 0.5 && x >= last.left - size
    if (!isSame) {
      if (str.trim() !== '') lines.push({text: str, page, size, left: x, right: x + width, y})
      continue
    }
    const gap = x - last.right
    const isApart = gap > size * 0.15 && !last.text.endsWith(' ') && !str.startsWith(' ')
    last.text += (isApart ? ' ' : '') + str
    last.right = Math.max(last.right, x + width)
    if (str.trim() !== '' && size > last.size) last.size = size
  }
  return lines.map((line) => ({...line, text: line.text.replace(/\s+/g, ' ').trim()}))
}

/** Lines of all pages without running heads and page numbers. */
export function dropRunningHeads(lines: readonly PdfLine[], pages: number): PdfLine[] {
  const key = ({text}: PdfLine) => text.replace(/\d+/g, '#').toLowerCase()
  const isEdge = new Set<PdfLine>()
  for (const [, own] of Map.groupBy(lines, ({page}) => page)) {
    for (const line of [...own.slice(0, edgeLines), ...own.slice(-edgeLines)]) isEdge.add(line)
  }
  const pagesOf = Map.groupBy(isEdge, key)
  const least = Math.max(fewestHeads, pages * headShare)
  return lines.filter((line) => {
    if (!isEdge.has(line)) return true
    if (
      /^(?:\p{L}{1,10}\.? )?[-–—]?\s?\d{1,4}(?:\s?(?:\/|of|von|de|di|sur)\s?\d{1,4})?\s?[-–—]?$/iu.test(
        line.text,
      )
    )
      return false
    return new Set(pagesOf.get(key(line))!.map(({page}) => page)).size < least
  })
}

/** Lines joined to paragraphs, across pages as well; words broken at a line's end are put together. */
export function joinLines(lines: readonly PdfLine[]): PdfBlock[] {
  const body = bodySize(lines)
  const usual = usualGap(lines)
  const blocks: (PdfBlock & {last: PdfLine})[] = []
  for (const line of lines) {
    const isHeading = line.size >= body * headingFactor && line.text.length < 300
    const previous = blocks.at(-1)
    if (previous && previous.isHeading === isHeading && goesOn(previous.last, line, usual)) {
      previous.text = joinWords(previous.text, line.text)
      previous.last = line
    } else blocks.push({text: line.text, isHeading, last: line})
  }
  return blocks.map(({text, isHeading}) => ({text, isHeading}))
}

function goesOn(last: PdfLine, line: PdfLine, usual: number): boolean {
  if (Math.abs(last.size - line.size) > last.size * 0.08) return false
  const endsSentence = /[.!?:…]["”»’)]?$/.test(last.text)
  const isNewPlace = last.page !== line.page || line.y > last.y
  if (isNewPlace) return !endsSentence && /^[\p{Ll}\p{N}("„“«]/u.test(line.text)
  if (last.y - line.y > usual * paragraphGap) return false
  return !(endsSentence && line.left - last.left > line.size * 0.7)
}

function joinWords(text: string, next: string): string {
  if (/\p{Ll}[-\u00ad]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next
  return `${text} ${next}`
}

/** The size in which most letters are set. */
function bodySize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>()
  for (const {size, text} of lines)
    letters.set(Math.round(size * 2) / 2, (letters.get(Math.round(size * 2) / 2) ?? 0) + text.length)
  return [...letters].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1
}

/** The distance that lines mostly have. */
function usualGap(lines: readonly PdfLine[]): number {
  const gaps = lines.flatMap((line, index) => {
    const last = lines[index - 1]
    const gap = last && last.page === line.page ? last.y - line.y : 0
    return gap > 0 && gap < line.size * 3 ? [gap] : []
  })
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 12
}
