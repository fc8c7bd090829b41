import type {z} from 'zod'
import {type PlacedYaml, readYaml} from './read-yaml.ts'
import {describeIssues} from './settings-problem.ts'
import {UserError} from './user-error.ts'

/**
 * Read a YAML settings file through its schema.
 *
 * Throws a {@linkcode UserError} that names, one a line, `file:line:column`, the field, what was expected and
 * what was found. Give `z.strictObject`s, and a misspelled field is an error that suggests the right one; a
 * schema's own message is taken as what was expected. An empty file is an empty map.
 */
export function parseSettings<T>(text: string, file: string, schema: z.ZodType<T>): T {
  return checkSettings(readYaml(text, file), schema)
}

/** The data of `yaml` through `schema`; throws like {@linkcode parseSettings}. */
export function checkSettings<T>({value, place}: PlacedYaml, schema: z.ZodType<T>): T {
  const settings = value ?? {}
  const result = schema.safeParse(settings)
  if (result.success) return result.data
  const problems = describeIssues(result.error.issues, settings, schema)
  throw new UserError(problems.map(({path, message}) => `${place(path)}: ${message}`).join('\n'))
}
