import {hash} from 'node:crypto'
import {lazyFields} from '../src/pipeline/lazy-fields.ts'
import {decode} from '../src/pipeline/read/decode.ts'
import type {SourceDocument} from '../src/pipeline/types.ts'
import {type Look, type LookedFile, lookAt, readAgain, readAnew, unreadReason} from './known-files.ts'
import {seeFile, seeFiles} from './list-files.ts'

/** Every file below `folder`, by path; none if the folder does not exist. What cannot be read is recorded. */
export function readSources(folder: string): SourceDocument[] {
  return readLook(lookAt(folder, 0, seeFiles(folder)))
}

/** One file as a document. What is no readable text comes back empty, with the reason as a problem. */
export function readSource(folder: string, path: string): SourceDocument {
  const [document] = readLook(lookAt(folder, 0, seeFile(folder, path)))
  return document ?? unread(path, 'unreadable: ENOENT')
}

/**
 * The files of a look as documents. Those whose content is known are read when somebody asks for their text, and must
 * then hold what the look promised; the content of the others becomes known.
 */
export function readLook({folder, files}: Look): SourceDocument[] {
  return files.map((file) => {
    const {path, content} = file
    const isKnown = content !== undefined && unreadReason(content) === undefined
    return isKnown ? readWhenAsked(folder, path, content) : readNow(folder, file)
  })
}

function readNow(folder: string, file: LookedFile): SourceDocument {
  const bytes = readAnew(folder, file)
  return bytes ? toDocument(file.path, file.content!, bytes) : unread(file.path, unreadReason(file.content!)!)
}

const withText = lazyFields<SourceDocument, 'text' | 'problems'>(['text', 'problems'])

function readWhenAsked(folder: string, path: string, sha256: string): SourceDocument {
  let document: SourceDocument | undefined
  return withText({path, sha256}, () => {
    document ??= toDocument(path, sha256, readAgain(folder, path, sha256))
    return document
  })
}

function toDocument(path: string, sha256: string, bytes: Buffer): SourceDocument {
  const decoded = decode(bytes)
  if ('binary' in decoded) return {path, sha256, text: '', problems: [{reason: 'binary, not text'}]}
  const {text, problems} = decoded
  return {path, sha256, text, problems: text.trim() ? problems : [...problems, {reason: 'empty'}]}
}

function unread(path: string, reason: string): SourceDocument {
  return {path, sha256: hash('sha256', '', 'hex'), text: '', problems: [{reason}]}
}
