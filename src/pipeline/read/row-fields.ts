import type {RawMetadata} from './read-metadata.ts'

/** Where the parts of an article stand in a row, most telling first. */
type FieldNames = Readonly<Record<string, readonly string[]>>

const names = (list: string): readonly string[] => list.trim().split(/\s+/)

/**
 * Names that exports, interfaces and spreadsheets give a field: letters and digits only, in lower case and without
 * accents, `.` before a field of a field.
 */
const metadataNames = {
  title: names(`
    title headline headline.main title.rendered title.value webtitle resolvedtitle giventitle articletitle pagetitle
    heading subject titel uberschrift schlagzeile titre titolo titulo titulek tytul rubrik baslik заголовок 标题 タイトル
  `),
  publisher: names(`
    publisher publisher.name source.name source.title feed.title origin.title sitename site.name outlet medianame
    publication publication.name newspaper medium zeitung quelle journal testata periodico source site provider
    account.displayname account.username source.domain domainname hostname domain sourcedomain
  `),
  byline: names(`
    byline byline.original author author.name authors creator dccreator by writer autor autorin auteur autore
    publishedby reporter fields.byline
  `),
  published: names(`
    datepublished publishedat published publisheddate pubdate publishdate publicationdate webpublicationdate datepublish date
    releasedate firstpublished createdat created timestamp createdisotimestamp datum data fecha isodate dctimestamp
    datetime time
  `),
  url: names(`
    url link weburl permalink canonicalurl canonical.href alternate.href href originalurl resolvedurl givenurl
    pageurl sourceurl articleurl adresse lien enlace uri source originid
  `),
  fetched: names(
    'fetched fetchedat crawled crawledat savedat timeadded scrapedat retrieved datedownload accessed',
  ),
  language: names('language lang sprache langue lingua idioma'),
} as const satisfies FieldNames

/** Fields that hold an article in full. */
const bodyNames = names(`
  contenthtml htmlcontent content.content content.value content.rendered contentencoded fulltext fullcontent articlebody body
  bodytext fields.bodytext fields.body content contenttext text maintext cleanedtext articletext rawtext plaintext
  article html volltext inhalt artikel contenu texte testo texto conteudo contenido текст 正文 内容 本文
`)

/** Fields that hold a part of one. */
const summaryNames = names(`
  summary.content summary.value summary description excerpt excerpt.rendered leadparagraph abstract snippet selection
  trailtext fields.trailtext teaser lead shortdescription note highlight
`)

/** What one row says: what is known of an article, and its words. */
export interface RowFields {
  metadata: RawMetadata
  body: string | undefined
  /** True where the words are the article in full as far as the row says. */
  isFull: boolean
}

/** The fields of a row under the names the pipeline has for them. */
export function pickFields(row: Readonly<Record<string, unknown>>): RowFields {
  const fields = foldNames(row)
  const pick = (list: readonly string[], accept: (value: unknown) => unknown) => {
    for (const name of list) {
      const value = accept(find(fields, name))
      if (value !== undefined && value !== null && value !== '') return value
    }
    return undefined
  }
  const full = pick(bodyNames, readBody) ?? emptyBody(fields)
  const body = (full || pick(summaryNames, readBody)) ?? full
  const metadata = {
    title: pick(metadataNames.title, plain),
    publisher: pick(metadataNames.publisher, (value) => (isAddress(value) ? undefined : plain(value))),
    byline: pick(metadataNames.byline, joinNames),
    published: pick(metadataNames.published, plain),
    url: pick(metadataNames.url, (value) => first(value)),
    fetched: pick(metadataNames.fetched, plain),
    language: pick(metadataNames.language, plain),
  }
  return {metadata, body: body as string | undefined, isFull: full !== undefined && full !== ''}
}

/** A name as the tables have it. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

type Fields = ReadonlyMap<string, unknown>

function foldNames(row: Readonly<Record<string, unknown>>): Fields {
  const fields = new Map<string, unknown>()
  for (const [name, value] of Object.entries(row)) {
    const folded = foldName(name)
    if (!fields.has(folded)) fields.set(folded, value)
  }
  return fields
}

function find(fields: Fields, name: string): unknown {
  const [outer, inner] = name.split('.', 2) as [string, string?]
  const value = fields.get(outer)
  if (inner === undefined) return value
  const object = Array.isArray(value) ? value[0] : value
  if (typeof object !== 'object' || object === null) return undefined
  return Object.entries(object).find(([key]) => foldName(key) === inner)?.[1]
}

/** The words of a field: text, or pieces of text as chats have them. */
function readBody(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (!Array.isArray(value)) return undefined
  const pieces = value.map((piece) => (typeof piece === 'string' ? piece : (piece as {text?: unknown})?.text))
  const isText = pieces.length > 0 && pieces.every((piece) => typeof piece === 'string')
  if (!isText) return undefined
  // Paragraphs are a list of texts; runs of one text are set apart by what marks them.
  const isRuns = value.some((piece) => typeof piece !== 'string')
  return pieces.join(isRuns ? '' : '\n\n').trim() || undefined
}

/** An article whose text is there and empty: a headline alone. */
function emptyBody(fields: Fields): string | undefined {
  return bodyNames.some((name) => typeof find(fields, name) === 'string') ? '' : undefined
}

function joinNames(value: unknown): unknown {
  if (!Array.isArray(value)) return plain(value)
  const list = value.map((entry) =>
    typeof entry === 'object' && entry ? (entry as {name?: unknown}).name : entry,
  )
  return list.every((name) => typeof name === 'string') ? list.join(', ') || undefined : value
}

/** A nested object is another field's; a list stays one, to be reported. */
function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : value
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? (isAddress(value[0]) ? value[0] : undefined) : plain(value)
}

const isAddress = (value: unknown): boolean => typeof value === 'string' && /^https?:\/\//i.test(value.trim())
