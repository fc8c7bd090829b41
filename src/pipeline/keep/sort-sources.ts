import type {BriefingSource} from '../../briefing.ts'
import type {Site} from '../../site.ts'
import type {SourceDocument} from '../types.ts'

/** What is known, when a story's sources are looked for again. */
export interface SourcesNow {
  /** True for an article that a document holds, under this id or, edited, under another. */
  isThere: (article: string) => boolean
  /** True for a document that is there, whatever it holds now. */
  hasDocument: (path: string) => boolean
  /** True for a source that nobody may be shown any more. */
  isBarred: (source: BriefingSource) => boolean
  /** False where a story follows its sources. */
  keeps: boolean
}

/** The sources of the last briefing that no document holds any more. */
export interface LostSources {
  /** Their document is there and holds other things now: a page that was saved anew, a feed that moved on. */
  dropped: BriefingSource[]
  /** Their document was taken away, or they may not be shown. */
  withdrawn: BriefingSource[]
}

/** What became of the sources that a briefing was told from. */
export function sortSources(sources: readonly BriefingSource[], now: SourcesNow): LostSources {
  const lost = sources.filter((source) => !now.isThere(source.article))
  const isDropped = (source: BriefingSource) =>
    now.keeps && now.hasDocument(source.document) && !now.isBarred(source)
  return {dropped: lost.filter(isDropped), withdrawn: lost.filter((source) => !isDropped(source))}
}

/** What a build knows of documents. Where there are none at all, they are not at hand, and nothing was withdrawn. */
export function sourcesNow(
  {documents, site}: {documents: readonly Pick<SourceDocument, 'path'>[]; site: Pick<Site, 'sources'>},
  isBarred: SourcesNow['isBarred'],
): Omit<SourcesNow, 'isThere'> {
  const paths = new Set(documents.map(({path}) => path))
  const isAtHand = paths.size > 0
  return {
    hasDocument: (path) => !isAtHand || paths.has(path),
    isBarred,
    keeps: !isAtHand || site.sources === 'keep',
  }
}
