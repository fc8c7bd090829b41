import {setTimeout as sleep} from 'node:timers/promises'
import robotsParser from 'robots-parser'
import {elementsOf, parsePage} from '../../src/pipeline/read/page/parse-page.ts'
import {type Answer, type Asker, ask} from './ask.ts'

/** The name that robots.txt knows this program by. */
export const robotName = 'wirefold'

/** Milliseconds between two requests to one host, unless its robots.txt asks for more, and the longest that is waited. */
const usualPause = 1000
const longestPause = 10_000

/** Thrown where a site does not want to be read this way. */
export class Refused extends Error {
  override name = 'Refused'
}

/** Bytes of a page in which its head stands. */
const headLength = 20_000

interface Rules {
  isAllowed: (url: string) => boolean
  pause: number
  /** Paths whose text is reserved from mining, as `*` patterns (TDM Reservation Protocol). */
  reserved: readonly string[]
}

/** Asks hosts one request at a time and as their rules say. `pause` is the least that is waited between two requests. */
export function politely(asker: Asker, pause = usualPause) {
  const rulesOf = new Map<string, Promise<Rules>>()
  const queueOf = new Map<string, Promise<unknown>>()
  const asked = new Set<string>()

  const inTurn = <T>(host: string, work: () => Promise<T>): Promise<T> => {
    const before = queueOf.get(host)
    const turn = (before ?? Promise.resolve()).then(work)
    queueOf.set(
      host,
      turn.catch(() => {}),
    )
    return turn
  }

  /** Throws `Refused` for what robots.txt or a reservation of rights keeps from us. */
  return async (address: string, fields: Record<string, string> = {}): Promise<Answer> => {
    const {origin, host, pathname, search} = new URL(address)
    const known = rulesOf.get(origin) ?? inTurn(host, () => readRules(origin, asker, pause))
    rulesOf.set(origin, known)
    const rules = await known
    if (!rules.isAllowed(address)) throw new Refused('robots.txt keeps us from it')
    if (rules.reserved.some((pattern) => matches(pattern, pathname + search)))
      throw new Refused('its text is reserved from mining (tdmrep.json)')
    const answer = await inTurn(host, async () => {
      if (asked.has(host)) await sleep(rules.pause)
      asked.add(host)
      return ask(address, asker, fields)
    })
    if (isReserved(answer)) throw new Refused('its text is reserved from mining (tdm-reservation)')
    return answer
  }
}

async function readRules(origin: string, asker: Asker, pause: number): Promise<Rules> {
  const robots = await ask(`${origin}/robots.txt`, asker)
  // RFC 9309: without the file all is allowed, without an answer nothing is.
  if (robots.status >= 500) throw new Error(`robots.txt answers with ${robots.status}`)
  const text = robots.status === 200 ? robots.bytes.toString('utf8', 0, 500_000) : ''
  const parsed = robotsParser(`${origin}/robots.txt`, text)
  const asked = (parsed.getCrawlDelay(robotName) ?? 0) * 1000
  return {
    isAllowed: (url) => parsed.isAllowed(url, robotName) !== false,
    pause: Math.min(Math.max(pause, asked), Math.max(pause, longestPause)),
    reserved: await readReservations(origin, asker),
  }
}

async function readReservations(origin: string, asker: Asker): Promise<string[]> {
  try {
    const {status, bytes} = await ask(`${origin}/.well-known/tdmrep.json`, asker)
    if (status !== 200) return []
    const rows = JSON.parse(bytes.toString('utf8')) as {location?: string; 'tdm-reservation'?: unknown}[]
    return rows.flatMap((row) => (Number(row['tdm-reservation']) === 1 && row.location ? [row.location] : []))
  } catch {
    return []
  }
}

/** `*` stands for anything and `$` for the end, as in robots.txt. */
function matches(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$')
  const [first = '', ...rest] = pattern.replace(/\$$/, '').split('*')
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const piece of rest) {
    const found = path.indexOf(piece, at)
    if (found === -1) return false
    at = found + piece.length
  }
  return !isWhole || at === path.length || pattern.endsWith('*$')
}

function isReserved({field, bytes}: Answer): boolean {
  if (field('tdm-reservation')?.trim() === '1') return true
  const head = bytes.toString('latin1', 0, headLength)
  if (!head.includes('tdm-reservation')) return false
  return [...elementsOf(parsePage(head))].some(
    ({name, attribs}) =>
      name === 'meta' && attribs.name === 'tdm-reservation' && attribs.content?.trim() === '1',
  )
}
