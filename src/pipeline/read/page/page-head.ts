import {isMarkedStamp} from './marked-days.ts'
import {elementsOf, isElement, type PageElement, type PageTree, textOf} from './parse-page.ts'

/** A `<time>`, or an element whose class or microdata calls it one. */
export interface TimeElement {
  element: PageElement
  /** What its attribute states for machines. */
  value: string | undefined
}

/** What the elements of a page say of it beside its text. */
export interface PageHead {
  /** Values of `<meta>` by name, property or microdata, in lower case; a name may stand several times. */
  meta: ReadonlyMap<string, readonly string[]>
  /** The words of `<title>`. */
  title: string
  /** The words of each main heading. */
  mainHeadings: readonly string[]
  /** The words of the headings below them. */
  lesserHeadings: readonly string[]
  /** The texts of linked data. */
  linkedData: readonly string[]
  /** The address that the page calls its own. */
  address: string | undefined
  /** Address the page was saved from, as browsers note it. */
  savedFrom: string | undefined
  language: string | undefined
  times: readonly TimeElement[]
  /** Elements that are called stamps, and whether a main heading stands above them. */
  stamps: readonly {element: PageElement; isUnderHeading: boolean}[]
  /** The texts of scripts. */
  scripts: readonly string[]
}

const linkedDataType = /^\s*application\/ld\+json/i

/** Gather what the elements of a page say. */
export function readHead(page: PageTree): PageHead {
  const meta = new Map<string, string[]>()
  const mainHeadings: string[] = []
  const lesserHeadings: string[] = []
  const linkedData: string[] = []
  const times: TimeElement[] = []
  const scripts: string[] = []
  const stamps: {element: PageElement; isUnderHeading: boolean}[] = []
  const addresses: (string | undefined)[] = []
  let title: string | undefined
  let language: string | undefined
  for (const element of elementsOf(page)) {
    const {name, attribs} = element
    if (name === 'meta') addMeta(meta, element)
    else if (name === 'title' && title === undefined && !isDrawn(element)) title = textOf(element)
    else if (name === 'h1') mainHeadings.push(textOf(element))
    else if (name === 'h2') lesserHeadings.push(textOf(element))
    else if (name === 'html') language ??= attribs.lang ?? attribs['xml:lang']
    else if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribs.rel ?? ''))
      addresses.push(attribs.href)
    else if (name === 'script' && linkedDataType.test(attribs.type ?? '')) linkedData.push(textOf(element))
    else if (name === 'script' && attribs.src === undefined) scripts.push(textOf(element))
    if (isMarkedStamp(element)) stamps.push({element, isUnderHeading: mainHeadings.length > 0})
    if (name === 'time' || attribs.itemprop === 'datePublished')
      times.push({element, value: attribs.datetime ?? attribs.content})
  }
  return {
    meta,
    title: title ?? '',
    mainHeadings,
    lesserHeadings,
    linkedData,
    address: addresses.find((address) => address) ?? meta.get('og:url')?.[0],
    savedFrom: findSavedFrom(page),
    language,
    times,
    stamps,
    scripts,
  }
}

const savedFrom = /saved from url=\(\d{1,6}\)(\S{1,2000})/

/** Browsers open a page they save with a remark that says where it was. */
function findSavedFrom(page: PageTree): string | undefined {
  for (const node of page.children) {
    const found = node.type === 'comment' ? savedFrom.exec(node.data) : null
    if (found) return found[1]
  }
  return undefined
}

/** True for the title of a drawing. */
function isDrawn({parent}: PageElement): boolean {
  return parent !== null && 'name' in parent && isElement(parent) && parent.name === 'svg'
}

function addMeta(meta: Map<string, string[]>, {attribs}: PageElement) {
  const {content} = attribs
  if (content === undefined || content.trim() === '') return
  for (const name of new Set([attribs.property, attribs.name, attribs.itemprop, attribs['http-equiv']])) {
    const key = name?.trim().toLowerCase()
    if (!key) continue
    const values = meta.get(key)
    if (values) values.push(content)
    else meta.set(key, [content])
  }
}
