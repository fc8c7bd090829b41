import type {Passages} from './copied-passages.ts'
import type {FolderWords} from './folder-words.ts'
import type {Prints} from './match-articles.ts'
import type {TextGroups} from './near-duplicate-texts.ts'

/** What the search for near-duplicates carries from build to build: columns by the numbers of articles in order. */
export interface KeptCopies extends Prints {
  words: FolderWords
  texts: TextGroups
  /** Share of each article's shingles that the fullest copy of it holds. */
  containments: Float64Array
  passages: Passages
}

const none = (): Uint32Array => new Uint32Array(0)
const noTexts = (): Int32Array => new Int32Array(0)

/** What is kept of an empty folder: a first build starts from it. */
export const emptyFolder = (): KeptCopies => ({
  ids: [],
  prints: [],
  words: {
    keys: none(),
    shapes: new Uint8Array(0),
    starts: Uint32Array.of(0),
    bodies: none(),
    sentences: Uint32Array.of(0),
    opens: none(),
    closes: none(),
    from: none(),
    to: none(),
  },
  texts: {
    sizes: none(),
    bounds: new Float64Array(0),
    leaderOf: noTexts(),
    pairs: {ones: none(), others: none(), shared: none(), firstOf: none(), countOf: none()},
    furniture: none(),
    familyOf: noTexts(),
    ownSizes: none(),
    scores: new Float64Array(0),
    groupOf: noTexts(),
  },
  containments: new Float64Array(0),
  passages: {hashes: none(), keptOf: noTexts(), shared: none(), firstOf: noTexts()},
})
