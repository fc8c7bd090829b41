import {findRules} from './language-rules.ts'

/** The mark of an item inside a text: where it begins and ends, how it is written, and its place in the list. */
interface Marker {
  start: number
  end: number
  style: string
  place: number
}

/** Marks of items that stand one after the other: a number, letter or Roman number, with a bullet, brackets or a stop. */
const marker =
  /(?<!\S)(?:([•⁃‣◦▪●·–-])\s?)?(\(?)(\d{1,2}|[a-z]|[A-Z]|[ivx]{2,4})(\.\)|[.)])\s+(?=["'“„«]?[\p{L}\p{N}])/gu

const name = /(?:^|\s)[^\p{L}\p{N}\s]{0,2}(?:\d{1,2}|[a-zA-Z]|[ivx]{2,4})$/u

/** Items of the shortest list; one of bare letters, which may be initials or the end of a sentence, has more. */
const fewest = 2
const fewestLettered = 3

/** Characters of the longest mark, the space before it included. */
const longestMarker = 8

/** Characters before a list that hold a stop and the marks behind it. */
const leadLength = 8

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv']

/** Offsets at which the items of lists begin that are written on in one line: `1. Bridges 2. Roads`. */
export function findListItems(text: string, language: string): number[] {
  if (!mayList(text)) return []
  const byStyle = new Map<string, Marker[]>()
  for (const match of text.matchAll(marker)) {
    for (const found of readMarker(match)) {
      const same = byStyle.get(found.style)
      if (same) same.push(found)
      else byStyle.set(found.style, [found])
    }
  }
  const runs = [...byStyle.values()].flatMap(findRuns)
  return runs.filter((run) => isList(text, run, language)).flatMap((run) => run.map(({start}) => start))
}

/** True for a text in which a number or letter with a stop or bracket stands alone twice: most have none. */
function mayList(text: string): boolean {
  let found = 0
  for (const closing of '.)') {
    for (let at = text.indexOf(closing, 1); at > 0; at = text.indexOf(closing, at + 1)) {
      if (text.charCodeAt(at + 1) <= 32 && startsName(text, at - 1) && ++found >= fewest) return true
    }
  }
  return false
}

/** True if a number, a letter or a Roman number ends here, with nothing but a bullet or bracket before it. */
function startsName(text: string, end: number): boolean {
  const last = text.charCodeAt(end) === 46 ? end - 1 : end
  if (!isDigit(text.charCodeAt(last)) && !/[a-zA-Z]/.test(text[last] ?? '')) return false
  return name.test(text.slice(Math.max(0, last - longestMarker), last + 1))
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** A mark as it may be read: a letter may be a Roman number. */
function readMarker(match: RegExpExecArray): Marker[] {
  const [whole, bullet = '', bracket, name, closing] = match as unknown as string[]
  const place = {start: match.index, end: match.index + whole!.length}
  const styled = (kind: string, value: number) => ({
    ...place,
    style: `${bullet}${bracket}${kind}${closing}`,
    place: value,
  })
  if (/\d/.test(name!)) return [styled('1', Number(name))]
  const roman = romans.indexOf(name!)
  const readings = roman < 0 ? [] : [styled('i', roman + 1)]
  if (name!.length > 1) return readings
  const isCapital = name! < 'a'
  return [...readings, styled(isCapital ? 'A' : 'a', name!.charCodeAt(0))]
}

/** The runs of marks of one style that count on by one. */
function findRuns(markers: readonly Marker[]): Marker[][] {
  const runs: Marker[][] = []
  for (const found of markers) {
    const run = runs.at(-1)
    if (run && found.place === run.at(-1)!.place + 1) run.push(found)
    else runs.push([found])
  }
  return runs.filter((run) => run.length >= fewest)
}

function isList(text: string, run: readonly Marker[], language: string): boolean {
  const [first] = run as [Marker]
  const {style} = first
  const lead = text.slice(0, first.start).trimEnd().slice(-leadLength)
  const opens = lead === '' || /[.!?…][\p{Pe}\p{Pf}"']*$/u.test(lead) || endsLine(text, first.start)
  const isBare = /^[1aAi]\.$/.test(style)
  if (!opens && !(lead.endsWith(':') && style.startsWith('1'))) return false
  if (!isBare) return true
  if (style === 'A.') return false
  if (style === 'a.') return first.place === 97 && (run.length >= fewestLettered || followsStops(text, run))
  return first.place === 1 && run.slice(1).every(({start}) => !followsSmallWord(text, start, language))
}

const followsStops = (text: string, run: readonly Marker[]): boolean =>
  run.slice(1).every(({start}) => /[.!?]\s*$/.test(text.slice(Math.max(0, start - 4), start)))

const endsLine = (text: string, at: number): boolean =>
  /\n[^\S\n]*$/.test(text.slice(Math.max(0, at - 8), at))

/** True for a number that counts what follows it, as an ordinal does: `in the 2. League`. */
function followsSmallWord(text: string, at: number, language: string): boolean {
  const word = /(?<!\p{L})(\p{L}{1,20})\s{1,3}$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1]
  return word !== undefined && findRules(language).openers.has(word)
}
