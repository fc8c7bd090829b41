/** Writes `editorial.schema.json` of a new desk, which lets editors' programs complete and check `editorial.yaml`. */
import {writeFileSync} from 'node:fs'
import {z} from 'zod'
import {editorialSchema} from '../src/schemas/editorial.ts'

/** The JSON Schema of `editorial.yaml`, as it is kept. */
export function editorialJsonSchema(): string {
  const schema = z.toJSONSchema(editorialSchema, {io: 'input'})
  return `${JSON.stringify({...schema, title: 'What editors overrule'}, undefined, 2)}\n`
}

if (import.meta.main) {
  writeFileSync(new URL('../src/new-desk/editorial.schema.json', import.meta.url), editorialJsonSchema())
}
