import {createHash} from 'node:crypto'
import {lstatSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {decode} from '../src/pipeline/read/decode.ts'
import type {SourceDocument} from '../src/pipeline/types.ts'
import {listFiles} from './list-files.ts'

/** Bytes of the largest file that is read: one text of more would not fit into V8's longest string. */
const largestFile = 500_000_000

/** Every file below `folder`, by path; none if the folder does not exist. What cannot be read is recorded. */
export function readSources(folder: string): SourceDocument[] {
  return listFiles(folder).map((path) => readSource(folder, path))
}

/** One file as a document. What is no readable text comes back empty, with the reason as a problem. */
export function readSource(folder: string, path: string): SourceDocument {
  try {
    const file = join(folder, path)
    const status = lstatSync(file)
    if (status.isSymbolicLink()) return unread(path, 'a symbolic link, which is not followed')
    if (status.isDirectory()) return unread(path, 'a folder that cannot be listed')
    if (!status.isFile()) return unread(path, 'not a regular file')
    if (status.size > largestFile) {
      return unread(path, `${status.size} bytes, more than the ${largestFile} that are read as one text`)
    }
    const bytes = readFileSync(file)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const decoded = decode(bytes)
    if ('binary' in decoded) return {path, sha256, text: '', problems: [{reason: 'binary, not text'}]}
    const {text, problems} = decoded
    return {path, sha256, text, problems: text.trim() ? problems : [...problems, {reason: 'empty'}]}
  } catch (error) {
    return unread(path, `unreadable: ${(error as NodeJS.ErrnoException).code ?? error}`)
  }
}

function unread(path: string, reason: string): SourceDocument {
  return {path, sha256: createHash('sha256').digest('hex'), text: '', problems: [{reason}]}
}
