import {pipeline, type Readable} from 'node:stream'
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib'
import {type Agent, request} from 'undici'
import {checkAddress} from './guarded-agent.ts'

/** Bytes of the largest answer that is read, unpacked: a feed of a thousand full articles has fewer. */
const LARGEST_ANSWER = 15 * 1024 * 1024
/** Milliseconds one answer may take, with all its redirects, unless said. */
export const PATIENCE = 10_000
/** Redirects that are followed. */
const MOST_REDIRECTS = 5

/** A server's answer. */
export interface Answer {
  status: number
  /** The address that answered, after all redirects. */
  url: string
  /** The address that permanent redirects alone lead to, where that is another. */
  movedTo?: string
  /** One field of its head; several of a name as one. */
  field: (name: string) => string | undefined
  bytes: Buffer
}

/** How to ask: through which connections, and who is asking. */
export interface Asker {
  agent: Agent
  userAgent: string
  allowPrivate: boolean
  patience?: number | undefined
}

/** Asks for an address. Throws for whatever is no answer: too much, too late, cut off, forbidden, lost in redirects. */
export async function ask(
  address: string,
  asker: Asker,
  fields: Record<string, string> = {},
): Promise<Answer> {
  const signal = AbortSignal.timeout(asker.patience ?? PATIENCE)
  const seen = new Set<string>()
  let url = new URL(address)
  let movedTo: string | undefined
  let isPermanent = true
  for (;;) {
    checkAddress(url, asker.allowPrivate)
    url.hash = ''
    if (seen.has(url.href)) throw new Error('redirects in a circle')
    seen.add(url.href)
    if (seen.size > MOST_REDIRECTS + 1) throw new Error(`more than ${MOST_REDIRECTS} redirects`)
    const {statusCode, headers, body} = await request(url, {
      dispatcher: asker.agent,
      signal,
      headers: {...fields, 'user-agent': asker.userAgent, 'accept-encoding': 'gzip, deflate, br'},
    })
    const field = (name: string) => {
      const value = headers[name]
      return Array.isArray(value) ? value.join(', ') : value
    }
    const next = statusCode >= 300 && statusCode < 400 && statusCode !== 304 ? field('location') : undefined
    if (next !== undefined) {
      await body.dump()
      url = new URL(next, url)
      isPermanent &&= statusCode === 301 || statusCode === 308
      if (isPermanent) movedTo = url.href
      continue
    }
    const bytes = await readBody(body, field('content-encoding') ?? '')
    return {status: statusCode, url: url.href, field, bytes, ...(movedTo !== undefined && {movedTo})}
  }
}

const unpackers: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  br: createBrotliDecompress,
  deflate: createInflate,
  gzip: createGunzip,
  'x-gzip': createGunzip,
}

/** The body, unpacked, and no more of it than is read. */
async function readBody(body: Readable, packing: string): Promise<Buffer> {
  const unpacker = unpackers[packing.trim().toLowerCase()]
  // A failure on either side ends the loop below with it.
  const stream = unpacker ? (pipeline(body, unpacker(), () => {}) as NodeJS.ReadableStream) : body
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of stream) {
    length += piece.length
    if (length > LARGEST_ANSWER) {
      body.destroy()
      throw new Error(`answers with more than ${LARGEST_ANSWER / 1024 / 1024} MiB`)
    }
    pieces.push(piece as Buffer)
  }
  return Buffer.concat(pieces)
}

/** What went wrong, in a sentence without addresses: those may hold somebody's key. */
export function describeFailure(error: unknown): string {
  const {name, message, code, cause} = error as Error & {code?: string}
  const deeper = cause as (Error & {code?: string}) | undefined
  if (deeper?.name === 'ForbiddenAddress') return deeper.message
  if (name === 'TimeoutError' || name === 'AbortError') return 'no whole answer in time'
  return sentences[code ?? deeper?.code ?? ''] ?? message.split('\n', 1)[0]!
}

const sentences: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no host of that name',
  EAI_AGAIN: 'the name of the host cannot be looked up now',
  ECONNREFUSED: 'the host refuses the connection',
  ECONNRESET: 'the connection was closed midway',
  UND_ERR_SOCKET: 'the connection was closed midway',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the answer is not as long as it says',
  UND_ERR_CONNECT_TIMEOUT: 'the host does not answer',
  UND_ERR_HEADERS_TIMEOUT: 'no whole answer in time',
  UND_ERR_BODY_TIMEOUT: 'no whole answer in time',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'answers with too much',
  Z_DATA_ERROR: 'the answer is packed and damaged',
  Z_BUF_ERROR: 'the answer is packed and cut off',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another host',
  CERT_HAS_EXPIRED: 'the certificate has expired',
}
