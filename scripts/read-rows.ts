import {readFileSync} from 'node:fs'
import type {z} from 'zod'
import {UserError} from '../src/pipeline/settings/user-error.ts'

/**
 * Reads a JSON Lines file whose rows all have one shape; blank lines are skipped.
 * Throws a {@linkcode UserError} that names file, line, what was expected and what was found.
 */
export function readRows<Row>(path: string, shape: z.ZodType<Row>): Row[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new UserError(`${path}: expected a readable file, found ${(error as NodeJS.ErrnoException).code}`)
  }
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [readRow(line, shape, `${path}:${index + 1}`)],
  )
}

function readRow<Row>(line: string, shape: z.ZodType<Row>, place: string): Row {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new UserError(`${place}: expected a JSON object, found ${quoteShortly(line)}`)
  }
  const result = shape.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const field = issue?.path.join('.') || 'row'
  throw new UserError(`${place}: ${field}: ${issue?.message ?? 'wrong shape'}, found ${quoteShortly(line)}`)
}

/** Longest piece of a bad line worth showing, in characters. */
const SHOWN = 80

function quoteShortly(line: string): string {
  return JSON.stringify(line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line)
}
