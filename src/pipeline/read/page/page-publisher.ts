import {titleKey} from './page-title.ts'

/** Where a page names its publisher, most trusted first. */
export interface PublisherSources {
  named: readonly (string | undefined)[]
  /** The words of `<title>`, of which one part is often the site's name. */
  title: string
  /** Host of the page's own address. */
  host: string | undefined
}

/** Names that are a program's, a host's or a placeholder's. */
const platforms = new Set(
  `blogger blogspot wordpress wordpresscom medium hosted tumblr facebook twitter x youtube instagram linkedin google googlenews
  msn yahoo wix squarespace joomla drupal typepad livejournal weebly mysite home homepage index untitled website site news
  administrator admin default null undefined none organization publisher`.split(/\s+/),
)
/** Agencies that write for others' pages. */
const agencies = new Set(
  `reuters ap associatedpress theassociatedpress afp agencefrancepresse dpa efe ansa apa pap tass interfax ritar upi xinhua
  bloomberg prnewswire businesswire globenewswire accesswire pa pamediagroup ptI pti ani ians kyodo yonhap sda keystonesda belga ntb tt ritzau lusa
  europapress`
    .toLowerCase()
    .split(/\s+/),
)
/** Words of the longest name; more, and a motto stands beside it. */
const mostWords = 6
const parts = / [|–—·•«»:-] | ?\| ?/u

/** The publisher of a page: the first name that is neither an agency's nor a platform's; failing all, its host. */
export function findPublisher({named, title, host}: PublisherSources): string | undefined {
  const own = host === undefined ? undefined : hostLabel(host)
  for (const name of named) {
    const cleaned = name === undefined ? undefined : cleanName(name, own)
    if (cleaned !== undefined) return cleaned
  }
  const part = title.split(parts).find((words) => own !== undefined && isHostName(words, own))
  return part?.trim() ?? (host === undefined ? undefined : bareHost(host))
}

function cleanName(name: string, own: string | undefined): string | undefined {
  const bare = name
    .trim()
    .replace(/^@/, '')
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')
  const words = bare.split(/\s+/).length > mostWords ? shortPart(bare, own) : bare
  const key = titleKey(words).replaceAll(' ', '')
  if (key === '' || /^\d+$/.test(key) || key.includes('http')) return undefined
  const isOwn = own?.includes(key) ?? false
  return !isOwn && (platforms.has(key) || agencies.has(key)) ? undefined : words.trim()
}

/** Of a name with a motto, the part that the host bears; failing that, the first. */
function shortPart(name: string, own: string | undefined): string {
  const list = name.split(parts)
  return list.find((part) => own !== undefined && isHostName(part, own)) ?? list[0]!
}

/** True for words that the host's name is made of. */
function isHostName(words: string, own: string): boolean {
  const key = titleKey(words.normalize('NFD').replace(/\p{M}/gu, '')).replaceAll(' ', '')
  if (key.length < 3) return false
  return (
    key === own ||
    key === `the${own}` ||
    `the${key}` === own ||
    (own.length >= 5 && key.startsWith(own)) ||
    (key.length >= 5 && own.startsWith(key))
  )
}

/** A host without what every host may begin with. */
export function bareHost(host: string): string {
  return host.replace(/^(?:www\d?|m|mobile|amp|edition)\./i, '')
}

/** Endings of hosts under which names are registered a level deeper. */
const secondLevel = new Set('co com org net gov edu ac or ne go gob blogspot wordpress'.split(' '))

/** The one label of a host that names its owner: `example` of `www.example.co.uk`. */
export function hostLabel(host: string): string {
  const labels = bareHost(host.toLowerCase()).split('.')
  const last = labels.length - 2
  const at = last > 0 && secondLevel.has(labels[last]!) ? last - 1 : Math.max(0, last)
  return (labels[at] ?? '').replace(/[^\p{L}\p{N}]/gu, '')
}
