import type {SourceDocument} from '../pipeline/types.ts'
import type {Budget} from './budget.ts'

/** Bytes to open, and what is known of them. */
export interface Packed {
  /** Path of the document they become, or of the folder of documents. */
  path: string
  bytes: Uint8Array
  /** What the wrapping says: where a page was fetched, and when. */
  stated?: SourceDocument['stated']
  /** The encoding that whoever sent the bytes said they have. */
  encoding?: string | undefined
}

/** What opening a file came to. */
export interface Opened {
  documents: SourceDocument[]
  /** What was passed over in it, in the plural. */
  passedOver: string[]
}

/** What an opener may do: add a document, report what is wrong with the file, open what it found inside. */
export interface Opening {
  budget: Budget
  add: (document: Omit<SourceDocument, 'sha256' | 'problems'>) => void
  report: (reason: string) => void
  open: (packed: Packed) => Promise<void>
}
