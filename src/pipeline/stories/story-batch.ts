import {readTexts, type TextReadings} from './read-texts.ts'
import {sampleTexts} from './sample-texts.ts'
import type {NewsText} from './story-profile.ts'
import {countTerms, rarityOf} from './term-statistics.ts'
import {type WeighedText, weighText} from './weigh-text.ts'

/** Texts that are grouped together. */
export interface StoryBatch {
  size: number
  /** A text by its number. */
  textAt(text: number): WeighedText
  /** How telling a term is: minus the logarithm of the share of texts that hold it. */
  rarityOf(term: number): number
}

/** Weighs texts against one another and the background. */
export function weighBatch(
  texts: readonly NewsText[],
  {profileAt}: Pick<TextReadings, 'profileAt'> = readTexts(texts),
): StoryBatch {
  const statistics = countTerms(sampleTexts(texts.map(({id}) => id)).map(profileAt))
  const weighed = texts.map((text, place) => weighText(text, profileAt(place), statistics))
  return {
    size: texts.length,
    textAt: (text) => weighed[text]!,
    rarityOf: (term) => rarityOf(statistics, term),
  }
}
