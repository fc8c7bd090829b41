import type {Document} from 'yaml'
import {isMap, isScalar, isSeq, LineCounter, parseDocument, visit} from 'yaml'
import {UserError} from './user-error.ts'
import {describeSlip, findStraySign} from './yaml-slips.ts'

/** A YAML file as plain data, and where each part of it stands. */
export interface PlacedYaml {
  /** The data; a key without a value counts as absent. */
  value: unknown
  /** `file:line:column` of the field at `path`, or of the nearest field around it that exists. */
  place: (path: readonly PropertyKey[]) => string
}

/** Aliases a settings file may resolve to, all told: far above honest use, far below a blow-up. */
const MAX_ALIASES = 100

/**
 * Read YAML into plain data that knows its lines.
 *
 * `typed` reads numbers and booleans as such; `text` keeps every scalar as written, so that an id like `1e5`
 * stays one. Throws a {@linkcode UserError} with file, line and column for anything that is not YAML, for
 * unknown tags, and for aliases that multiply.
 */
export function readYaml(text: string, file: string, scalars: 'typed' | 'text' = 'typed'): PlacedYaml {
  const lines = new LineCounter()
  const at = (offset: number) => {
    const {line, col} = lines.linePos(offset)
    return `${file}:${Math.max(line, 1)}:${Math.max(col, 1)}`
  }

  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      schema: scalars === 'text' ? 'failsafe' : 'core',
    })
    const slip = document.errors[0] ?? document.warnings[0]
    if (slip) throw new UserError(`${at(slip.pos[0])}: ${describeSlip(slip, text, slip.pos[0])}`)
    const stray = findStraySign(document)
    if (stray) throw new UserError(`${at(stray.offset)}: ${stray.message}`)
    dropEmptyFields(document)
    const value: unknown = document.toJS({maxAliasCount: MAX_ALIASES})
    return {value: value === '' ? null : value, place: (path) => at(offsetOf(document, path))}
  } catch (error) {
    if (error instanceof UserError) throw error
    if (error instanceof RangeError)
      throw new UserError(`${at(0)}: expected settings, found nesting too deep`)
    if (!(error instanceof ReferenceError)) throw error
    throw new UserError(`${at(0)}: expected at most ${MAX_ALIASES} aliases, found more`)
  }
}

function dropEmptyFields(document: Document) {
  visit(document, {
    Pair: (_, {value}) => {
      if (value === null) return visit.REMOVE
      if (!isScalar(value) || value.anchor) return
      const isEmpty = value.value === null || (value.value === '' && value.type === 'PLAIN')
      return isEmpty ? visit.REMOVE : undefined
    },
  })
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents
  let offset = document.contents?.range?.[0] ?? 0
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({key}) => isScalar(key) && String(key.value) === String(step))
      if (!pair) break
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      const start = (node as {range?: readonly number[]} | undefined)?.range?.[0]
      if (start === undefined) break
      offset = start
    } else break
  }
  return offset
}
