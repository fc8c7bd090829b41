import {existsSync, readFileSync} from 'node:fs'
import {type AnnotatedLine, annotateLine} from '../../src/pipeline/extract/lines/annotate-line.ts'
import {readLines} from '../../src/pipeline/text/lines.ts'

/** A page as flat text, with snippets that must be kept and that must go. */
export interface BoilerplateRow {
  id: string
  title: string
  text: string
  with: string[]
  without: string[]
}

const file = new URL('../../../shared/eval/boilerplate.jsonl', import.meta.url)

/** The rows of the shared set; none where it is not there. */
export function boilerplateRows(): BoilerplateRow[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as BoilerplateRow)
}

/** White space folded as the metric folds it. */
export function foldSpace(text: string): string {
  return text
    .split(/[\s\u00a0]+/)
    .join(' ')
    .trim()
}

const titleBreak = /\s+[|–—·›»«:-]\s+/

/** What pages of one site have in common: the end of their titles; a page without one stands alone. */
export function siteOf({id, title}: BoilerplateRow): string {
  const parts = title.split(titleBreak)
  const last = parts.at(-1)!.trim().toLowerCase()
  return parts.length > 1 && last !== '' ? last : id
}

/** Which of `folds` parts a site belongs to: the same for all of its pages. */
export function foldOf(row: BoilerplateRow, folds: number): number {
  let hash = 7
  for (const char of siteOf(row)) hash = (hash * 31 + char.codePointAt(0)!) % 1_000_003
  return hash % folds
}

export function markRow({text}: BoilerplateRow): AnnotatedLine[] {
  return readLines(text, {start: 0, end: text.length}).map((line) => annotateLine(text, line))
}
