import {createHash} from 'node:crypto'
import type {Sentence} from './types.ts'

/** Hex digits of an id: collisions among a billion articles stay unlikely. */
const idDigits = 20
const words = /[\p{L}\p{N}]+/gu

/**
 * The id of an article: a hash of its own words without the headline, so that it stays the same in another file, under
 * another headline and with other white space. An article that is nothing but a headline is hashed by that.
 */
export function articleId(headline: string, sentences: readonly Sentence[]): string {
  const body = sentences.filter(({passage}) => passage !== 'headline').map(({text}) => text)
  const folded =
    (body.length > 0 ? body.join(' ') : headline).normalize('NFKC').toLowerCase().match(words) ?? []
  return createHash('sha256').update(folded.join(' ')).digest('hex').slice(0, idDigits)
}
