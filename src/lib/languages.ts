import type {Briefing} from '../briefing.ts'

/** The `lang` of text in a language: none where the language is unknown. */
const langOf = (tag: string | undefined) => (tag === 'und' || tag === '' ? undefined : tag)

/** The `lang` of a briefing's headline: that of the source it was taken from. */
export function headlineLanguage({
  headline,
  sources,
}: Pick<Briefing, 'headline' | 'sources'>): string | undefined {
  return langOf((sources.find((source) => source.headline === headline) ?? sources[0])?.language)
}

/** The `lang` of a briefing's summary: that of the source which says it. */
export function summaryLanguage({
  summary,
  sources,
}: Pick<Briefing, 'summary' | 'sources'>): string | undefined {
  const source = sources.find(({passages}) => passages.some(({text}) => text === summary)) ?? sources[0]
  return langOf(source?.language)
}

/** The `lang` a stretch of text needs: none where it is in the language of the page or in an unknown one. */
export function foreignLanguage(tag: string, pageLanguage: string): string | undefined {
  const primary = pageLanguage.split('-')[0]
  return tag === primary ? undefined : langOf(tag)
}
