import {createRequire} from 'node:module'
import {lazily} from '../text/lazily.ts'
import type {ReadDocument, SourceDocument} from '../types.ts'
import {machineShare} from './machine-share.ts'
import {readJson, readJsonLines} from './read-json.ts'
import {readMarkdown} from './read-markdown.ts'
import {reportTo} from './read-metadata.ts'
import type {Reading} from './reading.ts'
import {findFormat, type SourceFormat} from './source-format.ts'
import {withStated} from './stated-metadata.ts'

const load = createRequire(import.meta.url)

// Loaded for the first text of their kind: a parser takes longer to load than a hundred texts to read.
const html = lazily(() => load('./read-html.ts') as typeof import('./read-html.ts'))
const feed = lazily(() => load('./read-feed.ts') as typeof import('./read-feed.ts'))
const table = lazily(() => load('./read-table.ts') as typeof import('./read-table.ts'))
const links = lazily(() => load('./read-links.ts') as typeof import('./read-links.ts'))

const readers: Readonly<Record<SourceFormat, (text: string) => Reading>> = {
  text: readText,
  markdown: readMarkdown,
  html: (text) => html().readHtml(text),
  json: readJson,
  'json-lines': readJsonLines,
  feed: (text) => feed().readFeed(text),
  table: (text) => table().readTable(text),
  links: (text) => links().readLinks(text),
}

/**
 * A document as the text that all later offsets refer to, with what its format says about it. What a text is, its
 * content decides; its name counts where the content says nothing.
 *
 * Plain text and Markdown keep every offset of the file; every other format is rendered as text first.
 */
export function readDocument(document: SourceDocument): ReadDocument {
  const {path, sha256, stated} = document
  const reading = readers[document.format ?? findFormat(document.text, path)](document.text)
  const problems = [...document.problems, ...reading.problems]
  const read = {path, sha256, ...reading, problems}
  return stated ? withStated(read, stated, reportTo(problems, 0)) : read
}

/** Plain text as it is, unless no reader was meant to see it. */
function readText(text: string): Reading {
  const reading = {metadata: {}, declared: [], hints: [], removals: []}
  const share = isMarkup(text) ? 1 : machineShare(text)
  if (share === undefined) return {text, ...reading, problems: []}
  const found = `${Math.round(share * 100)} % of it is markup, headers, code or encoded bytes`
  return {text: '', ...reading, problems: [{reason: `not prose: ${found}`}]}
}

/** True for a text that one element of some kind holds, from its first mark to its last. */
function isMarkup(text: string): boolean {
  const name = /^\s*(?:<\?xml[^<>]{0,200}\?>\s*)?<([a-z][\w:.-]{0,60})/i.exec(text.slice(0, 1000))?.[1]
  return name !== undefined && text.trimEnd().endsWith(`</${name}>`)
}
