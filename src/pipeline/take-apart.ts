import {extractDocument} from './extract/extract.ts'
import {readDocument} from './read/read-document.ts'
import type {Task} from './reuse/task.ts'
import type {ExtractedDocument, SourceDocument} from './types.ts'

/** Read, lines, split, clean, sentences, dates: what a document says by itself. */
export const takeApart: Task<SourceDocument, ExtractedDocument> = {
  name: 'documents',
  make: (source) => extractDocument(readDocument(source)),
}
