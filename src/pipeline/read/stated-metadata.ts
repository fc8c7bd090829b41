import type {DeclaredArticle, ReadDocument} from '../types.ts'
import {type RawMetadata, readMetadata} from './read-metadata.ts'

/**
 * A document with what its wrapping says of it: the head of a mail, an archive's own record. What the document says
 * itself goes before. One that holds several articles is given the publisher, the address and the days alone; a text
 * with a stated title that knows of no article is one.
 */
export function withStated(
  read: ReadDocument,
  raw: RawMetadata,
  report: (reason: string) => void,
): ReadDocument {
  const stated = readMetadata(raw, 'head', report)
  const {title, byline, published, publishedFrom, ...shared} = stated
  const metadata = {...shared, ...read.metadata}
  const declared = read.declared.length <= 1 ? read.declared.map(complete) : read.declared
  if (declared.length > 0 || title === undefined || read.hints.length > 0)
    return {...read, metadata, declared}
  const whole = {start: 0, end: read.text.length, metadata: stated}
  return {...read, metadata, declared: read.text.trim() === '' ? [] : [whole]}

  function complete(article: DeclaredArticle): DeclaredArticle {
    return {...article, metadata: {...stated, ...article.metadata}}
  }
}
