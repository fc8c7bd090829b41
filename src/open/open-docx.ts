import mammoth from 'mammoth'
import {addRows} from './add-rows.ts'
import type {Archive} from './archive.ts'
import {Unopenable} from './budget.ts'
import {readFields} from './office-fields.ts'
import type {Opening, Packed} from './opening.ts'

/** A document of a word processor: paragraphs with their headings, one article. */
export async function openDocx({path, bytes}: Packed, opening: Opening, archive: Archive) {
  // The library unpacks without a limit: all that it would unpack goes through the budget first.
  for (const entry of archive.entries.values()) await archive.read(entry)
  const {value: html} = await mammoth.convertToHtml(
    {buffer: Buffer.from(bytes)},
    {
      ignoreEmptyParagraphs: true,
      convertImage: mammoth.images.imgElement(async () => ({src: ''})),
      styleMap: ["p[style-name='Title'] => h1:fresh"],
    },
  )
  if (html === '') throw new Unopenable('no text: a document without words')
  const core = archive.entries.get('docProps/core.xml')
  const fields = core ? readFields((await archive.read(core)).toString('utf8')) : {}
  const heading = /^<h1>(.{1,400}?)<\/h1>/.exec(html)
  const title = heading ? heading[1] : fields.title
  const content = heading ? html.slice(heading[0].length) : html
  addRows(path, [{...fields, title, content_html: content || html}], opening)
}
