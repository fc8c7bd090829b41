import {createHash} from 'node:crypto'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/** The first characters of a text's SHA-256 in base32, five bits each, lower case. */
export function shortHash(text: string, chars: number): string {
  return Array.from(
    createHash('sha256').update(text).digest().subarray(0, chars),
    (byte) => ALPHABET[byte & 31],
  ).join('')
}
