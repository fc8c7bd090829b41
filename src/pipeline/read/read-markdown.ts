import {isMap, isScalar, parseDocument, type YAMLMap} from 'yaml'
import {trimLine} from '../text/lines.ts'
import type {Metadata, Problem, Removal} from '../types.ts'
import {readMarkdownLines} from './markdown-lines.ts'
import {readMetadata, reportTo} from './read-metadata.ts'
import type {Reading} from './reading.ts'

/** Lines of the longest front matter: beyond, the opening rule was a line drawn across the page. */
const longestFrontMatter = 400

const fence = /^---[ \t]*\r?$/

/**
 * A Markdown file: its front matter read and taken out, its marks blanked, every offset that of the file.
 *
 * A file with a title is one declared article. Wrong front matter is a problem at its offset; the rest is read.
 */
export function readMarkdown(text: string): Reading {
  const problems: Problem[] = []
  const frontMatter = findFrontMatter(text)
  const metadata = frontMatter ? readFrontMatter(text, frontMatter, problems) : {}
  const bodyStart = frontMatter?.end ?? 0
  const {text: body, hints, removals} = readMarkdownLines(text, bodyStart, metadata.title !== undefined)
  const declared =
    metadata.title !== undefined && body.slice(bodyStart).trim() !== ''
      ? [{start: bodyStart, end: text.length, metadata}]
      : []
  const removed = frontMatter ? removeLines(text, frontMatter.end, 'front-matter') : []
  return {text: body, metadata, declared, hints, removals: [...removed, ...removals], problems}
}

interface FrontMatter {
  /** Offsets of the YAML between the fences. */
  from: number
  to: number
  /** Offset after the closing fence. */
  end: number
}

function findFrontMatter(text: string): FrontMatter | undefined {
  const first = lineEnd(text, 0)
  if (!fence.test(text.slice(0, first))) return undefined
  let at = first + 1
  for (let count = 0; count < longestFrontMatter && at < text.length; count++) {
    const end = lineEnd(text, at)
    const line = text.slice(at, Math.min(end, at + 80))
    if (fence.test(line) || /^\.\.\.[ \t]*\r?$/.test(line)) {
      return {from: Math.min(first + 1, at), to: at, end: Math.min(end + 1, text.length)}
    }
    at = end + 1
  }
  return undefined
}

function readFrontMatter(text: string, {from, to}: FrontMatter, problems: Problem[]): Metadata {
  try {
    const document = parseDocument(text.slice(from, to), {schema: 'core', prettyErrors: false})
    for (const {pos, message} of document.errors) {
      problems.push({start: from + pos[0], reason: `front matter: ${message.split('\n', 1)[0]}`})
    }
    if (isMap(document.contents)) return readFields(document.contents, from, problems)
    if (document.contents !== null) {
      problems.push({start: from, reason: 'front matter: expected fields such as title: …, found none'})
    }
  } catch (error) {
    problems.push({start: from, reason: `front matter: ${(error as Error).message.split('\n', 1)[0]}`})
  }
  return {}
}

/** Names that front matter gives a field, most telling first. */
const fieldNames = {
  title: ['title'],
  publisher: ['publisher'],
  byline: ['byline', 'author'],
  published: ['date', 'published'],
  url: ['url'],
  fetched: ['fetched'],
  language: ['language'],
} as const satisfies Partial<Record<keyof Metadata, readonly string[]>>

// Nodes are read one by one: to turn all of them into data takes for ever on fields nested as keys of fields.
function readFields(fields: YAMLMap, from: number, problems: Problem[]): Metadata {
  let metadata: Metadata = {}
  for (const [field, names] of Object.entries(fieldNames)) {
    const pair = names
      .map((name) => fields.items.find(({key}) => isScalar(key) && key.value === name))
      .find((candidate) => candidate !== undefined)
    if (!pair || !isScalar(pair.key)) continue
    const value = isScalar(pair.value) ? pair.value.value : pair.value === null ? undefined : {}
    const report = reportTo(problems, from + (pair.key.range?.[0] ?? 0))
    metadata = {...metadata, ...readMetadata({[field]: value}, 'front matter', report)}
  }
  return metadata
}

/** A removal for each line up to `end` that holds anything. */
function removeLines(text: string, end: number, rule: string): Removal[] {
  const removals: Removal[] = []
  for (let at = 0; at < end; at = lineEnd(text, at) + 1) {
    const line = trimLine(text, at, Math.min(lineEnd(text, at), end))
    if (line) removals.push({...line, rule})
  }
  return removals
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}
