import {brotliDecompressSync, gunzipSync, inflateSync} from 'node:zlib'
import {spend, spendEntry, Unopenable} from './budget.ts'
import type {Opening, Packed} from './opening.ts'

/** Bytes of the longest head of a record or of an answer. */
const longestHead = 65_536

interface Head {
  /** Names in lower case. */
  fields: ReadonlyMap<string, string>
  first: string
  /** Offset of what follows the head. */
  end: number
}

/**
 * A web archive (ISO 28500): each answer of a server that holds text is a document, under the address it came from.
 *
 * Read by our own few lines: the library there is for it brings sixty packages for its command line.
 */
export async function openWarc({path, bytes}: Packed, {budget, open, report}: Opening) {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let at = 0
  for (let count = 1; at < all.length; count++) {
    const head = readHead(all, at)
    if (!head?.first.startsWith('WARC/')) {
      if (all.subarray(at).toString('latin1').trim() !== '')
        report(`record ${count} has no head: truncated or damaged`)
      return
    }
    spendEntry(budget)
    const length = Number(head.fields.get('content-length'))
    const end = head.end + length
    if (!(length >= 0) || end > all.length) throw new Unopenable(`record ${count}: truncated`)
    const body = all.subarray(head.end, end)
    at = skipBreaks(all, end)
    const answer = readRecord(head, body)
    if (!answer) continue
    const stated = {url: head.fields.get('warc-target-uri'), fetched: head.fields.get('warc-date')}
    try {
      const unpacked = decodeBody(answer, budget.bytes)
      spend(budget, unpacked.length)
      await open({
        path: `${path}/${String(count).padStart(6, '0')}`,
        bytes: unpacked,
        stated,
        encoding: answer.encoding,
      })
    } catch (error) {
      if (error instanceof Unopenable) throw error
      report(`record ${count}: ${(error as Error).message}`)
    }
  }
}

/** An answer of a server that was saved with its head: what it answered. */
export async function openAnswer({path, bytes}: Packed, {budget, open}: Opening) {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const answer = readAnswer(all)
  if (!answer) throw new Unopenable('a saved answer of a server that holds no page')
  const unpacked = decodeBody(answer, budget.bytes)
  spend(budget, unpacked.length)
  await open({path, bytes: unpacked, encoding: answer.encoding})
}

interface Answer {
  body: Buffer
  packing: string
  isChunked: boolean
  encoding: string | undefined
}

/** Media types that hold text. */
const textType =
  /^(?:text\/(?!css|javascript)|application\/(?:xhtml|rss|atom|rdf|feed\+json|json|ld\+json|xml|pdf))/i

function readRecord({fields}: Head, body: Buffer): Answer | undefined {
  const type = fields.get('warc-type')
  if (type === 'resource' || type === 'conversion') {
    const media = fields.get('content-type') ?? ''
    return textType.test(media)
      ? {body, packing: '', isChunked: false, encoding: charsetOf(media)}
      : undefined
  }
  return type === 'response' ? readAnswer(body) : undefined
}

function readAnswer(bytes: Buffer): Answer | undefined {
  const head = readHead(bytes, 0)
  if (!head || !/^HTTP\/[\d.]+ 200\b/.test(head.first)) return undefined
  const media = head.fields.get('content-type') ?? ''
  if (!textType.test(media)) return undefined
  return {
    body: bytes.subarray(head.end),
    packing: head.fields.get('content-encoding')?.toLowerCase() ?? '',
    isChunked: /chunked/i.test(head.fields.get('transfer-encoding') ?? ''),
    encoding: charsetOf(media),
  }
}

const charsetOf = (media: string): string | undefined =>
  /charset\s{0,4}=\s{0,4}["']?([\w:.-]{1,40})/i.exec(media)?.[1]

function decodeBody({body, packing, isChunked}: Answer, most: number): Buffer {
  const whole = isChunked ? joinChunks(body) : body
  const limit = {maxOutputLength: Math.max(1, most)}
  // Some archives keep the field and unpack the body.
  if (packing === 'gzip' && whole[0] === 0x1f) return gunzipSync(whole, limit)
  if (packing === 'br') return brotliDecompressSync(whole, limit)
  if (packing === 'deflate' && whole[0] === 0x78) return inflateSync(whole, limit)
  return whole
}

/** A body sent in chunks, each after its length; one that was joined already comes back as it is. */
function joinChunks(body: Buffer): Buffer {
  const pieces: Buffer[] = []
  let at = 0
  while (at < body.length) {
    const lineEnd = body.indexOf('\r\n', at)
    const size =
      lineEnd === -1
        ? undefined
        : /^[0-9a-f]{1,8}/i.exec(body.toString('latin1', at, Math.min(lineEnd, at + 20)))?.[0]
    if (size === undefined) return pieces.length === 0 ? body : Buffer.concat(pieces)
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    pieces.push(body.subarray(lineEnd + 2, lineEnd + 2 + length))
    at = lineEnd + 4 + length
  }
  return Buffer.concat(pieces)
}

function readHead(bytes: Buffer, start: number): Head | undefined {
  const end = bytes.indexOf('\r\n\r\n', start)
  if (end === -1 || end - start > longestHead) return undefined
  const [first = '', ...lines] = bytes.toString('utf8', start, end).split('\r\n')
  const fields = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return {fields, first, end: end + 4}
}

function skipBreaks(bytes: Buffer, from: number): number {
  let at = from
  while (bytes[at] === 0x0d || bytes[at] === 0x0a) at++
  return at
}
