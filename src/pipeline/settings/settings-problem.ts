import {z} from 'zod'

type Issue = z.core.$ZodIssue

/** One wrong field of a settings file, in words. */
export interface SettingsProblem {
  path: readonly PropertyKey[]
  /** `quotation.share: expected a number, found "lots"`. */
  message: string
}

/** Longest piece of a wrong value that a message repeats, in characters. */
const FOUND_CHARS = 40

/** Furthest a key may be from a known one to count as its misspelling, in edits per character. */
const MISSPELLING = 0.4

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'fields with values',
  record: 'fields with values',
  string: 'text',
}

const units: Readonly<Record<string, string>> = {array: ' entries', string: ' characters'}

/**
 * Say for each wrong field what was expected and what was found; the first issue of a field is told, the others
 * follow from it. `value` is what was parsed.
 */
export function describeIssues(
  issues: readonly Issue[],
  value: unknown,
  schema: z.ZodType,
): SettingsProblem[] {
  const firstOfField = [...Map.groupBy(issues, ({path}) => path.join('\0')).values()].map(([issue]) => issue!)
  return firstOfField.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        message: `${fieldName([...issue.path, key])}: ${unknownKey(key, knownKeys(schema, issue.path))}`,
      }))
    }
    const wrong = issue.path.reduce<unknown>((inner, step) => Object(inner)[step], value)
    const message = `${fieldName(issue.path)}: expected ${expected(issue)}, found ${describe(wrong)}`
    return [{path: issue.path, message: `${message}${hintAt(issue, wrong)}`}]
  })
}

/** A field as a reader would write it: `stories[3].slug`. */
export function fieldName(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file'
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i ? '.' : ''}${String(step)}`))
    .join('')
}

function expected(issue: Issue): string {
  const isOwnWords = !/^(?:Invalid|Too|Unrecognized)\b/.test(issue.message)
  if (isOwnWords) return issue.message
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? issue.expected
  if (issue.code === 'too_small') return `at least ${issue.minimum}${units[issue.origin] ?? ''}`
  if (issue.code === 'too_big') return `at most ${issue.maximum}${units[issue.origin] ?? ''}`
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`
  if (issue.code === 'invalid_format') return `text of the form ${issue.pattern ?? issue.format}`
  if (issue.code !== 'invalid_union') return issue.message
  return [...new Set(issue.errors.flatMap((errors) => errors.slice(0, 1).map(expected)))].join(' or ')
}

/** A text with a colon in it is a field to YAML, though nobody meant one. */
function hintAt(issue: Issue, wrong: unknown): string {
  const isText = issue.code === 'invalid_type' && issue.expected === 'string'
  const isFields = typeof wrong === 'object' && wrong !== null && !Array.isArray(wrong)
  const [field] = isFields ? Object.entries(wrong) : []
  return isText && field ? `: put a text with a colon into quotes, '${field[0]}: ${field[1]}'` : ''
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object') return `fields ${Object.keys(value).slice(0, 3).join(', ')}`
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > FOUND_CHARS ? `${text.slice(0, FOUND_CHARS)}…` : text
}

function unknownKey(key: string, known: readonly string[]): string {
  const distances = known.map((name) => ({name, distance: editDistance(key, name)}))
  const [nearest] = distances.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
  const isMisspelling = nearest && nearest.distance <= Math.ceil(nearest.name.length * MISSPELLING)
  const hint = isMisspelling ? ` (did you mean ${nearest.name}?)` : ''
  return `expected one of ${known.join(', ')}, found an unknown field${hint}`
}

function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let node = z.toJSONSchema(schema, {io: 'input', unrepresentable: 'any'}) as z.core.JSONSchema.JSONSchema
  for (const step of path) {
    const next =
      node.properties?.[String(step)] ?? (typeof step === 'number' ? node.items : node.additionalProperties)
    node = Object(Array.isArray(next) ? next[0] : next)
  }
  return Object.keys(node.properties ?? {})
}

function editDistance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, i) => i)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === b[j] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}
