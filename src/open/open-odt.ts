import {Parser} from 'htmlparser2'
import {addRows, escapeHtml} from './add-rows.ts'
import type {Archive} from './archive.ts'
import {Unopenable} from './budget.ts'
import {readFields} from './office-fields.ts'
import type {Opening, Packed} from './opening.ts'

/** Elements of OpenDocument whose text is no text of the document. */
const unseen = new Set([
  'office:annotation',
  'text:tracked-changes',
  'text:note',
  'draw:frame',
  'office:forms',
])

/** A document of a word processor in the open format: paragraphs with their headings, one article. */
export async function openOdt({path}: Packed, opening: Opening, archive: Archive) {
  const kind = (await archive.read(archive.entries.get('mimetype')!)).toString('latin1').trim()
  if (!kind.startsWith('application/vnd.oasis.opendocument.text'))
    throw new Unopenable(`no text: ${kind}: save it as text, CSV or PDF`)
  const content = (await archive.read(archive.entries.get('content.xml')!)).toString('utf8')
  const meta = archive.entries.get('meta.xml')
  const fields = meta ? readFields((await archive.read(meta)).toString('utf8')) : {}
  const {date: _, ...known} = fields
  addRows(path, [{...known, content_html: readParagraphs(content)}], opening)
}

/** `text:h` and `text:p` as HTML. */
function readParagraphs(xml: string): string {
  const pieces: string[] = []
  let hidden = 0
  let open = ''
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (unseen.has(name)) hidden++
        if (hidden > 0) return
        if (name === 'text:h' || name === 'text:p') {
          open = name === 'text:h' ? 'h2' : 'p'
          pieces.push(`<${open}>`)
        } else if (name === 'text:line-break') pieces.push('<br>')
        else if (name === 'text:tab' || name === 'text:s') pieces.push(' ')
      },
      ontext: (text) => {
        if (hidden === 0 && open !== '') pieces.push(escapeHtml(text))
      },
      onclosetag: (name) => {
        if (unseen.has(name)) hidden--
        else if (hidden === 0 && open !== '' && (name === 'text:h' || name === 'text:p')) {
          pieces.push(`</${open}>`)
          open = ''
        }
      },
    },
    {xmlMode: true},
  )
  parser.end(xml)
  return pieces.join('')
}
