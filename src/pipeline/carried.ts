import type {KeptDocuments} from './extract/kept-documents.ts'
import type {KeptCopies} from './near-duplicates/kept-copies.ts'
import type {KeptEvents} from './stories/kept-events.ts'

/**
 * What a stage worked out in the last build, so that it does over only what has changed. It shows in nothing that is
 * made: a build that carries nothing over makes the same bytes. Plain data and typed arrays, as they are written down.
 */
export interface Carried<T> {
  readonly before?: T | undefined
  /** What to carry into the next build; set by the stage, called once the edition is written. */
  after?: () => T
}

/** What the stages that look at the whole folder carry from build to build. */
export interface CarriedStages {
  documents: Carried<KeptDocuments>
  nearDuplicates: Carried<KeptCopies>
  stories: Carried<KeptEvents>
}

export type KeptStages = {[stage in keyof CarriedStages]?: CarriedStages[stage]['before']}

/** Hands out what was kept of every stage; nothing for a first build. */
export const carryOver = (kept: KeptStages = {}): CarriedStages => ({
  documents: {before: kept.documents},
  nearDuplicates: {before: kept.nearDuplicates},
  stories: {before: kept.stories},
})

/** What the stages have set to carry on. */
export const carryOn = ({documents, nearDuplicates, stories}: CarriedStages): KeptStages => ({
  documents: documents.after?.(),
  nearDuplicates: nearDuplicates.after?.(),
  stories: stories.after?.(),
})
