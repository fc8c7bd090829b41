/** Words and digits alone, in lower case: what is left when titles are compared. */
export function titleKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Between the parts of a page's title: site, section, headline. */
const breaks = / (?:[|–—·•«»›‹:>~]|::|--?|\/\/?) | ?[|»«｜│ǀ∣] ?/u
const titleWeights = {heading: 3, openGraph: 3, linked: 3, element: 2, other: 1} as const

/** Where a page gives its title, most telling first. */
export interface TitleSources {
  /** Main headings, as they stand in the text. */
  headings: readonly string[]
  openGraph: readonly string[]
  linked: string | undefined
  element: string
  other: readonly string[]
  /** Names of the publisher and the words of its host: no headline. */
  siteNames: readonly string[]
}

interface Candidate {
  text: string
  key: string
  weight: number
}

/** How far words agree that are only part of one another's, by their lengths. */
const partAgreement = 0.7

/**
 * The headline that a page's sources of it agree on most, the longer of two they agree on alike, without the parts that
 * name the site. Undefined for a page that gives none.
 */
export function findPageTitle(sources: TitleSources): string | undefined {
  const sites = sources.siteNames.map((name) => squash(titleKey(name))).filter((name) => name.length > 1)
  const candidates = listCandidates(sources).filter(({key}) => key !== '' && !isSiteName(key, sites))
  const variants = candidates.map(({text}) =>
    variantsOf(text, sites).flatMap((variant) => {
      const key = titleKey(variant)
      return key === '' || isSiteName(key, sites) ? [] : [{text: variant, key}]
    }),
  )
  const shared = findShared(sources, sites)
  if (shared !== undefined) return withoutLabel(shared)
  let best: {text: string; score: number; length: number} | undefined
  for (const {text, key} of variants.flat()) {
    const score = candidates.reduce(
      (sum, {weight}, index) => sum + weight * agreement(key, variants[index]!),
      0,
    )
    if (!best || score > best.score || (score === best.score && key.length > best.length))
      best = {text, score, length: key.length}
  }
  return best && withoutLabel(asHeaded(best.text, sources, sites))
}

/** What a main heading and the preview say alike, but for the name of the site: no other source makes it shorter. */
function findShared({headings, openGraph}: TitleSources, sites: readonly string[]): string | undefined {
  const preview = openGraph[0] === undefined ? '' : titleKey(withoutSite(openGraph[0], sites))
  if (preview === '' || isSiteName(preview, sites)) return undefined
  return headings.find((heading) => titleKey(heading) === preview)
}

/** A title as the only main heading has it, where one is part of the other. */
function asHeaded(title: string, {headings}: TitleSources, sites: readonly string[]): string {
  const [only, ...others] = headings.filter((text) => !isSiteName(titleKey(text), sites))
  if (only === undefined || others.length > 0) return title
  const heading = withoutSite(only, sites)
  const [own, key] = [titleKey(heading), titleKey(title)]
  const isWhole = own.split(' ').length >= fewestWords
  return isWhole && (holds(own, key) || holds(key, own)) ? heading : title
}

function agreement(key: string, others: readonly {key: string}[]): number {
  let most = 0
  for (const {key: other} of others) {
    if (key === other) return 1
    if (!holds(key, other) && !holds(other, key)) continue
    const [short, long] = key.length < other.length ? [key, other] : [other, key]
    most = Math.max(most, (partAgreement * short.length) / long.length)
  }
  return most
}

function listCandidates({headings, openGraph, linked, element, other}: TitleSources): Candidate[] {
  const make = (text: string, weight: number): Candidate => ({text, key: titleKey(text), weight})
  return [
    ...headings.map((text) => make(text, titleWeights.heading / Math.sqrt(headings.length))),
    ...openGraph.slice(0, 1).map((text) => make(text, titleWeights.openGraph)),
    ...(linked === undefined ? [] : [make(linked, titleWeights.linked)]),
    make(element, titleWeights.element),
    ...other.map((text) => make(text, titleWeights.other)),
  ]
}

const squash = (key: string) => key.replaceAll(' ', '')

/** True for the name of the site and nothing else: `The Hill` beside `thehill`. */
function isSiteName(key: string, sites: readonly string[]): boolean {
  const own = squash(key)
  return sites.some((site) => own === site || own === `the${site}` || `the${own}` === site)
}

/** True where whole words of one are all the words of the other. */
function holds(key: string, part: string): boolean {
  return ` ${key} `.includes(` ${part} `)
}

/** Words from which a part of a title may be the whole headline. */
const fewestWords = 3

/** A title, and what is left of it without the parts at its ends; parts that name the site always go. */
function variantsOf(text: string, sites: readonly string[]): string[] {
  const parts = partsBesideSite(text, sites)
  const variants: string[] = []
  for (let from = 0; from < parts.length; from++) {
    for (let to = parts.length; to > from; to--) {
      const variant = text.slice(parts[from]!.start, parts[to - 1]!.end).trim()
      const isWhole = from === 0 && to === parts.length
      if (isWhole || titleKey(variant).split(' ').length >= fewestWords) variants.push(variant)
    }
  }
  return variants
}

/** The parts of a title but those at its ends that name the site; one always stays. */
function partsBesideSite(text: string, sites: readonly string[]): TitlePart[] {
  const parts = splitTitle(text)
  while (parts.length > 1 && namesSite(parts.at(-1)!.text, sites)) parts.pop()
  while (parts.length > 1 && namesSite(parts[0]!.text, sites)) parts.shift()
  return parts
}

function withoutSite(text: string, sites: readonly string[]): string {
  const parts = partsBesideSite(text, sites)
  return parts.length === 0 ? text : text.slice(parts[0]!.start, parts.at(-1)!.end).trim()
}

interface TitlePart {
  text: string
  start: number
  end: number
}

function splitTitle(text: string): TitlePart[] {
  const parts: TitlePart[] = []
  let start = 0
  for (const part of text.split(breaks)) {
    const at = text.indexOf(part, start)
    start = at + part.length
    if (part.trim() !== '') parts.push({text: part, start: at, end: start})
  }
  return parts
}

/** Characters of the shortest name that a part may hold among other words. */
const shortestName = 4
/** Share of such a part that the name has to be: `Hedge` names no site in `Hedge trimming`. */
const nameShare = 0.6

/** True for a part of a title that is the site's name, or its name with a few words. */
function namesSite(part: string, sites: readonly string[]): boolean {
  const key = titleKey(part)
  if (isSiteName(key, sites)) return true
  const own = squash(key)
  const isShort = key.split(' ').length <= 4
  return (
    isShort &&
    own.length >= shortestName &&
    sites.some((site) => site.length >= shortestName && (site.includes(own) || isMostly(own, site)))
  )
}

const isMostly = (part: string, name: string): boolean =>
  part.includes(name) && name.length >= part.length * nameShare

/** What stands before a headline to say what kind of thing it heads. */
const labels =
  /^(?:watch|video|videos|photo|photos|gallery|listen|audio|podcast|live|opinion|exclusive|breaking|breaking news)\s?[:|]\s+(?=\S+\s+\S)/i

function withoutLabel(title: string): string {
  return title.replace(labels, '')
}
