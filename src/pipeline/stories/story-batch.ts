import type {Carried} from '../carried.ts'
import {readTexts, type TextReadings} from './read-texts.ts'
import {sampleTexts} from './sample-texts.ts'
import type {NewsText} from './story-profile.ts'
import {countTerms, printOfTexts, rarityOf, type TermStatistics} from './term-statistics.ts'
import {type WeighedText, weighText} from './weigh-text.ts'

/** Texts that are grouped together. */
export interface StoryBatch {
  /** A text by its number; weighed when it is first asked for, as a build that changes little asks for few. */
  textAt(text: number): WeighedText
  /**
   * For every text a key: weighed texts of one key are the same in every field, in this build and in earlier ones. It
   * is the text's own print and that of the statistics.
   */
  prints: readonly string[]
  /** Fingerprint of the statistics all weights come from: batches of one print have the same {@linkcode rarityOf}. */
  print: string
  /** How telling a term is: minus the logarithm of the share of texts that hold it. */
  rarityOf(term: number): number
}

/** Weighs texts against one another and the background. */
export function weighBatch(
  texts: readonly NewsText[],
  {profileAt}: Pick<TextReadings, 'profileAt'> = readTexts(texts),
  carried: Carried<TermStatistics> = {},
): StoryBatch {
  const sample = sampleTexts(texts.map(({id}) => id))
  const print = printOfTexts(sample.map((text) => texts[text]!.print))
  const {before} = carried
  const statistics = before?.print === print ? before : countTerms(sample.map(profileAt), print)
  carried.after = () => statistics
  const weighed: WeighedText[] = []
  return {
    textAt(text) {
      weighed[text] ??= weighText(texts[text]!, profileAt(text), statistics)
      return weighed[text]
    },
    prints: texts.map((text) => `${text.print} ${print}`),
    print,
    rarityOf: (term) => rarityOf(statistics, term),
  }
}
