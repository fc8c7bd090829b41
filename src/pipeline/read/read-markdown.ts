import {createRequire} from 'node:module'
import {lazily} from '../text/lazily.ts'
import {trimLine} from '../text/lines.ts'
import type {Problem, Removal} from '../types.ts'
import type {FrontMatter} from './front-matter.ts'
import {readMarkdownLines} from './markdown-lines.ts'
import type {Reading} from './reading.ts'

/** Lines of the longest front matter: beyond, the opening rule was a line drawn across the page. */
const longestFrontMatter = 400

/** Loaded for the first front matter: reading YAML takes a library of many files. */
const yaml = lazily(
  () => createRequire(import.meta.url)('./front-matter.ts') as typeof import('./front-matter.ts'),
)

const fence = /^---[ \t]*\r?$/

/**
 * A Markdown file: its front matter read and taken out, its marks blanked, every offset that of the file.
 *
 * A file with a title is one declared article. Wrong front matter is a problem at its offset; the rest is read.
 */
export function readMarkdown(text: string): Reading {
  const problems: Problem[] = []
  const frontMatter = findFrontMatter(text)
  const metadata = frontMatter ? yaml().readFrontMatter(text, frontMatter, problems) : {}
  const bodyStart = frontMatter?.end ?? 0
  const {text: body, hints, removals} = readMarkdownLines(text, bodyStart, metadata.title !== undefined)
  const declared =
    metadata.title !== undefined && body.slice(bodyStart).trim() !== ''
      ? [{start: bodyStart, end: text.length, metadata}]
      : []
  const removed = frontMatter ? removeLines(text, frontMatter.end, 'front-matter') : []
  return {text: body, metadata, declared, hints, removals: [...removed, ...removals], problems}
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
