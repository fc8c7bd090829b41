/** What linked data says about the one article of a page; values unchecked but for being text. */
export interface LinkedData {
  title?: string | undefined
  published?: string | undefined
  publisher?: string | undefined
  byline?: string | undefined
  url?: string | undefined
  language?: string | undefined
}

/** Types of schema.org that are an article. */
const articleType =
  /(?:^|[/:])(?:\w{0,20}Article|\w{0,20}BlogPosting|LiveBlogPosting|Report|ReportageNewsArticle)$/

/** Nodes looked at: far above any page's, far below what takes time. */
const mostNodes = 2000

/** Names of a byline before it is a list of contributors. */
const mostAuthors = 5

type Node = Readonly<Record<string, unknown>>

/** The article that a page's linked data describes; nothing when it describes none, or several. */
export function readJsonLd(page: Document, report: (reason: string) => void): LinkedData {
  const articles: Node[] = []
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      articles.push(...findArticles(JSON.parse(script.textContent ?? '')))
    } catch {
      report('json-ld: not JSON')
    }
  }
  const days = new Set(articles.map(({datePublished, headline}) => `${datePublished}|${headline}`))
  const article = articles[0]
  if (!article || days.size !== 1) return {}
  return {
    title: textOf(article.headline ?? article.name),
    published: textOf(article.datePublished),
    publisher: nameOf(article.publisher),
    byline: nameOf(article.author ?? article.creator),
    url: textOf(article.url) ?? addressOf(article.mainEntityOfPage),
    language: textOf(article.inLanguage),
  }
}

/** Articles at the top of linked data: those inside lists and links of other nodes are other pages'. */
function findArticles(value: unknown): Node[] {
  const found: Node[] = []
  const open: unknown[] = [value]
  for (let looked = 0; open.length > 0 && looked < mostNodes; looked++) {
    const next = open.shift()
    if (Array.isArray(next)) open.push(...next.slice(0, mostNodes))
    if (!isNode(next)) continue
    if (isArticleType(next['@type'])) found.push(next)
    else open.push(next['@graph'], next.mainEntity)
  }
  return found
}

/** True for a schema.org type, or a list with one, that is an article. */
function isArticleType(type: unknown): boolean {
  return Array.isArray(type) ? type.some(isArticleType) : typeof type === 'string' && articleType.test(type)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

function addressOf(value: unknown): string | undefined {
  return textOf(value) ?? (isNode(value) ? textOf(value['@id']) : undefined)
}

function nameOf(value: unknown): string | undefined {
  const list = Array.isArray(value) ? value.slice(0, mostAuthors) : [value]
  const names = list.map((item) => textOf(item) ?? (isNode(item) ? textOf(item.name) : undefined))
  return names.filter((name) => name !== undefined && name.trim() !== '').join(', ') || undefined
}
