/** What linked data says of the one article of a page; values unchecked but for being text. */
export interface LinkedArticle {
  title?: string | undefined
  published?: string | undefined
  publisher?: string | undefined
  byline?: string | undefined
  url?: string | undefined
  language?: string | undefined
  body?: string | undefined
}

/** What the linked data of a page says. */
export interface LinkedData {
  /** Empty where it describes no article, or several of which none is known to be the page's. */
  article: LinkedArticle
  /** Publication day of the page itself, where no article states one. */
  pagePublished: string | undefined
  /** Names of the site and of whoever runs it. */
  siteNames: readonly string[]
}

/** Types of schema.org that are an article. */
const articleType =
  /(?:^|[/:])(?:\w{0,20}Article|\w{0,20}BlogPosting|LiveBlogPosting|Report|ReportageNewsArticle|Recipe|VideoObject)$/
const pageType = /(?:^|[/:])(?:WebPage|ItemPage|AboutPage|FAQPage)$/
const siteType = /(?:^|[/:])(?:WebSite|NewsMediaOrganization|Organization)$/

/** Nodes looked at: far above any page's, far below what takes time. */
const mostNodes = 2000

/** Names of a byline before it is a list of contributors. */
const mostAuthors = 5

type Node = Readonly<Record<string, unknown>>

/** Read the texts of linked data; `isPageTitle` tells whether a headline is the page's own. */
export function readLinkedData(
  texts: readonly string[],
  isPageTitle: (headline: string) => boolean,
  report: (reason: string) => void,
): LinkedData {
  const nodes = texts.flatMap((text) => findNodes(parse(text, report)))
  const typed = (pattern: RegExp) => nodes.filter((node) => hasType(node['@type'], pattern))
  const article = choose(typed(articleType), isPageTitle)
  const sites = typed(siteType)
  return {
    article: article ? describeArticle(article) : {},
    pagePublished: textOf(typed(pageType)[0]?.datePublished),
    siteNames: sites.flatMap(({name}) => textOf(name) ?? []),
  }
}

/** Marks that old pages put around scripts. */
const openingMarks = ['<!--', '/*<![CDATA[*/', '//<![CDATA[', '<![CDATA[']
const closingMarks = [';', '-->', '/*]]>*/', '//]]>', ']]>']

function unwrap(text: string): string {
  let data = text.trim()
  for (const mark of openingMarks) if (data.startsWith(mark)) data = data.slice(mark.length).trimStart()
  for (const mark of closingMarks) if (data.endsWith(mark)) data = data.slice(0, -mark.length).trimEnd()
  return data
}

const controls = /[\p{Cc}]/gu
const strayCommas = /,(?=\s{0,50}[}\]])/g

function parse(text: string, report: (reason: string) => void): unknown {
  const data = unwrap(text)
  if (data === '') return undefined
  for (const repaired of [data, data.replace(controls, ' ').replace(strayCommas, '')]) {
    try {
      return JSON.parse(repaired)
    } catch {
      // The next reading, or the report.
    }
  }
  report('json-ld: not JSON')
  return undefined
}

/** The article that the page's title names; else the only one there is. */
function choose(articles: readonly Node[], isPageTitle: (headline: string) => boolean): Node | undefined {
  const named = articles.find((article) => {
    const title = textOf(article.headline) ?? textOf(article.name)
    return title !== undefined && isPageTitle(title)
  })
  if (named) return named
  const kinds = new Set(articles.map(({datePublished, headline}) => `${datePublished}|${headline}`))
  return kinds.size === 1 ? articles[0] : undefined
}

function describeArticle(article: Node): LinkedArticle {
  return {
    title: textOf(article.headline) ?? textOf(article.name),
    published: textOf(article.datePublished) ?? textOf(article.uploadDate),
    publisher: nameOf(article.publisher) ?? nameOf(article.sourceOrganization),
    byline: nameOf(article.author ?? article.creator),
    url: textOf(article.url) ?? addressOf(article.mainEntityOfPage),
    language: textOf(article.inLanguage),
    body: textOf(article.articleBody),
  }
}

/** Nodes at the top of linked data: those inside lists and links of other nodes are other pages'. */
function findNodes(value: unknown): Node[] {
  const found: Node[] = []
  const open: unknown[] = [value]
  for (let looked = 0; open.length > 0 && looked < mostNodes; looked++) {
    const next = open.shift()
    if (Array.isArray(next)) open.push(...next.slice(0, mostNodes))
    if (!isNode(next)) continue
    found.push(next)
    open.push(next['@graph'], next.mainEntity)
    if (isNode(next.mainEntityOfPage)) open.push(next.mainEntityOfPage)
  }
  return found
}

/** True for a schema.org type, or a list with one, that is of a kind. */
function hasType(type: unknown, pattern: RegExp): boolean {
  if (Array.isArray(type)) return type.some((one) => hasType(one, pattern))
  return typeof type === 'string' && pattern.test(type)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

function addressOf(value: unknown): string | undefined {
  return textOf(value) ?? (isNode(value) ? textOf(value['@id']) : undefined)
}

function nameOf(value: unknown): string | undefined {
  const list = Array.isArray(value) ? value.slice(0, mostAuthors) : [value]
  const names = list.map((item) => textOf(item) ?? (isNode(item) ? textOf(item.name) : undefined))
  return names.filter((name) => name !== undefined && name.trim() !== '').join(', ') || undefined
}
