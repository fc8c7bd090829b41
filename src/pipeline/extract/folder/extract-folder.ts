import type {Reuse} from '../../reuse/reuse.ts'
import type {Task} from '../../reuse/task.ts'
import type {ExtractedDocument, SourceDocument} from '../../types.ts'
import {numberCopies} from './number-copies.ts'
import {removeRepeatedLines} from './repeated-lines.ts'

/** Documents in order of path, each taken apart by itself, then what only the whole folder tells. */
export function extractFolder(
  documents: readonly SourceDocument[],
  takeApart: Task<SourceDocument, ExtractedDocument>,
  reuse: Reuse,
): readonly ExtractedDocument[] {
  const sources = documents.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  // The hash stands for the text.
  const fingerprints = sources.map(({text: _, ...rest}) => JSON.stringify(rest))
  const extracted = reuse.work(takeApart, fingerprints, (place) => sources[place]!)
  return numberCopies(removeRepeatedLines(extracted))
}
