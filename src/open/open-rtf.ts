import iconv from 'iconv-lite'
import {addRows, escapeHtml} from './add-rows.ts'
import {Unopenable} from './budget.ts'
import type {Opening, Packed} from './opening.ts'

/** Groups that hold no text of the document, by the word that opens them. */
const unseen = new Set(
  `fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf footnote
   annotation listtable listoverridetable rsidtbl generator themedata colorschememapping datastore latentstyles xmlnstbl
   fldinst bkmkstart bkmkend filetbl revtbl nonshppict mmathpr`.split(/\s+/),
)

/** Words that stand for a character. */
const characterOf: Readonly<Record<string, string>> = {
  bullet: '•',
  emdash: '—',
  emspace: ' ',
  endash: '–',
  enspace: ' ',
  ldblquote: '“',
  line: '\n',
  lquote: '‘',
  page: '\n\n',
  par: '\n\n',
  rdblquote: '”',
  row: '\n\n',
  rquote: '’',
  sect: '\n\n',
  tab: ' ',
  cell: ' ',
}

/** Groups nested in one another in the deepest file that is read. */
const deepestGroup = 500

interface Group {
  isUnseen: boolean
  /** Characters after a Unicode one that stand for it in old readers. */
  fallback: number
}

const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z'])|([{}])|([^\\{}]+)/gi

/**
 * A rich text file: its paragraphs, one article. Read by our own few lines: the libraries there are have not been kept
 * for years.
 */
export async function openRtf({path, bytes}: Packed, opening: Opening) {
  const source = Buffer.from(bytes).toString('latin1')
  const paragraphs = readText(source)
    .split(/\n\n+/)
    .map((paragraph) => paragraph.replace(/[ \t]+/g, ' ').trim())
  const kept = paragraphs.filter((paragraph) => paragraph !== '')
  if (kept.length === 0) throw new Unopenable('no text: a document without words')
  addRows(
    path,
    [{content_html: kept.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('')}],
    opening,
  )
}

function readText(source: string): string {
  const codePage = `windows-${/\\ansicpg(\d{3,5})/.exec(source)?.[1] ?? '1252'}`
  const encoding = iconv.encodingExists(codePage) ? codePage : 'windows-1252'
  const groups: Group[] = [{isUnseen: false, fallback: 1}]
  const pieces: string[] = []
  let bytes: number[] = []
  let skipped = 0
  const flush = () => {
    if (bytes.length > 0) pieces.push(iconv.decode(Buffer.from(bytes), encoding))
    bytes = []
  }
  const write = (text: string) => {
    flush()
    if (!groups.at(-1)!.isUnseen) pieces.push(text)
  }
  for (const [, word, number, hex, symbol, brace, text] of source.matchAll(token)) {
    const group = groups.at(-1)!
    if (brace === '{') {
      if (groups.length > deepestGroup) throw new Unopenable('rtf: groups nested too deep')
      groups.push({...group})
    } else if (brace === '}') {
      flush()
      if (groups.length > 1) groups.pop()
    } else if (hex !== undefined) {
      if (skipped > 0) skipped--
      else if (!group.isUnseen) bytes.push(Number.parseInt(hex, 16))
    } else if (symbol !== undefined) {
      if (symbol === '*') group.isUnseen = true
      else if (symbol === '\n' || symbol === '\r') write('\n\n')
      else write({'~': '\u00a0', '-': '', _: '-'}[symbol] ?? symbol)
    } else if (word !== undefined) {
      if (unseen.has(word.toLowerCase())) group.isUnseen = true
      else if (word === 'uc') group.fallback = Number(number ?? 1)
      else if (word === 'u' && number !== undefined) {
        write(String.fromCharCode(Number(number) & 0xffff))
        skipped = group.fallback
      } else if (Object.hasOwn(characterOf, word)) write(characterOf[word]!)
    } else if (text !== undefined) {
      const plain = text.replace(/[\r\n]+/g, '')
      const dropped = Math.min(skipped, plain.length)
      skipped -= dropped
      if (plain.length > dropped) write(plain.slice(dropped))
    }
  }
  flush()
  return pieces.join('').toWellFormed()
}
