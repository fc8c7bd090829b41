/** What of a page a reference to it names. */
export interface Cited {
  title: string
  /** Title of the site, which is its author: the sentences are many people's. */
  site: string
  /** Day of the last change, `YYYY-MM-DD`. */
  day: string
  /** The same as the reader's language writes it. */
  dayInWords: string
  /** Absolute address. */
  address: string
  /** Key of the entry in a bibliography. */
  key: string
}

/** `“Headline.” Site, 5 May 2025. https://…` */
export function citePlain({title, site, dayInWords, address}: Cited): string {
  return `“${title}.” ${site}, ${dayInWords}. ${address}`
}

/** The seventh edition's form for a page of a site: author, date in English, title, address. */
export function citeApa({title, site, day, address}: Cited): string {
  const format = new Intl.DateTimeFormat('en-US', {month: 'long', day: 'numeric', timeZone: 'UTC'})
  return `${site}. (${day.slice(0, 4)}, ${format.format(new Date(day))}). ${title}. ${address}`
}

/** Signs that mean something to TeX, and how it writes them. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const tex = (text: string) => text.replace(/[\\~^#$%&_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`)

/** An entry `@misc`, the kind that every style knows. Braces keep the capitals of titles and the names of sites whole. */
export function citeBibtex({title, site, day, address, key}: Cited): string {
  const fields = [
    ['title', `{${tex(title)}}`],
    ['author', `{${tex(site)}}`],
    ['year', day.slice(0, 4)],
    ['month', String(Number(day.slice(5, 7)))],
    ['day', String(Number(day.slice(8, 10)))],
    ['url', address],
  ]
  return `@misc{${key.replace(/[^\w-]/g, '')},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}`
}
