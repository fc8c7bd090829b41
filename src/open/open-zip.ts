import {openArchive} from './archive.ts'
import {Unopenable} from './budget.ts'
import type {Opening, Packed} from './opening.ts'

/** A zip file: a document of an office program, a book, or files of any kind. */
export async function openZip(packed: Packed, opening: Opening) {
  const archive = await openArchive(packed.bytes, opening)
  const has = (name: string) => archive.entries.has(name)
  if (has('word/document.xml')) return (await import('./open-docx.ts')).openDocx(packed, opening, archive)
  if (has('META-INF/container.xml'))
    return (await import('./open-epub.ts')).openEpub(packed, opening, archive)
  if (has('content.xml') && has('mimetype'))
    return (await import('./open-odt.ts')).openOdt(packed, opening, archive)
  if (has('xl/workbook.xml')) throw new Unopenable('no text: a spreadsheet: save it as CSV')
  if (has('ppt/presentation.xml')) throw new Unopenable('no text: slides: save them as PDF or text')
  for (const entry of archive.entries.values()) {
    if (entry.fileName.endsWith('/') || /(?:^|\/)\./.test(entry.fileName)) continue
    try {
      const bytes = await archive.read(entry)
      await opening.open({path: `${packed.path}/${entry.fileName}`, bytes})
    } catch (error) {
      if (opening.budget.bytes < 0 || opening.budget.entries < 0) throw error
      opening.report(`${entry.fileName}: ${(error as Error).message}`)
    }
  }
}
