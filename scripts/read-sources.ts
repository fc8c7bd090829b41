import {hash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {decode} from '../src/pipeline/read/decode.ts'
import type {SourceDocument} from '../src/pipeline/types.ts'
import {type ListedFile, listFiles, lookAtFile} from './list-files.ts'

/** Every file below `folder`, by path; none if the folder does not exist. What cannot be read is recorded. */
export const readSources = (folder: string): SourceDocument[] =>
  listFiles(folder).map((file) => readFile(folder, file))

/** One file as a document. What is no readable text comes back empty, with the reason as a problem. */
export const readSource = (folder: string, path: string): SourceDocument =>
  readFile(folder, lookAtFile(folder, path) ?? {path, unread: 'a folder'})

function readFile(folder: string, {path, unread}: ListedFile): SourceDocument {
  if (unread !== undefined) return emptyDocument(path, unread)
  try {
    return toDocument(path, readFileSync(join(folder, path)))
  } catch (error) {
    return emptyDocument(path, `unreadable: ${(error as NodeJS.ErrnoException).code ?? error}`)
  }
}

function toDocument(path: string, bytes: Buffer): SourceDocument {
  const sha256 = hash('sha256', bytes, 'hex')
  const decoded = decode(bytes)
  if ('binary' in decoded) return {path, sha256, text: '', problems: [{reason: 'binary, not text'}]}
  const {text, problems} = decoded
  return {path, sha256, text, problems: text.trim() ? problems : [...problems, {reason: 'empty'}]}
}

const emptyDocument = (path: string, reason: string): SourceDocument => ({
  path,
  sha256: hash('sha256', '', 'hex'),
  text: '',
  problems: [{reason}],
})
