import {getDocumentProxy} from 'unpdf'
import {readDay} from '../pipeline/read/read-metadata.ts'
import {addRows, block} from './add-rows.ts'
import {Unopenable} from './budget.ts'
import type {Opening, Packed} from './opening.ts'
import {
  dropRunningHeads,
  joinLines,
  type PdfBlock,
  type PdfLine,
  type PdfPiece,
  pageLines,
} from './pdf-lines.ts'

/** Pages of one file that are read, and pieces of text of one page: a book has fewer. */
const MOST_PAGES = 2000
const MOST_PIECES = 100_000
/** Characters a page holds on average, below which the pages are pictures of text. */
const scannedText = 20

/** A PDF: lines joined, running heads gone. One article, unless its headings each stand with a day, as in a press review. */
export async function openPdf({path, bytes}: Packed, opening: Opening) {
  const pdf = await load(bytes)
  try {
    const lines: PdfLine[] = []
    const pages = Math.min(pdf.numPages, MOST_PAGES)
    if (pdf.numPages > MOST_PAGES) opening.report(`${pdf.numPages} pages: the first ${MOST_PAGES} are read`)
    for (let number = 1; number <= pages; number++) {
      const page = await pdf.getPage(number)
      const {items} = await page.getTextContent()
      lines.push(
        ...pageLines(
          (items as PdfPiece[]).slice(0, MOST_PIECES).filter((item) => 'str' in item),
          number,
        ),
      )
      page.cleanup()
    }
    const letters = lines.reduce((sum, {text}) => sum + text.length, 0)
    if (letters < scannedText * pages)
      throw new Unopenable(`no text: ${pages} pages of pictures: run text recognition (OCR) on it`)
    const blocks = joinLines(dropRunningHeads(lines, pages))
    addRows(path, splitReview(blocks), opening)
  } finally {
    await pdf.cleanup()
  }
}

async function load(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      useSystemFonts: false,
      verbosity: 0,
    })
  } catch (error) {
    const {name, message} = error as Error
    if (name === 'PasswordException') throw new Unopenable('encrypted: save it without a password')
    throw new Unopenable(`PDF: truncated or damaged (${message})`)
  }
}

/** Blocks beside a heading among which a press review names paper and day, and characters of the longest such line. */
const stampReach = 2
const longestStamp = 120
/** Share of the headings with a day beside them that makes a press review. */
const stampedShare = 0.6

/** Articles under headings with a day beside them; else all under the first heading. */
function splitReview(blocks: readonly PdfBlock[]) {
  const starts = blocks.flatMap(({isHeading}, index) =>
    isHeading && !blocks[index - 1]?.isHeading ? [index] : [],
  )
  const parts = starts.map((start, index) => ({start, end: starts[index + 1] ?? blocks.length}))
  const stamped = parts.map(({start, end}) => findStamp(blocks, start, end))
  const isReview = parts.length > 1 && stamped.filter(Boolean).length >= parts.length * stampedShare
  if (!isReview) {
    const first = starts[0] ?? -1
    const title = first >= 0 && first <= stampReach ? blocks[first]!.text : undefined
    return [
      {
        title,
        content_html: blocks
          .filter((_, index) => index !== first || title === undefined)
          .map(render)
          .join(''),
      },
    ]
  }
  return parts.map(({start, end}, index) => {
    const stamp = stamped[index]
    const body = blocks.slice(start + 1, end).filter((one) => one !== stamp?.block)
    return {
      title: blocks[start]!.text,
      publisher: stamp?.publisher,
      date: stamp?.date,
      content_html: body.map(render).join(''),
    }
  })
}

const render = ({text, isHeading}: PdfBlock): string => block(isHeading ? 'h2' : 'p', text)

/** The line below a heading that names a day, and the paper that stands with it. */
function findStamp(blocks: readonly PdfBlock[], start: number, end: number) {
  for (const line of blocks.slice(start + 1, Math.min(end, start + 1 + stampReach))) {
    const date = line.text.length <= longestStamp ? readDay(line.text) : undefined
    if (date === undefined) continue
    const [name = ''] = line.text.split(/[,|·•–—]/, 1)
    return {block: line, date, publisher: /\d/.test(name) ? undefined : name.trim() || undefined}
  }
  return undefined
}
