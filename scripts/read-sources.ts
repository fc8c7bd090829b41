import {hash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {findPacking} from '../src/open/find-packing.ts'
import {passedOver} from '../src/open/passed-over.ts'
import {decode} from '../src/pipeline/read/decode.ts'
import type {SourceDocument} from '../src/pipeline/types.ts'
import {type ListedFile, listFiles, lookAtFile} from './list-files.ts'

/** A document, or a file that must be opened first: then `packed` holds its bytes. */
export type SourceFile = SourceDocument & {packed?: Buffer}

/** Every file of a folder that is to be read, and how many of each kind were passed over. */
export interface SourceFolder {
  files: SourceFile[]
  passedOver: Record<string, number>
}

/** Every file below `folder`, by path; none if the folder does not exist. What cannot be read is recorded. */
export function readFolder(folder: string): SourceFolder {
  const files: SourceFile[] = []
  const passed: Record<string, number> = {}
  for (const file of listFiles(folder)) {
    const why = passedOver(file.path)
    if (why) passed[why] = (passed[why] ?? 0) + 1
    else files.push(readFile(folder, file))
  }
  return {files, passedOver: passed}
}

/** The files of {@linkcode readFolder}. */
export const readSources = (folder: string): SourceFile[] => readFolder(folder).files

/** One file as a document. What is no readable text comes back empty, with the reason as a problem. */
export const readSource = (folder: string, path: string): SourceFile =>
  readFile(folder, lookAtFile(folder, path) ?? {path, unread: 'a folder'})

function readFile(folder: string, {path, unread}: ListedFile): SourceFile {
  if (unread !== undefined) return emptyDocument(path, unread)
  try {
    return toDocument(path, readFileSync(join(folder, path)))
  } catch (error) {
    return emptyDocument(path, `unreadable: ${(error as NodeJS.ErrnoException).code ?? error}`)
  }
}

function toDocument(path: string, bytes: Buffer): SourceFile {
  const sha256 = hash('sha256', bytes, 'hex')
  const packing = findPacking(bytes)
  if (typeof packing === 'object')
    return {path, sha256, text: '', problems: [{reason: `no text: ${packing.noText}`}]}
  if (packing)
    return {path, sha256, text: '', problems: [{reason: `a ${packing} file, not opened`}], packed: bytes}
  const decoded = decode(bytes)
  if ('binary' in decoded) return {path, sha256, text: '', problems: [{reason: 'binary, not text'}]}
  const {text, problems} = decoded
  const asInGit = hash('sha256', withoutCarriageReturns(bytes), 'hex')
  return {path, sha256: asInGit, text, problems: text.trim() ? problems : [...problems, {reason: 'empty'}]}
}

/** A text's bytes as git keeps them: a checkout on Windows is the same document. */
function withoutCarriageReturns(bytes: Buffer): Buffer {
  if (!bytes.includes('\r\n')) return bytes
  return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
}

const emptyDocument = (path: string, reason: string): SourceDocument => ({
  path,
  sha256: hash('sha256', '', 'hex'),
  text: '',
  problems: [{reason}],
})
