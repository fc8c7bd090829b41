import {createRequire} from 'node:module'
import {lazily} from '../text/lazily.ts'
import type {ReadDocument, SourceDocument} from '../types.ts'
import {readJson, readJsonLines} from './read-json.ts'
import {readMarkdown} from './read-markdown.ts'
import type {Reading} from './reading.ts'

/** Loaded for the first page: the parser takes longer to load than a hundred texts to read. */
const html = lazily(() => createRequire(import.meta.url)('./read-html.ts') as typeof import('./read-html.ts'))
const readHtml = (text: string): Reading => html().readHtml(text)

/** File name endings → how their text is read. Every other file is plain text. */
const readers: Readonly<Record<string, (text: string) => Reading>> = {
  htm: readHtml,
  html: readHtml,
  json: readJson,
  jsonl: readJsonLines,
  markdown: readMarkdown,
  md: readMarkdown,
  ndjson: readJsonLines,
  xhtml: readHtml,
}

/**
 * A document as the text that all later offsets refer to, with what its format says about it.
 *
 * Plain text and Markdown keep every offset of the file; HTML and JSON are rendered as text first.
 */
export function readDocument(document: SourceDocument): ReadDocument {
  const {path, sha256} = document
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  const read = Object.hasOwn(readers, ending) ? readers[ending]! : readText
  const reading = read(document.text)
  return {path, sha256, ...reading, problems: [...document.problems, ...reading.problems]}
}

function readText(text: string): Reading {
  return {text, metadata: {}, declared: [], hints: [], removals: [], problems: []}
}
