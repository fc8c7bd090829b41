import type {KeptCoverage} from './briefing/kept-coverage.ts'
import type {KeptDocuments} from './extract/kept-documents.ts'
import type {KeptCopies} from './near-duplicates/kept-copies.ts'
import type {KeptEvents} from './stories/kept-events.ts'
import type {KeptReadings} from './themes/kept-readings.ts'

/**
 * What a stage worked out in an earlier build, so that it does over only what has changed. It shows in nothing that is
 * made: a build that carries nothing over makes the same bytes. Plain data and typed arrays, as they are written down.
 */
export interface Carried<T> {
  /** What some earlier build kept, and not to be changed. */
  readonly before?: T | undefined
  /** What to carry into the next build; set by the stage, called once the edition is written, if at all. */
  after?: () => T
}

/**
 * Articles of the largest folder of which anything is carried over: every build reads it, and of more it would take longer
 * to read than to make.
 */
export const MOST_CARRIED = 30_000

/** What the stages that look at the whole folder carry from build to build. */
export interface CarriedStages {
  /** The print of every article. */
  prints: Carried<readonly string[]>
  documents: Carried<KeptDocuments>
  nearDuplicates: Carried<KeptCopies>
  stories: Carried<KeptEvents>
  readings: Carried<KeptReadings>
  coverage: Carried<KeptCoverage>
}

export type KeptStages = {[stage in keyof CarriedStages]?: CarriedStages[stage]['before']}

/** Hands out what was kept of every stage; nothing for a first build. */
export const carryOver = (kept: KeptStages = {}): CarriedStages => ({
  prints: {before: kept.prints},
  documents: {before: kept.documents},
  nearDuplicates: {before: kept.nearDuplicates},
  stories: {before: kept.stories},
  readings: {before: kept.readings},
  coverage: {before: kept.coverage},
})

/** What the stages have set to carry on. */
export const carryOn = (stages: CarriedStages): KeptStages => ({
  prints: stages.prints.after?.(),
  documents: stages.documents.after?.(),
  nearDuplicates: stages.nearDuplicates.after?.(),
  stories: stages.stories.after?.(),
  readings: stages.readings.after?.(),
  coverage: stages.coverage.after?.(),
})
