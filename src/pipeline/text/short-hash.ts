import {hash} from 'node:crypto'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/** The first characters of a text's SHA-256 in base32, five bits each, lower case. */
export function shortHash(text: string, chars: number): string {
  let short = ''
  for (const byte of hash('sha256', text, 'buffer').subarray(0, chars)) short += ALPHABET[byte & 31]
  return short
}
