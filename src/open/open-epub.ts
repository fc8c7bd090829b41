import {posix} from 'node:path'
import {Parser} from 'htmlparser2'
import {addRows} from './add-rows.ts'
import type {Archive} from './archive.ts'
import {Unopenable} from './budget.ts'
import {readFields} from './office-fields.ts'
import type {Opening, Packed} from './opening.ts'

/** Characters of the shortest chapter that is an article: covers and imprints are shorter. */
const shortestChapter = 400

/** A book, as news apps send an issue: each chapter with running text is an article. */
export async function openEpub({path}: Packed, opening: Opening, archive: Archive) {
  if (archive.entries.has('META-INF/rights.xml') || archive.entries.has('META-INF/encryption.xml')) {
    opening.report('may be protected: what is encrypted in it is left out')
  }
  const read = async (name: string) => {
    const entry = archive.entries.get(name)
    return entry ? (await archive.read(entry)).toString('utf8') : ''
  }
  const packagePath = attributes(await read('META-INF/container.xml'), 'rootfile')[0]?.['full-path'] ?? ''
  const packageXml = await read(packagePath)
  if (packageXml === '') throw new Unopenable('a book without a list of its chapters')
  const {publisher, title: book, date, language} = readFields(packageXml)
  const items = new Map(attributes(packageXml, 'item').map(({id = '', href = ''}) => [id, href]))
  const rows = []
  for (const {idref = ''} of attributes(packageXml, 'itemref')) {
    const href = items.get(idref)
    if (!href) continue
    const html = await read(posix.join(posix.dirname(packagePath), decodeURI(href)))
    const body = inside(html, /<body[\s>]/i, '</body')
    if (body.replace(/<[^<>]{0,1000}>/g, '').trim().length < shortestChapter) continue
    const heading = inside(body, /<h[1-3][\s>]/i, '</h') || undefined
    rows.push({title: heading, publisher: publisher ?? book, date, language, content_html: body})
  }
  if (rows.length === 0) throw new Unopenable('a book without a chapter of running text')
  addRows(path, rows, opening)
}

/** What stands in the first element that opens so; nothing where there is none. */
function inside(html: string, opens: RegExp, closes: string): string {
  const tag = html.search(opens)
  const start = tag === -1 ? -1 : html.indexOf('>', tag) + 1
  const end = start > 0 ? html.toLowerCase().indexOf(closes, start) : -1
  return end === -1 ? '' : html.slice(start, end)
}

/** The attributes of each element of a name, whatever its namespace is called. */
function attributes(xml: string, element: string): Record<string, string>[] {
  const found: Record<string, string>[] = []
  const parser = new Parser(
    {
      onopentag: (name, attribs) => {
        if (name.replace(/^.*:/, '') === element) found.push(attribs)
      },
    },
    {xmlMode: true},
  )
  parser.end(xml)
  return found
}
