import {isMap, isScalar, isSeq, parseDocument, type YAMLMap} from 'yaml'
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
  title: ['title', 'headline'],
  publisher: ['publisher', 'site', 'publication', 'website', 'source'],
  byline: ['byline', 'author', 'authors'],
  published: ['date', 'published', 'datePublished', 'publishDate', 'pubDate'],
  url: ['url', 'source', 'link', 'canonical', 'canonicalURL', 'source_url'],
  fetched: ['fetched', 'clipped', 'saved', 'created', 'accessed'],
  language: ['language', 'lang'],
} as const satisfies Partial<Record<keyof Metadata, readonly string[]>>

// Nodes are read one by one: to turn all of them into data takes for ever on fields nested as keys of fields.
function readFields(fields: YAMLMap, from: number, problems: Problem[]): Metadata {
  let metadata: Metadata = {}
  for (const [field, names] of Object.entries(fieldNames)) {
    const found = names.flatMap((name) => {
      const pair = fields.items.find(({key}) => isScalar(key) && key.value === name)
      const value = pair && plainValue(pair.value, field === 'byline')
      const isOther =
        field === 'url' ? name === 'source' && !isAddress(value) : isAddress(value) && field !== 'url'
      return value === undefined || value === null || isOther ? [] : [{pair, value}]
    })[0]
    if (!found || !isScalar(found.pair?.key)) continue
    const report = reportTo(problems, from + (found.pair.key.range?.[0] ?? 0))
    metadata = {...metadata, ...readMetadata({[field]: found.value}, 'front matter', report)}
  }
  return metadata
}

/** A scalar, or where there may be several the scalars of a list as one text, without the brackets that note-takers link names by. */
function plainValue(node: unknown, mayBeList: boolean): unknown {
  if (mayBeList && isSeq(node) && node.items.every(isScalar)) {
    return node.items.map((item) => unlink((item as {value: unknown}).value)).join(', ') || undefined
  }
  return isScalar(node) ? unlink(node.value) : node === null ? undefined : {}
}

const unlink = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/^\[\[(?:[^[\]|]{0,200}\|)?([^[\]|]{1,200})\]\]$/, '$1') : value

const isAddress = (value: unknown): boolean => typeof value === 'string' && /^https?:\/\//.test(value)
