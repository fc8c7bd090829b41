/** What a file's bytes must go through before there is a text. */
export type Packing = 'zip' | 'gzip' | 'warc' | 'mail' | 'mailbox' | 'answer' | 'pdf' | 'rtf'

/** Bytes looked at. */
const openingLength = 8192

const picture = 'a picture: where words stand in it, put them beside it as a text file'
const recording = 'a recording: put its transcript beside it as a text file'
const font = 'a font'
const packed = (name: string) => `packed by ${name}: unpack it, or pack it as .zip`

/** First bytes → what a file is, and where it is no text what to do; `at` where they do not stand first. */
const signatures: readonly {bytes: string; at?: number; is: Packing | {noText: string}}[] = [
  {bytes: 'PK\x03\x04', is: 'zip'},
  {bytes: 'PK\x05\x06', is: 'zip'},
  {bytes: '\x1f\x8b', is: 'gzip'},
  {bytes: '%PDF-', is: 'pdf'},
  {bytes: '{\\rtf', is: 'rtf'},
  {bytes: 'WARC/1.', is: 'warc'},
  {bytes: 'HTTP/1.', is: 'answer'},
  {bytes: 'HTTP/2 ', is: 'answer'},
  {bytes: '\x89PNG', is: {noText: picture}},
  {bytes: 'GIF8', is: {noText: picture}},
  {bytes: '\xff\xd8\xff', is: {noText: picture}},
  {bytes: 'II*\x00', is: {noText: picture}},
  {bytes: 'MM\x00*', is: {noText: picture}},
  {bytes: '\x00\x00\x01\x00', is: {noText: picture}},
  {bytes: 'WEBP', at: 8, is: {noText: picture}},
  {bytes: 'ftypavif', at: 4, is: {noText: picture}},
  {bytes: 'ftyphei', at: 4, is: {noText: picture}},
  {bytes: 'ftyp', at: 4, is: {noText: recording}},
  {bytes: 'AVI ', at: 8, is: {noText: recording}},
  {bytes: 'WAVE', at: 8, is: {noText: recording}},
  {bytes: 'ID3', is: {noText: recording}},
  {bytes: 'OggS', is: {noText: recording}},
  {bytes: 'fLaC', is: {noText: recording}},
  {bytes: '\x1aE\xdf\xa3', is: {noText: recording}},
  {bytes: 'wOFF', is: {noText: font}},
  {bytes: 'wOF2', is: {noText: font}},
  {bytes: 'OTTO', is: {noText: font}},
  {bytes: '\x00\x01\x00\x00\x00', is: {noText: font}},
  {bytes: 'Rar!', is: {noText: packed('RAR')}},
  {bytes: '7z\xbc\xaf', is: {noText: packed('7-Zip')}},
  {bytes: 'BZh', is: {noText: packed('bzip2')}},
  {bytes: '\xfd7zXZ\x00', is: {noText: packed('xz')}},
  {bytes: '\x28\xb5\x2f\xfd', is: {noText: packed('zstd')}},
  {bytes: 'ustar', at: 257, is: {noText: packed('tar')}},
  {bytes: '\xd0\xcf\x11\xe0', is: {noText: 'a document of an old office program: save it as .docx'}},
  {bytes: 'SQLite format 3', is: {noText: 'a database: export it as CSV or JSON'}},
  {bytes: 'MZ\x90', is: {noText: 'a program'}},
  {bytes: '\x7fELF', is: {noText: 'a program'}},
]

/** Fields of a mail's head; one of the first kind and three in all, and a file is a mail. */
const mailRoutes = /^(?:from|return-path|received|delivered-to|mime-version)$/i
const mailFields =
  /^(?:from|to|cc|date|sent|subject|reply-to|sender|return-path|received|delivered-to|message-id|mime-version|content-[\w-]+|dkim-signature|arc-[\w-]+|list-[\w-]+|x-[\w-]+|authentication-results|in-reply-to|references|feedback-id|precedence|snapshot-content-location)$/i
const fewestMailFields = 3

/** How a file's bytes are packed, or why there is no text in them; undefined for what may be text as it is. */
export function findPacking(bytes: Uint8Array): Packing | {noText: string} | undefined {
  const opening = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, openingLength)).toString(
    'latin1',
  )
  const known = signatures.find(({bytes: mark, at = 0}) => opening.startsWith(mark, at))
  if (known) return known.is
  const unmarked = opening.replace(/^\xef\xbb\xbf/, '').trimStart()
  const lineEnd = unmarked.indexOf('\n')
  const first = unmarked.slice(0, Math.max(0, lineEnd))
  if (/^From \S/.test(first) && /\d{4}/.test(first) && isMail(unmarked.slice(lineEnd + 1))) return 'mailbox'
  return isMail(unmarked) ? 'mail' : undefined
}

function isMail(opening: string): boolean {
  const names: string[] = []
  for (const line of opening.split('\n', 60)) {
    if (line.trim() === '') break
    if (/^[ \t]/.test(line) && names.length > 0) continue
    const name = /^([A-Za-z][\w-]{1,60}):/.exec(line)?.[1]
    if (name === undefined) return false
    names.push(name)
  }
  const known = names.filter((name) => mailFields.test(name))
  const has = (form: RegExp) => names.some((name) => form.test(name))
  const isStamped = has(/^(?:message-id|mime-version|received|content-type)$/i)
  // A mail that somebody copied out of a program has a head of fewer fields, and no other.
  const isCopied =
    has(/^from$/i) && has(/^subject$/i) && has(/^(?:date|sent|to)$/i) && known.length === names.length
  return (isStamped || isCopied) && has(mailRoutes) && known.length >= fewestMailFields
}
