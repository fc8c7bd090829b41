/** An address as far as it names an article. */
export interface ArticleAddress {
  /** Equal for all addresses of one page: without scheme, `www.`, tracking, fragment, AMP and closing slash. */
  key: string
  /** Equal for all pages that one article is spread over. */
  base: string
  /** Number of the page among them; 1 where the address names none. */
  part: number
}

/** Parameters that say how a reader came, not what is read. */
const tracking =
  /^(?:utm_\w*|at_\w*|fbclid|gclid|dclid|msclkid|mc_[a-z]+|igshid|ref|ref_src|source|src|cmp|cmpid|ocid|smid|partner|rss|feed|output|outputtype|amp|share\w*|print|traffic_?source|guccounter)$/i
const hostPrefix = /^(?:www\d?|m|mobile|amp|edition)\./
const closing = /\/(?:(?:amp|index)(?:\.html?|\.php)?)?$/i
/** Words for a page of an article in addresses; the number follows. */
const pageWord =
  '(?:page|seite|pagina|página|strona|stranitsa|sida|side|sivu|sayfa|oldal|teil|part|parte|partie|p)'
const pageInPath = new RegExp(`^(.*[^/])[/_-]${pageWord}[/_-]?(\\d{1,2})(\\.[a-z]{3,5})?$`, 'i')
const numberInPath = /^(.*[^/\d])\/(\d{1,2})$/
const pageParameter = new RegExp(`^${pageWord}$`, 'i')

/** Reads an article's address; undefined for none, for one that is no web address, and for that of a whole site. */
export function readAddress(url: string | undefined): ArticleAddress | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const {protocol, hostname, pathname, searchParams} = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return undefined
  const path = pathname.replace(/\/$/, '').replace(closing, '')
  const kept = [...searchParams].filter(([name]) => !tracking.test(name)).sort()
  if (path === '' && kept.length === 0) return undefined
  const site = hostname.replace(hostPrefix, '')
  const isPage = ([name, value]: [string, string]): boolean =>
    pageParameter.test(name) && /^\d{1,2}$/.test(value)
  const page = kept.find(isPage)
  const found = pageInPath.exec(path) ?? numberInPath.exec(path)
  const write = (wholePath: string, parameters: readonly [string, string][]): string =>
    `${site}${wholePath}?${parameters.map(([name, value]) => `${name}=${value}`).join('&')}`
  return {
    key: write(path, kept),
    base: write(
      found ? `${found[1]}${found[3] ?? ''}` : path,
      kept.filter((parameter) => !isPage(parameter)),
    ),
    part: Number(page?.[1] ?? found?.[2] ?? 1),
  }
}
