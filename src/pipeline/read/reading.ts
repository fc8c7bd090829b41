import type {ReadDocument} from '../types.ts'

/** What reading a format makes of a file's text. */
export type Reading = Omit<ReadDocument, 'path' | 'sha256'>
