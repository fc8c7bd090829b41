import {Parser} from 'htmlparser2'

/** What a document of an office program or a book says of itself, in Dublin Core. */
export interface OfficeFields {
  title?: string
  author?: string
  publisher?: string
  date?: string
  language?: string
}

/** Elements of Dublin Core → fields. */
const fieldOf: Readonly<Record<string, keyof OfficeFields>> = {
  'dc:title': 'title',
  'dc:creator': 'author',
  'dc:publisher': 'publisher',
  'dc:date': 'date',
  'dc:language': 'language',
}

/** The first value of each field. */
export function readFields(xml: string): OfficeFields {
  const fields: OfficeFields = {}
  let field: keyof OfficeFields | undefined
  let words = ''
  const parser = new Parser(
    {
      onopentag: (name) => {
        field = fieldOf[name]
        words = ''
      },
      ontext: (text) => {
        if (field) words += text
      },
      onclosetag: () => {
        if (field && words.trim() !== '') fields[field] ??= words.trim()
        field = undefined
      },
    },
    {xmlMode: true},
  )
  parser.end(xml)
  return fields
}
