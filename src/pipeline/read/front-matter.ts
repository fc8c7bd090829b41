import {isMap, isScalar, parseDocument, type YAMLMap} from 'yaml'
import type {Metadata, Problem} from '../types.ts'
import {readMetadata, reportTo} from './read-metadata.ts'

export interface FrontMatter {
  /** Offsets of the YAML between the fences. */
  from: number
  to: number
  /** Offset after the closing fence. */
  end: number
}

/** The fields that front matter states. What is wrong with it is added to `problems`. */
export function readFrontMatter(text: string, {from, to}: FrontMatter, problems: Problem[]): Metadata {
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
